using ClaimCheck.Language.Data;
using ClaimCheck.Language.Models;

namespace ClaimCheck.Language.Lemmas;

/// <summary>
/// Gives words their lemmas: the model's exceptions (forms that the rules got wrong in the training data), then <see cref="LemmaRules"/>.
/// Answers are cached, so that steady work allocates nothing. Safe to share between threads.
/// </summary>
internal sealed class Lemmatizer
{
    private const int CacheSize = 1 << 15;
    private const int LongestKept = 64;
    private const int LongestTag = 8;

    private readonly LineTable _exceptions;
    private readonly Entry?[] _cache = new Entry?[CacheSize];

    /// <summary>Sets up a lemmatizer.</summary>
    /// <param name="exceptions">Lines "XPOS:form, tab, lemma", in lower case but for the tag.</param>
    public Lemmatizer(string exceptions) => _exceptions = new LineTable(exceptions);

    /// <summary>The lemma of a word, in lower case.</summary>
    /// <param name="form">The word as written.</param>
    /// <param name="fineTag">Its Penn Treebank tag; an interned string.</param>
    public string Lemma(ReadOnlySpan<char> form, string fineTag)
    {
        if (form.Length > LongestKept)
        {
            return form.ToString().ToLowerInvariant();
        }

        // Two threads may write one slot at once; either entry is right, and a reader checks what it finds.
        uint hash = FeatureHash.Text(form) ^ FeatureHash.Text(fineTag);
        ref Entry? slot = ref _cache[hash & (CacheSize - 1)];
        Entry? entry = Volatile.Read(ref slot);
        if (entry is null || !ReferenceEquals(entry.FineTag, fineTag) || !form.SequenceEqual(entry.Form))
        {
            entry = new Entry(form.ToString(), fineTag, Compute(form, fineTag));
            Volatile.Write(ref slot, entry);
        }

        return entry.Lemma;
    }

    private string Compute(ReadOnlySpan<char> form, string fineTag)
    {
        Span<char> key = stackalloc char[LongestKept + LongestTag + 1];
        int tag = Math.Min(fineTag.Length, LongestTag);
        fineTag.AsSpan(0, tag).CopyTo(key);
        key[tag] = ':';
        Span<char> lower = key.Slice(tag + 1, form.Length);
        form.ToLowerInvariant(lower);
        for (int i = 0; i < lower.Length; i++)
        {
            lower[i] = lower[i] == '\u2019' ? '\'' : lower[i];
        }

        ReadOnlySpan<char> found = _exceptions.Find(key[..(tag + 1 + form.Length)]);
        if (!found.IsEmpty)
        {
            return found.ToString();
        }

        Span<char> lemma = stackalloc char[LongestKept + 8];
        return lemma[..LemmaRules.Default.Lemmatize(lower, fineTag, lemma)].ToString();
    }

    private sealed record Entry(string Form, string FineTag, string Lemma);
}
