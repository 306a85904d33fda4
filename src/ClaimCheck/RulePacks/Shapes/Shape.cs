namespace ClaimCheck.RulePacks.Shapes;

/// <summary>
/// What a value of a pack's file may look like. One table of shapes is read by the validator and written out as the JSON Schema, so that what an
/// editor completes and what the reader takes cannot drift apart. Immutable.
/// </summary>
/// <param name="Description">What the value means, for the schema.</param>
internal abstract record Shape(string Description)
{
    /// <summary>What is expected, for messages ("a list").</summary>
    public abstract string Expected { get; }
}

/// <summary>A text, perhaps one of a few or of a form.</summary>
/// <param name="Description">What the value means, for the schema.</param>
/// <param name="Allowed">The allowed texts; <see langword="null"/> for any.</param>
/// <param name="Check">Returns what is wrong with a text, or <see langword="null"/>.</param>
/// <param name="Pattern">The regular expression that the schema states, or <see langword="null"/>.</param>
internal sealed record TextShape(string Description, IReadOnlyList<string>? Allowed = null, Func<string, string?>? Check = null, string? Pattern = null)
    : Shape(Description)
{
    /// <inheritdoc/>
    public override string Expected => Allowed is { Count: 1 } ? $"'{Allowed[0]}'" : "a text";
}

/// <summary>A list.</summary>
/// <param name="Description">What the value means, for the schema.</param>
/// <param name="Item">What each item looks like.</param>
/// <param name="Minimum">Fewest items.</param>
/// <param name="Maximum">Most items.</param>
internal sealed record ListShape(string Description, Shape Item, int Minimum = 0, int Maximum = int.MaxValue) : Shape(Description)
{
    /// <inheritdoc/>
    public override string Expected => "a list";
}

/// <summary>Keys that the pack's author chooses, with values of one shape.</summary>
/// <param name="Description">What the value means, for the schema.</param>
/// <param name="Value">What each value looks like.</param>
/// <param name="CheckKey">Returns what is wrong with a key, or <see langword="null"/>.</param>
/// <param name="KeyPattern">The regular expression that the schema states for keys, or <see langword="null"/>.</param>
internal sealed record MapShape(string Description, Shape Value, Func<string, string?>? CheckKey = null, string? KeyPattern = null) : Shape(Description)
{
    /// <inheritdoc/>
    public override string Expected => "keys with values";
}

/// <summary>A fixed key of an <see cref="ObjectShape"/>.</summary>
/// <param name="Name">The key.</param>
/// <param name="Shape">What its value looks like.</param>
/// <param name="IsRequired">Whether it must be there.</param>
internal sealed record Field(string Name, Shape Shape, bool IsRequired = false);

/// <summary>Fixed keys, each with a shape of its own.</summary>
/// <param name="Description">What the value means, for the schema.</param>
/// <param name="Fields">The keys.</param>
internal sealed record ObjectShape(string Description, IReadOnlyList<Field> Fields) : Shape(Description)
{
    /// <inheritdoc/>
    public override string Expected => "keys with values";
}

/// <summary>One of several shapes, told apart by whether the value is a text, a list, or keys with values.</summary>
/// <param name="Description">What the value means, for the schema.</param>
/// <param name="Choices">The shapes, each of another sort.</param>
internal sealed record ChoiceShape(string Description, IReadOnlyList<Shape> Choices) : Shape(Description)
{
    /// <inheritdoc/>
    public override string Expected => string.Join(" or ", Choices.Select(choice => choice.Expected).Distinct());
}
