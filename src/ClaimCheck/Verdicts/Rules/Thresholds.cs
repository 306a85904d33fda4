using ClaimCheck.Claims;

namespace ClaimCheck.Verdicts.Rules;

/// <summary>How sure it must be that two claims answer one question before their disagreement is reported; log-odds.</summary>
internal sealed class Thresholds
{
    private readonly double[] _conflict = new double[32];
    private readonly double[] _possible = new double[32];

    /// <summary>Thresholds that ship: higher for answers that are names, places, causes and words, whose questions are harder to tell.</summary>
    public Thresholds()
    {
        Array.Fill(_conflict, 1.6);
        Array.Fill(_possible, 0.6);
        foreach (var kind in (ReadOnlySpan<ClaimKind>)[ClaimKind.Name, ClaimKind.Place, ClaimKind.Polarity, ClaimKind.Cause, ClaimKind.Date, ClaimKind.Time])
        {
            _conflict[(int)kind] = 1;
            _possible[(int)kind] = 0.3;
        }
    }

    /// <summary>From here a disagreement is a conflict.</summary>
    public double Conflict(ClaimKind kind) => _conflict[(int)kind];

    /// <summary>From here a disagreement is a possible conflict.</summary>
    public double Possible(ClaimKind kind) => _possible[(int)kind];
}
