using ClaimCheck.RulePacks.Phrases;

namespace ClaimCheck.RulePacks.Lexicon;

/// <summary>A stretch of tokens that a path of the trie fits.</summary>
/// <param name="End">What it stands for.</param>
/// <param name="First">First token.</param>
/// <param name="Behind">Index behind the last token.</param>
/// <param name="Head">The head token.</param>
/// <param name="SlotFirst">First token of the slot, or -1.</param>
/// <param name="SlotEnd">Index behind the slot's last token, or -1.</param>
/// <param name="Words">How many of the tokens are words of the phrase.</param>
internal readonly record struct PhraseMatch(PhraseEnd End, int First, int Behind, int Head, int SlotFirst, int SlotEnd, int Words)
{
    /// <summary>Whether it is the same match; what differs most often is looked at first.</summary>
    /// <param name="other">Another.</param>
    public bool IsSame(in PhraseMatch other) =>
        Behind == other.Behind && First == other.First && Head == other.Head && SlotFirst == other.SlotFirst && SlotEnd == other.SlotEnd && End == other.End;

    /// <summary>Whether a token is one of the words of the phrase, not of its slot.</summary>
    /// <param name="token">Index of the token.</param>
    public bool HasWord(int token) => token >= First && token < Behind && (token < SlotFirst || token >= SlotEnd);
}
