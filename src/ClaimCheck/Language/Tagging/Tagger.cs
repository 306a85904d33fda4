using ClaimCheck.Language.Models;

namespace ClaimCheck.Language.Tagging;

/// <summary>Gives each word its joint tag, greedily from left to right. Immutable; safe to share between threads.</summary>
internal sealed class Tagger
{
    private readonly LinearModel _model;

    /// <summary>Wraps a trained classifier.</summary>
    /// <param name="model">Its classes are joint tags.</param>
    public Tagger(LinearModel model) => _model = model;

    /// <summary>Tags a sentence.</summary>
    /// <param name="words">Its words.</param>
    /// <param name="tags">Takes the index of each word's joint tag.</param>
    public void Tag(ReadOnlySpan<WordFeatures> words, Span<byte> tags)
    {
        Span<uint> features = stackalloc uint[TaggerFeatures.Count];
        Span<int> scores = stackalloc int[256];
        for (int i = 0; i < words.Length; i++)
        {
            TaggerFeatures.Extract(words, tags, i, features);
            _model.Score(features, scores);
            int best = 0;
            for (int t = 1; t < _model.Classes; t++)
            {
                if (scores[t] > scores[best])
                {
                    best = t;
                }
            }

            tags[i] = (byte)best;
        }
    }
}
