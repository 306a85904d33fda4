using ClaimCheck.Claims;

namespace ClaimCheck.Verdicts.Gates;

/// <summary>Chooses the gate for a kind of answer. Immutable; safe to share between threads.</summary>
internal static class DisagreementGates
{
    private static readonly FigureGate Figures = new();
    private static readonly DateGate Dates = new();
    private static readonly PlaceGate Places = new();
    private static readonly NameGate Names = new();
    private static readonly PolarityGate Polarity = new();
    private static readonly CauseGate Causes = new();
    private static readonly AgeGate Ages = new();
    private static readonly FactGate Facts = new();
    private static readonly OpenGate Open = new();

    /// <summary>What the gate of the pair's kind of answer adds; <see langword="null"/> where it is shut.</summary>
    public static double? Bonus(in Disagreement pair) => (pair.A.Answer.Fact is null ? For(pair.A.Kind) : Facts).Bonus(pair);

    private static IDisagreementGate For(ClaimKind kind) => kind switch
    {
        ClaimKind.Date or ClaimKind.Time => Dates,
        ClaimKind.Place => Places,
        ClaimKind.Name => Names,
        ClaimKind.Polarity => Polarity,
        ClaimKind.Age => Ages,
        ClaimKind.Cause => Causes,
        ClaimKind.Quote => Open,
        _ => Figures,
    };

    /// <summary>For answers whose judge looks at the question itself.</summary>
    private sealed class OpenGate : IDisagreementGate
    {
        public double? Bonus(in Disagreement pair) => 0;
    }
}
