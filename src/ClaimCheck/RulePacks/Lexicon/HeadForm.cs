using ClaimCheck.Language;
using ClaimCheck.RulePacks.Phrases;

namespace ClaimCheck.RulePacks.Lexicon;

/// <summary>What the head of a phrase looks like, from its tag or, without tags, from its ending. Everything is possible where nothing is known.</summary>
internal readonly struct HeadForm
{
    private readonly string _fineTag;
    private readonly UniversalTag _tag;
    private readonly bool _endsLikeParticiple;
    private readonly bool _endsLikeGerund;

    /// <summary>Looks at a token.</summary>
    /// <param name="text">The text.</param>
    /// <param name="token">Index of the token.</param>
    public HeadForm(AnalyzedText text, int token)
    {
        var form = text.Form(token);
        _fineTag = text.Tokens[token].FineTag;
        _tag = text.Tokens[token].Tag;
        _endsLikeGerund = form.EndsWith("ing", StringComparison.OrdinalIgnoreCase);
        _endsLikeParticiple = form.EndsWith("ed", StringComparison.OrdinalIgnoreCase)
            || (!_endsLikeGerund && !form.EndsWith("s", StringComparison.OrdinalIgnoreCase) && IsIrregular(form));
    }

    /// <summary>Whether tags are there.</summary>
    private bool IsTagged => _tag != UniversalTag.X || _fineTag.Length > 0;

    /// <summary>Whether it is a verb for certain.</summary>
    public bool IsVerb => IsTagged && _tag is UniversalTag.Verb or UniversalTag.Aux && !_endsLikeGerund && _fineTag != "VBN";

    /// <summary>Whether it is a verb or a participle for certain.</summary>
    public bool IsVerbOrParticiple => IsTagged && _tag is UniversalTag.Verb or UniversalTag.Aux && !_endsLikeGerund;

    /// <summary>Whether it is a noun for certain. Headlines in title case have verbs tagged as names: a word in -ed stays a verb.</summary>
    public bool IsNoun => _tag is UniversalTag.Noun or UniversalTag.Propn && !_endsLikeParticiple;

    /// <summary>Whether it is neither verb nor participle nor noun for certain ("free", "up").</summary>
    public bool IsNoVerb => IsTagged && !_endsLikeParticiple && _tag is not (UniversalTag.Verb or UniversalTag.Aux or UniversalTag.Noun or UniversalTag.Propn or UniversalTag.X);

    /// <summary>Whether it may be a past participle.</summary>
    public bool MayBeParticiple => _fineTag switch
    {
        "VBN" or "VBD" or "JJ" => true,
        "VBZ" or "VBG" or "VB" or "VBP" => _endsLikeParticiple && _fineTag is "VB" or "VBP",
        _ => _endsLikeParticiple,
    };

    private static bool IsIrregular(ReadOnlySpan<char> form)
    {
        if (form.Length > 24)
        {
            return false;
        }

        Span<char> lower = stackalloc char[24];
        return WordForms.IsIrregular(lower[..form.ToLowerInvariant(lower)]);
    }
}
