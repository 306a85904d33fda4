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
            return SetRelation.HardDisjoint;
        }

        if (Soft.IsDisjointFrom(other.Soft))
        {
            return SetRelation.SoftDisjoint;
        }

        return Hard.IsInside(other.Hard) ? SetRelation.Inside : other.Hard.IsInside(Hard) ? SetRelation.Contains : SetRelation.Overlaps;
    }
}
