using System.Globalization;
using ClaimCheck.Matching.Data;

namespace ClaimCheck.Matching.Stories;

/// <summary>One line of an explained score.</summary>
/// <param name="Name">What was looked at.</param>
/// <param name="Value">What was found.</param>
/// <param name="Weight">What it adds to the score, in log-odds; below zero when it speaks against.</param>
internal readonly record struct ScorePart(string Name, double Value, double Weight);

/// <summary>
/// A learned weight for each part of the evidence; their sum is the log-odds that two articles report one happening. Immutable; safe to share
/// between threads.
/// </summary>
/// <param name="bias">Log-odds without any evidence.</param>
/// <param name="weights">A weight for each of <see cref="StoryEvidence.PartNames"/>.</param>
internal sealed class StoryScore(double bias, double[] weights)
{
    /// <summary>The weights that ship; <c>ClaimCheck.Training stories</c> learns them.</summary>
    public static StoryScore Default { get; } = Read(MatchingData.Lines("story-weights.tsv"));

    /// <summary>The probability, 0 to 1, that both articles report one happening.</summary>
    /// <param name="evidence">What is known of the two.</param>
    public double Probability(in StoryEvidence evidence)
    {
        Span<double> parts = stackalloc double[weights.Length];
        evidence.CopyTo(parts);
        var sum = bias;
        for (var i = 0; i < weights.Length; i++)
        {
            sum += weights[i] * parts[i];
        }

        return 1 / (1 + Math.Exp(-sum));
    }

    /// <summary>The parts of the score, the bias first.</summary>
    /// <param name="evidence">What is known of the two.</param>
    public IReadOnlyList<ScorePart> Explain(in StoryEvidence evidence)
    {
        Span<double> parts = stackalloc double[weights.Length];
        evidence.CopyTo(parts);
        List<ScorePart> lines = [new ScorePart("any two articles", 1, bias)];
        for (var i = 0; i < weights.Length; i++)
        {
            lines.Add(new ScorePart(StoryEvidence.PartNames[i], parts[i], weights[i] * parts[i]));
        }

        return lines;
    }

    /// <summary>Reads a table of names and weights; the first line is the bias.</summary>
    /// <param name="lines">The table.</param>
    public static StoryScore Read(IEnumerable<string> lines)
    {
        var values = lines.Select(static line => line.Split('\t')).ToDictionary(static f => f[0], static f => double.Parse(f[1], CultureInfo.InvariantCulture), StringComparer.Ordinal);
        return new StoryScore(values["bias"], [.. StoryEvidence.PartNames.Select(name => values[name])]);
    }
}
