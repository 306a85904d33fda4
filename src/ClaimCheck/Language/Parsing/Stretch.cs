namespace ClaimCheck.Language.Parsing;

/// <summary>Words that are read as one sequence.</summary>
/// <param name="Start">Index of the first.</param>
/// <param name="Count">How many.</param>
internal readonly record struct Stretch(int Start, int Count)
{
    /// <summary>Index behind the last word.</summary>
    public int End => Start + Count;

    /// <summary>The word that is read at a step.</summary>
    /// <param name="step">The step, from 0.</param>
    /// <param name="reversed">Whether it is read from its end.</param>
    public int At(int step, bool reversed) => reversed ? End - 1 - step : Start + step;
}
