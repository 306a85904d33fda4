namespace ClaimCheck.Language.Models;

/// <summary>A matrix inside a flat array of weights, row after row.</summary>
/// <param name="Start">Index of its first weight.</param>
/// <param name="Rows">Number of rows.</param>
/// <param name="Columns">Number of columns; a multiple of 8.</param>
internal readonly record struct Block(int Start, int Rows, int Columns)
{
    /// <summary>Number of weights.</summary>
    public int Length => Rows * Columns;

    /// <summary>Index behind its last weight.</summary>
    public int End => Start + Length;

    /// <summary>All its weights.</summary>
    /// <param name="values">The flat array.</param>
    public Span<float> Of(float[] values) => values.AsSpan(Start, Length);

    /// <summary>One row.</summary>
    /// <param name="values">The flat array.</param>
    /// <param name="row">The row, from 0.</param>
    public Span<float> Row(float[] values, int row) => values.AsSpan(Start + (row * Columns), Columns);
}
