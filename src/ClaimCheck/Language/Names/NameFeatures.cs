using ClaimCheck.Language.Models;

namespace ClaimCheck.Language.Names;

/// <summary>
/// The features by which the trained editor judges a candidate: its words, their parts of speech, shapes and what the lists say of them, alone and in their
/// order; the words around it; its place in the sentence; and how the rest of the text writes its words. Not thread-safe.
/// </summary>
internal sealed class NameFeatures
{
    private readonly NameFeatureList _features = new();
    private readonly NameWindow _window = new();
    private readonly NameCounts _counts = new();

    /// <summary>Turns to a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="candidates">Its candidates.</param>
    public void Begin(AnalyzedText text, List<NameCandidate> candidates)
    {
        _window.Begin(text);
        _counts.Count(text, candidates);
    }

    /// <summary>The features of a candidate of the text; overwritten by the next call.</summary>
    /// <param name="candidate">The candidate.</param>
    public ReadOnlySpan<uint> Extract(NameCandidate candidate)
    {
        _window.Move(candidate);
        _features.Clear();
        uint size = (uint)Math.Min(5, _window.Length);
        uint type = candidate.IsByRules ? (uint)candidate.Type : 9;
        Inside(candidate.IsByRules ? 1u : 0u, size, type);
        NeighbourFeatures.Add(_features, _window, size, type);
        Elsewhere(size);
        return _features.Span;
    }

    private void Inside(uint source, uint size, uint type)
    {
        ref readonly NameWord first = ref _window.First;
        ref readonly NameWord last = ref _window.Last;
        uint place = _window.Position;
        uint tags = 7;
        uint shapes = 7;
        uint whole = 7;
        NameClues any = NameClues.None;
        NameClues all = first.Clues;
        foreach (ref readonly NameWord word in _window.Words)
        {
            tags = FeatureHash.Of(1, tags, word.Tag);
            shapes = FeatureHash.Of(1, shapes, word.Shape);
            whole = FeatureHash.Of(1, whole, word.Word);
            any |= word.Clues;
            all &= word.Clues;
            _features.Add(FeatureHash.Of(100, word.Word));
        }

        _features.Add(FeatureHash.Of(101, type));
        _features.Add(FeatureHash.Of(102, size, type));
        _features.Add(FeatureHash.Of(103, size, place));
        _features.Add(FeatureHash.Of(104, size, _window.Line));
        _features.Add(FeatureHash.Of(105, size, place, _window.Line));
        _features.Add(FeatureHash.Of(106, type, place));
        _features.Add(FeatureHash.Of(107, _window.Line, type));
        _features.Add(FeatureHash.Of(108, tags));
        _features.Add(FeatureHash.Of(109, tags, place));
        _features.Add(FeatureHash.Of(110, shapes));
        _features.Add(FeatureHash.Of(111, shapes, place));
        _features.Add(FeatureHash.Of(112, tags, shapes));
        _features.Add(FeatureHash.Of(113, tags, type));
        _features.Add(FeatureHash.Of(114, (uint)first.Clues));
        _features.Add(FeatureHash.Of(115, (uint)last.Clues));
        _features.Add(FeatureHash.Of(116, (uint)any));
        _features.Add(FeatureHash.Of(117, (uint)all, size));
        _features.Add(FeatureHash.Of(118, (uint)first.Clues, (uint)last.Clues, size));
        _features.Add(FeatureHash.Of(119, (uint)last.Clues, first.Tag));
        _features.Add(FeatureHash.Of(120, (uint)last.Clues, type, size));
        _features.Add(FeatureHash.Of(121, whole));
        _features.Add(FeatureHash.Of(122, first.Word));
        _features.Add(FeatureHash.Of(123, last.Word));
        _features.Add(FeatureHash.Of(124, last.Word, size));
        _features.Add(FeatureHash.Of(125, first.Word, size));
        _features.Add(FeatureHash.Of(126, first.Form, size));
        _features.Add(FeatureHash.Of(127, last.Suffix2, size));
        _features.Add(FeatureHash.Of(128, last.Suffix3, size));
        _features.Add(FeatureHash.Of(129, last.Suffix4, size));
        _features.Add(FeatureHash.Of(130, first.Prefix3, size));
        _features.Add(FeatureHash.Of(131, first.Suffix3, size));
        _features.Add(FeatureHash.Of(132, source));
        _features.Add(FeatureHash.Of(133, source, tags));
        _features.Add(FeatureHash.Of(134, source, tags, shapes));
        _features.Add(FeatureHash.Of(135, source, (uint)any, size));
        _features.AddBits(136, first.Clues, size);
        _features.AddBits(137, last.Clues, size);
        _features.AddBits(138, any, type);
        NeighbourFeatures.AddNearest(_features, _window, tags);
        uint others = _counts.Others(_window.First.Word);
        _features.Add(FeatureHash.Of(144, others, tags));
        _features.Add(FeatureHash.Of(145, others, size));
    }

    private void Elsewhere(uint size)
    {
        ref readonly NameWord first = ref _window.First;
        ref readonly NameWord last = ref _window.Last;
        uint firstWritten = _counts.Written(first.Word, _window.FirstIsInside);
        uint lastWritten = _counts.Written(last.Word, _window.LastIsInside);
        _features.Add(FeatureHash.Of(180, firstWritten, size));
        _features.Add(FeatureHash.Of(181, lastWritten, size));
        _features.Add(FeatureHash.Of(182, firstWritten, first.Tag, _window.Position));
        _features.Add(FeatureHash.Of(183, lastWritten, last.Tag));
        _features.Add(FeatureHash.Of(184, firstWritten, lastWritten, size));
    }
}
