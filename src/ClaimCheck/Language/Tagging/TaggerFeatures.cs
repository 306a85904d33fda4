using ClaimCheck.Language.Models;

namespace ClaimCheck.Language.Tagging;

/// <summary>The tagger's feature templates: the word, its neighbours, their shapes and possible tags, and the two tags before it.</summary>
internal static class TaggerFeatures
{
    /// <summary>Number of features of one word.</summary>
    public const int Count = 46;

    private const uint OutsideTag = 250;

    /// <summary>Fills in the features of a word.</summary>
    /// <param name="words">The sentence.</param>
    /// <param name="tags">The tags given so far, by word.</param>
    /// <param name="i">The word.</param>
    /// <param name="output">Takes <see cref="Count"/> fingerprints.</param>
    public static void Extract(ReadOnlySpan<WordFeatures> words, ReadOnlySpan<byte> tags, int i, Span<uint> output)
    {
        WordFeatures outside = WordFeatures.Outside;
        ref readonly WordFeatures w = ref words[i];
        ref readonly WordFeatures before = ref i > 0 ? ref words[i - 1] : ref outside;
        ref readonly WordFeatures before2 = ref i > 1 ? ref words[i - 2] : ref outside;
        ref readonly WordFeatures after = ref i + 1 < words.Length ? ref words[i + 1] : ref outside;
        ref readonly WordFeatures after2 = ref i + 2 < words.Length ? ref words[i + 2] : ref outside;
        uint t1 = i > 0 ? tags[i - 1] : OutsideTag;
        uint t2 = i > 1 ? tags[i - 2] : OutsideTag;
        int n = 0;
        output[n++] = FeatureHash.Of(1, w.Word);
        output[n++] = FeatureHash.Of(2, before.Word);
        output[n++] = FeatureHash.Of(3, after.Word);
        output[n++] = FeatureHash.Of(4, before2.Word);
        output[n++] = FeatureHash.Of(5, after2.Word);
        output[n++] = FeatureHash.Of(6, w.Suffix1);
        output[n++] = FeatureHash.Of(7, w.Suffix2);
        output[n++] = FeatureHash.Of(8, w.Suffix3);
        output[n++] = FeatureHash.Of(9, w.Suffix4);
        output[n++] = FeatureHash.Of(10, w.Suffix5);
        output[n++] = FeatureHash.Of(11, w.Prefix1);
        output[n++] = FeatureHash.Of(12, w.Prefix2);
        output[n++] = FeatureHash.Of(13, w.Prefix3);
        output[n++] = FeatureHash.Of(14, w.Shape);
        output[n++] = FeatureHash.Of(15, w.Shape, i == 0 ? 1u : 0u, w.Ambiguity);
        output[n++] = FeatureHash.Of(16, w.Shape, w.Suffix3);
        output[n++] = FeatureHash.Of(17, t1);
        output[n++] = FeatureHash.Of(18, t2);
        output[n++] = FeatureHash.Of(19, t1, t2);
        output[n++] = FeatureHash.Of(20, t1, w.Word);
        output[n++] = FeatureHash.Of(21, t1, t2, w.Ambiguity);
        output[n++] = FeatureHash.Of(22, t1, after.Word);
        output[n++] = FeatureHash.Of(23, before.Word, w.Word);
        output[n++] = FeatureHash.Of(24, w.Word, after.Word);
        output[n++] = FeatureHash.Of(25, t1, w.Suffix3);
        output[n++] = FeatureHash.Of(26, t1, after.Suffix2);
        output[n++] = FeatureHash.Of(27, before.Suffix3);
        output[n++] = FeatureHash.Of(28, after.Suffix3);
        output[n++] = FeatureHash.Of(29, w.Shape, before.Shape, after.Shape);
        output[n++] = FeatureHash.Of(30, w.Shape, after.Shape, i == 0 ? 1u : 0u);
        output[n++] = FeatureHash.Of(31, w.Ambiguity);
        output[n++] = FeatureHash.Of(32, after.Ambiguity);
        output[n++] = FeatureHash.Of(33, after2.Ambiguity);
        output[n++] = FeatureHash.Of(34, t1, w.Ambiguity);
        output[n++] = FeatureHash.Of(35, t1, after.Ambiguity);
        output[n++] = FeatureHash.Of(36, w.Ambiguity, after.Ambiguity);
        output[n++] = FeatureHash.Of(37, t1, w.Ambiguity, after.Ambiguity);
        output[n++] = FeatureHash.Of(38, before.Word, after.Word);
        output[n++] = FeatureHash.Of(39, w.Suffix3, after.Ambiguity, t1);
        output[n++] = FeatureHash.Of(40, w.Word, after.Ambiguity);
        output[n++] = FeatureHash.Of(41, w.Ambiguity, after.Ambiguity, after2.Ambiguity);
        output[n++] = FeatureHash.Of(42, t1, before.Word);
        output[n++] = FeatureHash.Of(43, w.Suffix2, w.Shape, t1);
        output[n++] = FeatureHash.Of(44, before2.Word, before.Word, w.Ambiguity);
        output[n++] = FeatureHash.Of(45, w.Ambiguity, after.Word, after2.Word);
        output[n] = FeatureHash.Of(46, t1, t2, i > 2 ? tags[i - 3] : OutsideTag);
    }
}
