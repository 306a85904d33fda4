using ClaimCheck.RulePacks.Phrases;

namespace ClaimCheck.RulePacks.Lexicon;

/// <summary>Which of the phrases that a text matches count: of two that overlap the one that says more, and none that a wording vetoes. Immutable.</summary>
/// <param name="roles">The roles.</param>
internal sealed class MatchPrecedence(IReadOnlyList<RoleDefinition> roles)
{
    private const int LongestMatch = (2 * VocabularyWord.LongestPhrase) + VocabularyWord.LongestSlot;

    /// <summary>The kinds of each role, a bit each.</summary>
    private readonly uint[] _kinds = [.. roles.Select(static role => role.Kinds.Aggregate(0u, static (all, kind) => all | (1u << (int)kind)))];

    /// <summary>Whether a match was found before; matches are by first token.</summary>
    /// <param name="matches">The matches.</param>
    /// <param name="index">Index of the match.</param>
    public static bool IsRepeated(List<PhraseMatch> matches, int index)
    {
        var match = matches[index];
        for (var i = index - 1; i >= 0 && matches[i].First == match.First; i--)
        {
            if (matches[i].IsSame(match))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Orders matches by first token, longer ones first, then those of later roles.</summary>
    /// <param name="a">A match.</param>
    /// <param name="b">Another.</param>
    public static int Compare(in PhraseMatch a, in PhraseMatch b) =>
        a.First != b.First ? a.First.CompareTo(b.First)
        : a.Behind != b.Behind ? b.Behind.CompareTo(a.Behind)
        : a.End.Role != b.End.Role ? b.End.Role.CompareTo(a.End.Role)
        : a.SlotFirst != b.SlotFirst ? a.SlotFirst.CompareTo(b.SlotFirst)
        : string.CompareOrdinal(a.End.Phrase.Text, b.End.Phrase.Text);

    /// <summary>Whether a longer phrase holds this one, or a wording that vetoes its role shares a word with it. Looks at neighbours only.</summary>
    /// <param name="sorted">The matches in the order of <see cref="Compare"/>.</param>
    /// <param name="index">Index of the match.</param>
    public bool IsOverruled(List<(PhraseMatch Match, RoleHit Hit)> sorted, int index)
    {
        var match = sorted[index].Match;
        for (var i = index + 1; i < sorted.Count && sorted[i].Match.First < match.Behind; i++)
        {
            if (Overrules(sorted[i].Match, match))
            {
                return true;
            }
        }

        for (var i = index - 1; i >= 0 && sorted[i].Match.First > match.First - LongestMatch; i--)
        {
            if (Overrules(sorted[i].Match, match))
            {
                return true;
            }
        }

        return false;
    }

    private bool Overrules(PhraseMatch other, PhraseMatch match)
    {
        if (other.End.Never)
        {
            return other.End.Role == match.End.Role && SharesWord(other, match);
        }

        // "chance of: of" and "N chance: before" go side by side: what wants its figure right beside it, and what has it elsewhere.
        if (other.End.Role == match.End.Role && IsBeside(other.End.Phrase) != IsBeside(match.End.Phrase))
        {
            return false;
        }

        if ((_kinds[other.End.Role] & _kinds[match.End.Role]) == 0 || other.First > match.First || other.Behind < match.Behind)
        {
            return false;
        }

        // "were fatally shot" says more than "were [fatally] shot".
        var longer = other.Behind - other.First > match.Behind - match.First;
        if (!longer && (other.Words <= match.Words || match.SlotFirst >= 0 || other.SlotFirst >= 0))
        {
            return false;
        }

        return HasAllWords(other, match);
    }

    private static bool IsBeside(RolePhrase phrase) => (phrase.Positions & ~(ArgumentPosition.Before | ArgumentPosition.After)) == 0;

    private static bool HasAllWords(PhraseMatch other, PhraseMatch match)
    {
        for (var token = match.First; token < match.Behind; token++)
        {
            if (match.HasWord(token) && !other.HasWord(token))
            {
                return false;
            }
        }

        return match.SlotFirst < 0;
    }

    private static bool SharesWord(PhraseMatch a, PhraseMatch b)
    {
        for (var token = Math.Max(a.First, b.First); token < Math.Min(a.Behind, b.Behind); token++)
        {
            if (a.HasWord(token) && b.HasWord(token))
            {
                return true;
            }
        }

        return false;
    }
}
