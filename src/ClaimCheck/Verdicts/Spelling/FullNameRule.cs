using ClaimCheck.Language.Names;
using ClaimCheck.Matching.Similarity;

namespace ClaimCheck.Verdicts.Spelling;

/// <summary>Holds two full names against each other that share all words but one, or first and last word but one, or nearly share both.</summary>
internal static class FullNameRule
{
    /// <summary>Letters that a word needs for one slip of the pen, and for two, where the rest of the name is the same.</summary>
    private const int ForOne = 3, ForTwo = 6;

    /// <summary>Letters for one slip inside one report.</summary>
    private const int Long = 4;

    /// <summary>Least ratio of two surnames that begin alike, behind one given name.</summary>
    private const int LeastNamesake = 70;

    private const decimal MostApart = 2;

    /// <summary>What stands between two names; <see langword="null"/> where they are the names of two, or one name in full and in short.</summary>
    /// <param name="a">A name of two words or more.</param>
    /// <param name="b">Another that shares a word with it, or nearly shares two.</param>
    /// <param name="book">The story's names.</param>
    public static NameQuarrel? Between(NameForm a, NameForm b, NameBook book)
    {
        if (AreOfOtherAge(a, b))
        {
            return null;
        }

        if (a.Words.Length == b.Words.Length && OnlyDifference(a, b) is var at && at >= 0 && !(a.OfPerson && b.OfPerson) && ThingNameRule.IsSlip(a, b, at))
        {
            return new NameQuarrel(a, b, a.Words[at], b.Words[at], NameSign.Letters);
        }

        if ((!a.OfPerson && !b.OfPerson && (WordVariants.IsCommonNoun(a.Last) || WordVariants.IsCommonNoun(b.Last))) || a.Words.Any(ThingNameRule.IsSmall) || b.Words.Any(ThingNameRule.IsSmall))
        {
            return null;
        }

        if (a.First == b.First && a.Last == b.Last)
        {
            return MiddleNames(a, b);
        }

        return a.Last != b.Last && (a.First == b.First || (IsNearGivenName(a, b, book) && LetterSlips.Between(a.Last, b.Last) == 1)) ? Surnames(a, b, book)
            : a.Last == b.Last && a.First != b.First ? GivenNames(a, b, book) : null;
    }

    /// <summary>Whether two given names may be one where the surnames nearly agree: a pet name, or a slip in each half of the name.</summary>
    private static bool IsNearGivenName(NameForm a, NameForm b, NameBook book) => NameSimilarity.MayStandFor(a.First, b.First)
        || (Math.Min(a.First.Length, b.First.Length) >= ForOne && LetterSlips.Between(a.First, b.First) == 1 && Math.Min(a.Last.Length, b.Last.Length) >= Long
            && AreApart(a, b, a.Last, b.Last, book));

    /// <summary>Names of one length that differ in one middle name, by a slip.</summary>
    private static NameQuarrel? MiddleNames(NameForm a, NameForm b) =>
        a.Words.Length == b.Words.Length && OnlyDifference(a, b) is var at && at > 0 && !a.MeetsIn(b)
            && Math.Min(a.Words[at].Length, b.Words[at].Length) >= Long && LetterSlips.Between(a.Words[at], b.Words[at]) == 1
            ? new NameQuarrel(a, b, a.Words[at], b.Words[at], NameSign.Letters) : null;

    private static NameQuarrel? Surnames(NameForm a, NameForm b, NameBook book)
    {
        var shortest = Math.Min(a.Last.Length, b.Last.Length);
        if (a.First.Length < 2 || shortest < 2 || IsPluralNoun(a.Last, b.Last))
        {
            return null;
        }

        var slips = LetterSlips.Between(a.Last, b.Last);
        var apart = AreApart(a, b, a.Last, b.Last, book);
        return (slips == 1 && shortest >= Long) || (apart && IsNearSurname(a.Last, b.Last, slips)) ? new NameQuarrel(a, b, a.Last, b.Last, NameSign.Letters)
            : apart && a.First.Length >= ForOne && AreOfOneAge(a, b) && !a.Words.Contains(b.Last) && !b.Words.Contains(a.Last) && !book.TellsBoth(a, b, a.Last, b.Last)
            ? new NameQuarrel(a, b, a.Last, b.Last, NameSign.SameGivenName) : null;
    }

    private static NameQuarrel? GivenNames(NameForm a, NameForm b, NameBook book)
    {
        if (a.Last.Length < ForOne || NameSimilarity.MayStandFor(a.First, b.First) || IsPetForm(a.First, b.First) || a.Words.Contains(b.First) || b.Words.Contains(a.First))
        {
            return null;
        }

        var apart = AreApart(a, b, a.First, b.First, book);
        return LetterSlips.AreTurned(a.First, b.First) || (apart && IsSlip(a.First, b.First, LetterSlips.Between(a.First, b.First)))
            ? new NameQuarrel(a, b, a.First, b.First, NameSign.Letters)
            : !apart || Math.Min(a.First.Length, b.First.Length) < ForOne || book.TellsBoth(a, b, a.First, b.First) ? null
            : AreOfOneAge(a, b) ? new NameQuarrel(a, b, a.First, b.First, NameSign.SameSurname)
            : a.Offices.Intersect(b.Offices, StringComparer.Ordinal).Any() ? new NameQuarrel(a, b, a.First, b.First, NameSign.SameOffice) : null;
    }

    /// <summary>"Timmy" of "Timothy", "Alex" of "Alexander": a given name cut short, with or without the ending of a pet name.</summary>
    private static bool IsPetForm(string one, string other)
    {
        var (pet, whole) = one.Length < other.Length ? (one, other) : (other, one);
        var same = pet.AsSpan().CommonPrefixLength(whole);
        return whole.Length - pet.Length > 1 && same >= ForOne && (same == pet.Length || pet.AsSpan(same).TrimStart(pet[same - 1]) is "y" or "ie" or "i" or "ey");
    }

    private static bool IsNearSurname(string a, string b, int slips) => IsSlip(a, b, slips)
        || (a[0] == b[0] && Math.Min(a.Length, b.Length) >= Long && slips < LetterSlips.Many && IndelRatio.Compute(a, b) >= LeastNamesake);

    private static bool IsSlip(string a, string b, int slips) =>
        Math.Min(a.Length, b.Length) is var shortest && ((slips == 1 && shortest >= ForOne) || (slips == 2 && shortest >= ForTwo));

    /// <summary>"Tomas Award" and "Tomas Awards" are no surnames.</summary>
    private static bool IsPluralNoun(string one, string other) => ThingNameRule.IsPlural(one, other) && NameLists.Default.IsDictionaryWord(one.Length < other.Length ? one : other);

    /// <summary>Where two names of one length differ; -1 where they do in more places.</summary>
    private static int OnlyDifference(NameForm a, NameForm b)
    {
        var at = -1;
        for (var i = 0; i < a.Words.Length; i++)
        {
            if (a.Words[i] != b.Words[i])
            {
                if (at >= 0)
                {
                    return -1;
                }

                at = i;
            }
        }

        return at;
    }

    /// <summary>Whether no report writes both: two who are both named in one report are two.</summary>
    private static bool AreApart(NameForm a, NameForm b, string one, string other, NameBook book) =>
        !a.MeetsIn(b) && !book.Knows(a, b.First, b.Last, other) && !book.Knows(b, a.First, a.Last, one);

    private static bool AreOfOneAge(NameForm a, NameForm b) => a.Ages.Intersect(b.Ages).Any();

    private static bool AreOfOtherAge(NameForm a, NameForm b) => a.Ages.Count > 0 && b.Ages.Count > 0 && !a.Ages.Any(x => b.Ages.Any(y => Math.Abs(x - y) <= MostApart));
}
