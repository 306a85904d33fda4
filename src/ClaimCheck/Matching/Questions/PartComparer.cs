using ClaimCheck.Claims.Frames;
using ClaimCheck.Claims.Structure;

namespace ClaimCheck.Matching.Questions;

/// <summary>Tells whether two participants of deeds may be one: by words, by name, or as what the one is to the other.</summary>
internal static class PartComparer
{
    private static readonly uint Body = DeedClasses.IdOf("body");
    private static readonly uint Chief = DeedClasses.IdOf("chief");

    /// <summary>Whether what is denied has its like in what is said.</summary>
    /// <param name="denied">A part of what is denied.</param>
    /// <param name="said">A part of what is said.</param>
    public static bool Covers(DeedPart denied, DeedPart said)
    {
        if (denied.IsAny && denied.Ids.Length == 0)
        {
            return said.IsPerson == denied.IsPerson || said.IsAny;
        }

        if (denied.Role == DeedRole.Doer && said.Role == DeedRole.Doer && !denied.IsName && !said.IsName && Speaks(denied, said) | Speaks(said, denied))
        {
            return true;
        }

        if (denied.IsName != said.IsName)
        {
            return (denied.IsName ? TermOverlap.IsWithin(denied.Ids, said.Ids) : TermOverlap.IsWithin(said.Ids, denied.Ids))
                || (denied.IsName ? IsCompany(said, denied) : IsCompany(denied, said))
                || (denied.IsName ? IsSuch(denied, said) : IsSuch(said, denied))
                || (said is { IsName: true, IsPerson: true } && denied.IsPerson && denied.Role is DeedRole.Other or DeedRole.Modifier);
        }

        return denied.IsName ? TermOverlap.IsWithin(denied.Ids, said.Ids) || TermOverlap.IsWithin(said.Ids, denied.Ids)
            : TermOverlap.Any(denied.Ids, said.Ids) || TermOverlap.Any(denied.Ids, said.Kinds);
    }

    /// <summary>Whether a word for a company or another body as the doer may mean one that the other text names.</summary>
    private static bool IsCompany(DeedPart word, DeedPart name) =>
        word.Role == DeedRole.Doer && name is { Role: DeedRole.Doer, IsPerson: false } && Array.BinarySearch(word.Kinds, Body) >= 0;

    /// <summary>Whether a word is what the other text says of the one that it names ("the harbour master").</summary>
    public static bool IsSuch(DeedPart name, DeedPart word) => !word.IsAnybody && TermOverlap.Any(word.Ids, name.Kinds);

    /// <summary>What its director does a company does.</summary>
    private static bool Speaks(DeedPart chief, DeedPart body) => Array.BinarySearch(chief.Kinds, Chief) >= 0 && Array.BinarySearch(body.Kinds, Body) >= 0;
}
