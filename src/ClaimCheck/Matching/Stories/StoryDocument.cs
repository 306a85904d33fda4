using ClaimCheck.Matching.Terms;

namespace ClaimCheck.Matching.Stories;

/// <summary>How a term stands in a document.</summary>
[Flags]
internal enum TermMarks : byte
{
    /// <summary>In the running text only.</summary>
    None = 0,

    /// <summary>A name or a part of one, by its capitals.</summary>
    Name = 1,

    /// <summary>In the headline.</summary>
    Title = 2,
}

/// <summary>
/// What is kept of an article to tell whether another one reports the same happening: about 9 bytes a term, a few kilobytes an article, no text.
/// Immutable; safe to share between threads.
/// </summary>
internal sealed class StoryDocument
{
    private const float LeastSoughtWeight = 8;

    /// <summary>Makes a document of terms that are already weighed; <see cref="StoryReader"/> makes them of articles.</summary>
    /// <param name="ids">Numbers of the terms (<see cref="TermId"/>), ascending, no number twice.</param>
    /// <param name="weights">The weight of each term, above zero.</param>
    /// <param name="marks">How each term stands in the article.</param>
    /// <param name="hours">Hours from the Unix epoch to the publication, NaN when unknown.</param>
    public StoryDocument(int[] ids, float[] weights, TermMarks[] marks, double hours)
    {
        Ids = ids;
        Weights = weights;
        Marks = marks;
        Hours = hours;
        double words = 0, titles = 0, pairs = 0;
        var ages = 0;
        for (var i = 0; i < ids.Length; i++)
        {
            var square = (double)weights[i] * weights[i];
            switch (TermId.KindOf(ids[i]))
            {
                case TermKind.Word:
                    words += square;
                    titles += (marks[i] & TermMarks.Title) != 0 ? square : 0;
                    WordCount++;
                    break;
                case TermKind.NamePair:
                    pairs += square;
                    break;
                case TermKind.Age:
                    ages++;
                    break;
                default:
                    break;
            }
        }

        var sought = 0;
        for (var i = 0; i < WordCount; i++)
        {
            sought += weights[i] >= LeastSoughtWeight ? 1 : 0;
        }

        SoughtIds = new int[sought];
        SoughtWeights = new float[sought];
        for (var i = WordCount - 1; i >= 0; i--)
        {
            if (weights[i] >= LeastSoughtWeight)
            {
                SoughtIds[--sought] = ids[i];
                SoughtWeights[sought] = weights[i];
            }
        }

        WordNorm = Math.Sqrt(words);
        TitleNorm = Math.Sqrt(titles);
        PairNorm = Math.Sqrt(pairs);
        AgeCount = ages;
    }

    /// <summary>Terms in ascending order, so kind by kind: words first.</summary>
    public int[] Ids { get; }

    /// <summary>The weight of each term.</summary>
    public float[] Weights { get; }

    /// <summary>How each term stands in the article.</summary>
    public TermMarks[] Marks { get; }

    /// <summary>Hours from the Unix epoch to the publication, NaN when unknown.</summary>
    public double Hours { get; }

    /// <summary>Number of leading terms that are words.</summary>
    public int WordCount { get; }

    /// <summary>
    /// The words by which similar documents are sought: those that stand in less than 2 % of texts, or are said again and again. Looking up the others takes
    /// most of the time and finds what reports of one beat share; leaving them out groups our shooting reports better (pair F1 0.845 instead of 0.840).
    /// </summary>
    public int[] SoughtIds { get; }

    /// <summary>Their weights.</summary>
    public float[] SoughtWeights { get; }

    /// <summary>Euclidean length of the words' weights.</summary>
    public double WordNorm { get; }

    /// <summary>Euclidean length of the weights of the words that stand in the headline.</summary>
    public double TitleNorm { get; }

    /// <summary>Euclidean length of the weights of pairs of names.</summary>
    public double PairNorm { get; }

    /// <summary>Number of different ages.</summary>
    public int AgeCount { get; }
}
