namespace ClaimCheck.Quantities.Numbers;

/// <summary>How a number is written.</summary>
[Flags]
internal enum FigureForm : ushort
{
    /// <summary>In digits.</summary>
    None = 0,

    /// <summary>In words, at least in part before any magnitude.</summary>
    Words = 1,

    /// <summary>A place in an order ("third", "22nd").</summary>
    Ordinal = 2,

    /// <summary>A fraction ("a third", "3/4").</summary>
    Fraction = 4,

    /// <summary>A vague word ("dozens", "several hundred").</summary>
    Vague = 8,

    /// <summary>Too large or too long for an exact value.</summary>
    Overflow = 16,

    /// <summary>With a magnitude ("40 million", "5bn").</summary>
    Scaled = 32,

    /// <summary>Starts with "a" or "an".</summary>
    Article = 64,

    /// <summary>Starts with the sign or word for minus.</summary>
    Negative = 128,
}

/// <summary>A number read from lexemes.</summary>
/// <param name="First">Index of its first lexeme.</param>
/// <param name="Next">Index behind its last lexeme (exclusive).</param>
/// <param name="Value">Its value; 0 for vague words and overflow.</param>
/// <param name="Step">Place value of the last significant digit stated.</param>
/// <param name="Form">How it is written.</param>
/// <param name="Vague">What a vague word allows, its magnitude multiplied in.</param>
internal readonly record struct Figure(int First, int Next, decimal Value, decimal Step, FigureForm Form, VagueWord? Vague = null)
{
    /// <summary>Whether it has a form.</summary>
    /// <param name="form">The form.</param>
    public bool Has(FigureForm form) => (Form & form) != 0;

    /// <summary>The figure times a magnitude; too large for an exact value, it has none.</summary>
    /// <param name="factor">The magnitude, not negative.</param>
    public Figure Times(decimal factor) => factor > 1 && Math.Max(Math.Abs(Value), Step) > decimal.MaxValue / factor
        ? this with { Value = 0, Step = 1, Form = Form | FigureForm.Overflow }
        : this with { Value = Value * factor, Step = Step * factor, Form = Form | FigureForm.Scaled };
}
