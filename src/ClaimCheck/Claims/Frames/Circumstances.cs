using ClaimCheck.Quantities;

namespace ClaimCheck.Claims.Frames;

/// <summary>When, where and on whose word a claim holds.</summary>
internal sealed record Circumstances
{
    /// <summary>When it is true, where the clause or its sentence says so.</summary>
    public TimeInterval? Time { get; init; }

    /// <summary>Up to when it is said to hold ("as of Thursday night", "by noon").</summary>
    public TimeInterval? AsOf { get; init; }

    /// <summary>Whether it is said to move still ("are now searching").</summary>
    public bool Ongoing { get; init; }

    /// <summary>Whether it is told in the past as something that is over ("took part", "were taken"), not as a state or its outcome so far.</summary>
    public bool Over { get; init; }

    /// <summary>TIMEX3 value of <see cref="Time"/>.</summary>
    public string? Timex { get; init; }

    /// <summary>Whether it belongs to an older event that the article only recalls.</summary>
    public bool Background { get; init; }

    /// <summary>Whether it does because the sentence has left the event of the article for another; else its own date lies far back.</summary>
    public bool Aside { get; init; }

    /// <summary>Places named in the clause, as written.</summary>
    public string[] Places { get; init; } = [];

    /// <summary>Addresses given in the clause, in the form in which they are compared.</summary>
    public string[] Addresses { get; init; } = [];

    /// <summary>Who says so, as written.</summary>
    public string? Attribution { get; init; }

    /// <summary>Whether the claim stands inside a quotation.</summary>
    public bool Quoted { get; init; }

    /// <summary>Whether it says that something is so, or not.</summary>
    public Polarity Polarity { get; init; }

    /// <summary>How it stands to reality.</summary>
    public Modality Modality { get; init; }

    /// <summary>Whether it is said to correct an earlier figure.</summary>
    public bool Corrected { get; init; }

    /// <summary>Whether another claim is credited to another named source; not where a source is unknown.</summary>
    /// <param name="other">The other claim's circumstances.</param>
    public bool IsOfAnotherSpeaker(Circumstances other) =>
        Attribution is { } one && other.Attribution is { } two && !one.Equals(two, StringComparison.OrdinalIgnoreCase);
}
