using ClaimCheck.Claims;

namespace ClaimCheck.Verdicts.Calibration;

/// <summary>What is known of a finding when its confidence is told.</summary>
/// <param name="Verdict">The verdict that is reported.</param>
/// <param name="Kind">The kind of its answers.</param>
/// <param name="Sides">How many sides it has.</param>
/// <param name="Gate">What the gate adds to the score.</param>
/// <param name="Score">The log-odds that its best pair of claims answers one question, with what the gate adds.</param>
internal readonly record struct FindingEvidence(Verdict Verdict, ClaimKind Kind, int Sides, double Gate, double Score)
{
    /// <summary>Number of terms.</summary>
    public const int Terms = (int)ConfidenceTerm.Quote + 1;

    /// <summary>Scores beyond these say no more: few findings have them.</summary>
    private const double Least = -2, Most = 7;

    /// <summary>A gate adds this or more only where it found a telltale sign; what was done or not, and why, it tells by the deed.</summary>
    private const double Sign = 3;

    /// <summary>The value of a term.</summary>
    public double ValueOf(ConfidenceTerm term) => term switch
    {
        ConfidenceTerm.Start => 1,
        ConfidenceTerm.Score => Math.Clamp(Score, Least, Most),
        ConfidenceTerm.Many => Sides > 2 ? 1 : 0,
        ConfidenceTerm.Telltale => Gate >= Sign && TermOf(Kind) != ConfidenceTerm.Deed ? 1 : 0,
        ConfidenceTerm.Possible => Verdict == Verdict.PossibleConflict ? 1 : 0,
        _ => term == TermOf(Kind) ? 1 : 0,
    };

    /// <summary>The term of a kind of answer; names, places, ages, dates and times are what the others are measured by.</summary>
    private static ConfidenceTerm? TermOf(ClaimKind kind) => kind switch
    {
        ClaimKind.Name or ClaimKind.Place or ClaimKind.Age or ClaimKind.Date or ClaimKind.Time => null,
        ClaimKind.Polarity or ClaimKind.Cause => ConfidenceTerm.Deed,
        ClaimKind.Quote => ConfidenceTerm.Quote,
        _ => ConfidenceTerm.Figure,
    };
}
