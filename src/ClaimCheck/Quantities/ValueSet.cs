namespace ClaimCheck.Quantities;

/// <summary>How two value sets stand to each other.</summary>
internal enum SetRelation : byte
{
    /// <summary>The same set.</summary>
    Equal,

    /// <summary>The first lies inside the second.</summary>
    Inside,

    /// <summary>The second lies inside the first.</summary>
    Contains,

    /// <summary>Both can be true, by rounding or hedging.</summary>
    Overlaps,

    /// <summary>Both can be true literally, but not as they are usually meant.</summary>
    SoftDisjoint,

    /// <summary>Both cannot be true.</summary>
    HardDisjoint,
}

/// <summary>What a numeric expression allows the true figure to be.</summary>
/// <param name="Hard">The literal set: a figure outside it contradicts the expression.</param>
/// <param name="Soft">The usual set: a figure outside it is surprising.</param>
/// <param name="Granularity">Place value of the last significant digit stated (2.9 billion: 100,000,000; 38: 1).</param>
internal sealed record ValueSet(Interval Hard, Interval Soft, decimal Granularity)
{
    /// <summary>The figure itself, where the expression is one unhedged or approximate figure that may have been rounded; else <see langword="null"/>.</summary>
    public decimal? Stated { get; init; }

    /// <summary>The set of one exact figure.</summary>
    /// <param name="value">The figure.</param>
    public static ValueSet Exact(decimal value) => new(Interval.Point(value), Interval.Point(value), 1);

    /// <summary>How this set stands to another. Total: every pair has exactly one relation.</summary>
    /// <param name="other">The other set, in the same unit.</param>
    public SetRelation RelationTo(ValueSet other)
    {
        if (Hard == other.Hard && Soft == other.Soft)
        {
            return SetRelation.Equal;
        }

        if (Hard.IsDisjointFrom(other.Hard))
        {
            return RoundsTo(other) || other.RoundsTo(this) ? SetRelation.Overlaps : SetRelation.HardDisjoint;
        }

        if (Soft.IsDisjointFrom(other.Soft))
        {
            return RoundsTo(other) || other.RoundsTo(this) ? SetRelation.Overlaps : SetRelation.SoftDisjoint;
        }

        return Hard.IsInside(other.Hard) ? SetRelation.Inside : other.Hard.IsInside(Hard) ? SetRelation.Contains : SetRelation.Overlaps;
    }

    /// <summary>Whether this finer figure gives the other, coarser one when rounded to what that states (2.87 billion and 2.9 billion).</summary>
    /// <param name="other">The coarser figure, in the same unit.</param>
    public bool RoundsTo(ValueSet other)
    {
        if (Stated is not { } fine || other.Stated is not { } coarse || Granularity >= other.Granularity || other.Granularity <= 0)
        {
            return false;
        }

        // Half a step either way; both ends count, since papers round both up and down.
        var half = other.Granularity / 2;
        return fine >= coarse - half && fine <= coarse + half;
    }

    /// <summary>The set with a rising function applied to its ends (a conversion of units).</summary>
    /// <param name="turn">The function; must rise.</param>
    /// <param name="granularity">Place value of the last significant digit after it.</param>
    /// <exception cref="OverflowException">An end becomes too large.</exception>
    public ValueSet Map(Func<decimal, decimal> turn, decimal granularity)
    {
        Interval Turned(Interval set) => new(set.Low is { } low ? turn(low) : null, set.High is { } high ? turn(high) : null, set.LowOpen, set.HighOpen);
        return new ValueSet(Turned(Hard), Turned(Soft), granularity) { Stated = Stated is { } stated ? turn(stated) : null };
    }
}
