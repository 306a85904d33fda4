using ClaimCheck.Language;

namespace ClaimCheck.Claims.Places;

/// <summary>Two streets at whose crossing something is said to be.</summary>
/// <param name="Streets">Their names in order, lower case, without sort and point of the compass.</param>
/// <param name="First">The first token.</param>
/// <param name="End">The token behind the last.</param>
internal readonly record struct Crossing(string[] Streets, int First, int End);

/// <summary>Finds crossings by their form: "at the corner of Oster and Rood streets", "on Broadway at 137th Street". What is only near one may be told by the next.</summary>
internal static class CrossingReader
{
    private const int LongestName = 3;

    /// <summary>The crossing that a preposition begins; <see langword="null"/> where it begins none.</summary>
    /// <param name="text">The text.</param>
    /// <param name="preposition">The token.</param>
    /// <param name="end">End of the sentence.</param>
    public static Crossing? Read(AnalyzedText text, int preposition, int end)
    {
        var form = text.Form(preposition);
        var isNamed = form is "of" && preposition > 3 && text.Form(preposition - 1) is "intersection" or "corner" && text.Form(preposition - 3) is not "near";
        if (!(isNamed || form is "at" or "on" or "in") || Street(text, preposition + 1, end) is not { } one || one.End >= end
            || text.Form(one.End) is not ("and" or "&" or "at") || Street(text, one.End + 1, end) is not { } two)
        {
            return null;
        }

        var isStreet = two.IsSure || (two.End < end && text.Form(two.End) is "streets" or "avenues" or "roads" or "drives" or "Streets" or "Avenues" or "Roads" or "Drives" or "boulevards" or "lanes");
        if (!isNamed && !(isStreet && (one.IsSure || text.Form(one.End) is "and" or "&")) && !(one.IsSure && two.End - one.End == 2))
        {
            return null;
        }

        return one.Name == two.Name ? null : new Crossing([.. new[] { one.Name, two.Name }.Order(StringComparer.Ordinal)], preposition + 1, two.End);
    }

    /// <summary>The name of a street, whether its sort or number shows that it is one, and the token behind it.</summary>
    private static (string Name, bool IsSure, int End)? Street(AnalyzedText text, int start, int end)
    {
        start = start < end && text.Form(start) is "the" ? start + 1 : start;
        var at = start + 1 < end && StreetWords.Direction(text.Form(start)) is not null && AddressReader.IsNameWord(text.Form(start + 1)) && StreetWords.Suffix(text.Form(start + 1)) is null ? start + 1 : start;
        var name = at;
        while (at < end && at - name < LongestName && AddressReader.IsNameWord(text.Form(at)) && !(at > name && StreetWords.Suffix(text.Form(at)) is not null))
        {
            at++;
        }

        if (at == name)
        {
            return null;
        }

        var words = new string[at - name];
        for (var i = 0; i < words.Length; i++)
        {
            words[i] = StreetWords.Name(text.Form(name + i));
        }

        var suffixed = at < end && char.IsUpper(text.Form(at)[0]) && StreetWords.Suffix(text.Form(at)) is not null;
        return (string.Join(' ', words), suffixed || char.IsAsciiDigit(text.Form(name)[0]), suffixed ? at + 1 : at);
    }
}
