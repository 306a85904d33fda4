using System.Numerics;
using ClaimCheck.Language.Models;

namespace ClaimCheck.Language.Names;

/// <summary>
/// The features by which the trained editor judges a candidate: its words, their parts of speech, shapes and what the lists say of them, alone and in their
/// order; the words around it; its place in the sentence; and how the rest of the text writes its words. Not thread-safe.
/// </summary>
internal sealed class NameFeatures
{
    private readonly uint[] _features = new uint[512];
    private readonly NameWindow _window = new();
    private readonly NameCounts _counts = new();
    private int _count;

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
        _count = 0;
        uint size = (uint)Math.Min(5, _window.Length);
        uint type = candidate.IsByRules ? (uint)candidate.Type : 9;
        Inside(candidate.IsByRules ? 1u : 0u, size, type);
        Neighbours(size, type);
        Elsewhere(size);
        return _features.AsSpan(0, _count);
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
            Add(FeatureHash.Of(100, word.Word));
        }

        Add(FeatureHash.Of(101, type));
        Add(FeatureHash.Of(102, size, type));
        Add(FeatureHash.Of(103, size, place));
        Add(FeatureHash.Of(104, size, _window.Line));
        Add(FeatureHash.Of(105, size, place, _window.Line));
        Add(FeatureHash.Of(106, type, place));
        Add(FeatureHash.Of(107, _window.Line, type));
        Add(FeatureHash.Of(108, tags));
        Add(FeatureHash.Of(109, tags, place));
        Add(FeatureHash.Of(110, shapes));
        Add(FeatureHash.Of(111, shapes, place));
        Add(FeatureHash.Of(112, tags, shapes));
        Add(FeatureHash.Of(113, tags, type));
        Add(FeatureHash.Of(114, (uint)first.Clues));
        Add(FeatureHash.Of(115, (uint)last.Clues));
        Add(FeatureHash.Of(116, (uint)any));
        Add(FeatureHash.Of(117, (uint)all, size));
        Add(FeatureHash.Of(118, (uint)first.Clues, (uint)last.Clues, size));
        Add(FeatureHash.Of(119, (uint)last.Clues, first.Tag));
        Add(FeatureHash.Of(120, (uint)last.Clues, type, size));
        Add(FeatureHash.Of(121, whole));
        Add(FeatureHash.Of(122, first.Word));
        Add(FeatureHash.Of(123, last.Word));
        Add(FeatureHash.Of(124, last.Word, size));
        Add(FeatureHash.Of(125, first.Word, size));
        Add(FeatureHash.Of(126, first.Form, size));
        Add(FeatureHash.Of(127, last.Suffix2, size));
        Add(FeatureHash.Of(128, last.Suffix3, size));
        Add(FeatureHash.Of(129, last.Suffix4, size));
        Add(FeatureHash.Of(130, first.Prefix3, size));
        Add(FeatureHash.Of(131, first.Suffix3, size));
        Add(FeatureHash.Of(132, source));
        Add(FeatureHash.Of(133, source, tags));
        Add(FeatureHash.Of(134, source, tags, shapes));
        Add(FeatureHash.Of(135, source, (uint)any, size));
        Bits(136, first.Clues, size);
        Bits(137, last.Clues, size);
        Bits(138, any, type);
        Outside(tags, size);
    }

    // The words right before and behind, and how many more candidates begin like this one, with its parts of speech.
    private void Outside(uint tags, uint size)
    {
        ref readonly NameWord before = ref _window.Before(1);
        ref readonly NameWord behind = ref _window.Behind(1);
        Add(FeatureHash.Of(140, before.Tag, tags));
        Add(FeatureHash.Of(141, behind.Tag, tags));
        Add(FeatureHash.Of(142, before.Word, tags));
        Add(FeatureHash.Of(143, behind.Word, tags));
        uint others = _counts.Others(_window.First.Word);
        Add(FeatureHash.Of(144, others, tags));
        Add(FeatureHash.Of(145, others, size));
    }

    private void Neighbours(uint size, uint type)
    {
        ref readonly NameWord first = ref _window.First;
        ref readonly NameWord last = ref _window.Last;
        ref readonly NameWord before = ref _window.Before(1);
        ref readonly NameWord before2 = ref _window.Before(2);
        ref readonly NameWord behind = ref _window.Behind(1);
        ref readonly NameWord behind2 = ref _window.Behind(2);
        Add(FeatureHash.Of(150, before.Tag));
        Add(FeatureHash.Of(151, behind.Tag));
        Add(FeatureHash.Of(152, before.Tag, behind.Tag));
        Add(FeatureHash.Of(153, before.Tag, before2.Tag));
        Add(FeatureHash.Of(154, behind.Tag, behind2.Tag));
        Add(FeatureHash.Of(155, before.Shape));
        Add(FeatureHash.Of(156, behind.Shape));
        Add(FeatureHash.Of(157, behind.Tag, behind.Shape, last.Tag));
        Add(FeatureHash.Of(158, before.Tag, before.Shape, first.Tag));
        Add(FeatureHash.Of(159, behind.Tag, type, size));
        Add(FeatureHash.Of(160, before.Tag, type, size));
        Add(FeatureHash.Of(161, behind.Touches, first.Touches));
        Add(FeatureHash.Of(162, (uint)before.Clues, before.Tag));
        Add(FeatureHash.Of(163, (uint)behind.Clues, behind.Tag));
        Add(FeatureHash.Of(164, before.Word));
        Add(FeatureHash.Of(165, behind.Word));
        Add(FeatureHash.Of(166, before.Word, size));
        Add(FeatureHash.Of(167, behind.Word, size));
        Add(FeatureHash.Of(168, before.Word, type));
        Add(FeatureHash.Of(169, behind.Word, type));
        Add(FeatureHash.Of(170, before.Word, before2.Word));
        Add(FeatureHash.Of(171, behind.Word, behind2.Word));
        Bits(172, before.Clues, 0);
        Bits(173, behind.Clues, 0);
    }

    private void Elsewhere(uint size)
    {
        ref readonly NameWord first = ref _window.First;
        ref readonly NameWord last = ref _window.Last;
        uint firstWritten = _counts.Written(first.Word, _window.FirstIsInside);
        uint lastWritten = _counts.Written(last.Word, _window.LastIsInside);
        Add(FeatureHash.Of(180, firstWritten, size));
        Add(FeatureHash.Of(181, lastWritten, size));
        Add(FeatureHash.Of(182, firstWritten, first.Tag, _window.Position));
        Add(FeatureHash.Of(183, lastWritten, last.Tag));
        Add(FeatureHash.Of(184, firstWritten, lastWritten, size));
    }

    private void Bits(uint template, NameClues clues, uint with)
    {
        for (uint bits = (uint)clues; bits != 0; bits &= bits - 1)
        {
            Add(FeatureHash.Of(template, (uint)BitOperations.TrailingZeroCount(bits), with));
        }
    }

    private void Add(uint feature) => _features[_count++] = feature;
}
