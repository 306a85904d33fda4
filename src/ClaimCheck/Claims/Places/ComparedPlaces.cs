using ClaimCheck.Claims.Frames;
using ClaimCheck.Claims.Structure;
using ClaimCheck.Language;

namespace ClaimCheck.Claims.Places;

/// <summary>The classes of deeds whose places are compared, with the ways in which a place is told and the things to which the deed must be done.</summary>
internal static class ComparedPlaces
{
    private static readonly (uint Id, string[] Ways, string[] Things)[] Rows =
        [.. CueTable.ReadRows("placed-deeds.tsv").Select(r => (DeedClasses.IdOf(r[0]), r[1].Split(' '), r[4].Split(", ", StringSplitOptions.RemoveEmptyEntries)))];

    /// <summary>The deed with those of its classes whose places are told so and that are done to such a thing; <see langword="null"/> where there are none.</summary>
    /// <param name="field">The text.</param>
    /// <param name="told">The deed and what it is done to; <see langword="null"/> where no deed is told.</param>
    /// <param name="way">How the phrase says the place ("at", "to", "from").</param>
    public static Deed? In(FieldReading field, (Deed Deed, int Thing)? told, string way)
    {
        if (told is not { } known)
        {
            return null;
        }

        uint[] acts = [.. Rows.Where(r => r.Ways.Contains(way) && Array.BinarySearch(known.Deed.Acts, r.Id) >= 0 && IsSuch(field, known.Thing, r.Things)).Select(r => r.Id).Order()];
        return acts.Length > 0 ? known.Deed with { Acts = acts } : null;
    }

    /// <summary>Whether a thing is one of those to which a deed must be done, or may be: a pronoun, or a name that is no person's.</summary>
    private static bool IsSuch(FieldReading field, int thing, string[] things) =>
        thing >= 0 && field.Text.Tokens[thing].Lemma is "one" or "rest" or "part" or "all" or "both" or "most" && field.Tree.ChildWith(thing, "nmod") is >= 0 and var whole
            ? IsSuch(field, whole, things) : things.Length == 0 || thing < 0 || things.Contains(field.Text.Tokens[thing].Lemma, StringComparer.OrdinalIgnoreCase)
        || (field.Text.Tokens[thing].Tag == UniversalTag.Pron ? field.Text.Tokens[thing].Lemma is "it" or "they" or "she" or "this"
            : field.Entity[thing] >= 0 && field.Text.Entities[field.Entity[thing]].Type is NameType.Unknown or NameType.Organization);
}
