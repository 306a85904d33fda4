using System.Numerics;
using ClaimCheck.Language.Models;

namespace ClaimCheck.Language.Names;

/// <summary>
/// The features by which the trained editor judges a candidate: its words, their parts of speech, shapes and what the lists say of them, alone and in their
/// order; the words around it; its place in the sentence; and how the rest of the text writes its words. Not thread-safe.
/// </summary>
internal sealed class NameFeatures
{
    private const int Around = 2;
    private const int LongestCandidate = 24;
    private readonly uint[] _features = new uint[512];
    private readonly NameWord[] _words = new NameWord[LongestCandidate + (2 * Around)];
    private readonly NameCounts _counts = new();
    private AnalyzedText? _text;
    private int _sentence;
    private uint _line;
    private int _count;

    /// <summary>Turns to a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="candidates">Its candidates.</param>
    public void Begin(AnalyzedText text, List<NameCandidate> candidates)
    {
        _text = text;
        _sentence = -1;
        _counts.Count(text, candidates);
    }

    /// <summary>The features of a candidate of the text; overwritten by the next call.</summary>
    /// <param name="candidate">The candidate.</param>
    public ReadOnlySpan<uint> Extract(NameCandidate candidate)
    {
        AnalyzedText text = _text!;
        Sentence sentence = text.Sentences[text.Tokens[candidate.First].Sentence];
        ReadSentence(text, sentence, text.Tokens[candidate.First].Sentence);
        int length = Math.Min(candidate.End - candidate.First, LongestCandidate);
        int from = Math.Max(sentence.FirstToken, candidate.First - Around);
        int to = Math.Min(sentence.EndToken, candidate.First + length + Around);
        _words.AsSpan().Fill(NameWord.Outside);
        NameWord.Read(text, from, NameLists.Default, _words.AsSpan(Around - (candidate.First - from), to - from));
        _count = 0;
        Inside(candidate, sentence, length);
        Neighbours(candidate, length);
        Elsewhere(candidate, sentence, length);
        return _features.AsSpan(0, _count);
    }

    private void Inside(NameCandidate candidate, Sentence sentence, int length)
    {
        ReadOnlySpan<NameWord> words = _words.AsSpan(Around, length);
        ref readonly NameWord first = ref words[0];
        ref readonly NameWord last = ref words[^1];
        uint size = Size(length);
        uint type = Type(candidate);
        uint place = Position(candidate, sentence);
        uint tags = 7;
        uint shapes = 7;
        uint whole = 7;
        NameClues any = NameClues.None;
        NameClues all = first.Clues;
        foreach (ref readonly NameWord word in words)
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
        Add(FeatureHash.Of(104, size, _line));
        Add(FeatureHash.Of(105, size, place, _line));
        Add(FeatureHash.Of(106, type, place));
        Add(FeatureHash.Of(107, _line, type));
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
        uint source = candidate.IsByRules ? 1u : 0u;
        Add(FeatureHash.Of(132, source));
        Add(FeatureHash.Of(133, source, tags));
        Add(FeatureHash.Of(134, source, tags, shapes));
        Add(FeatureHash.Of(135, source, (uint)any, size));
        Bits(136, first.Clues, size);
        Bits(137, last.Clues, size);
        Bits(138, any, type);
        Around1(candidate, tags);
    }

    // The word before and the word behind with what stands between them.
    private void Around1(NameCandidate candidate, uint tags)
    {
        int length = Math.Min(candidate.End - candidate.First, LongestCandidate);
        ref readonly NameWord before = ref _words[Around - 1];
        ref readonly NameWord behind = ref _words[Around + length];
        Add(FeatureHash.Of(140, before.Tag, tags));
        Add(FeatureHash.Of(141, behind.Tag, tags));
        Add(FeatureHash.Of(142, before.Word, tags));
        Add(FeatureHash.Of(143, behind.Word, tags));
        uint others = _counts.Others(_words[Around].Word);
        Add(FeatureHash.Of(144, others, tags));
        Add(FeatureHash.Of(145, others, Size(length)));
    }

    private void Neighbours(NameCandidate candidate, int length)
    {
        ref readonly NameWord first = ref _words[Around];
        ref readonly NameWord last = ref _words[Around + length - 1];
        ref readonly NameWord before = ref _words[Around - 1];
        ref readonly NameWord before2 = ref _words[Around - 2];
        ref readonly NameWord behind = ref _words[Around + length];
        ref readonly NameWord behind2 = ref _words[Around + length + 1];
        uint size = Size(length);
        uint type = Type(candidate);
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

    private void Elsewhere(NameCandidate candidate, Sentence sentence, int length)
    {
        ref readonly NameWord first = ref _words[Around];
        ref readonly NameWord last = ref _words[Around + length - 1];
        uint size = Size(length);
        uint firstWritten = _counts.Written(first.Word, candidate.First > sentence.FirstToken ? 1 : 0);
        uint lastWritten = _counts.Written(last.Word, candidate.First + length - 1 > sentence.FirstToken ? 1 : 0);
        Add(FeatureHash.Of(180, firstWritten, size));
        Add(FeatureHash.Of(181, lastWritten, size));
        Add(FeatureHash.Of(182, firstWritten, first.Tag, Position(candidate, sentence)));
        Add(FeatureHash.Of(183, lastWritten, last.Tag));
        Add(FeatureHash.Of(184, firstWritten, lastWritten, size));
    }

    // Whether a sentence is written in small letters (3), with capitals as prose (0), with more capitals than small initials (1) or in capitals (2).
    private void ReadSentence(AnalyzedText text, Sentence sentence, int index)
    {
        if (index == _sentence)
        {
            return;
        }

        int capitals = 0;
        int small = 0;
        for (int t = sentence.FirstToken; t < sentence.EndToken; t++)
        {
            char initial = text.Text[text.Tokens[t].Start];
            capitals += char.IsUpper(initial) ? 1 : 0;
            small += char.IsLower(initial) ? 1 : 0;
        }

        _sentence = index;
        _line = small == 0 ? 2u : capitals > small ? 1u : capitals == 0 ? 3u : 0u;
    }

    private void Bits(uint template, NameClues clues, uint with)
    {
        for (uint bits = (uint)clues; bits != 0; bits &= bits - 1)
        {
            Add(FeatureHash.Of(template, (uint)BitOperations.TrailingZeroCount(bits), with));
        }
    }

    private void Add(uint feature) => _features[_count++] = feature;

    private static uint Size(int length) => (uint)Math.Min(5, length);

    private static uint Type(NameCandidate candidate) => candidate.IsByRules ? (uint)candidate.Type : 9;

    // At the sentence's start, at its end, before its last sign.
    private uint Position(NameCandidate candidate, Sentence sentence) => (candidate.First == sentence.FirstToken ? 1u : 0)
        | (candidate.End == sentence.EndToken ? 2u : 0)
        | (candidate.End == sentence.EndToken - 1 && !char.IsLetter(_text!.Text[_text.Tokens[candidate.End].Start]) ? 4u : 0);
}
