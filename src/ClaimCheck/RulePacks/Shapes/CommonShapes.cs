namespace ClaimCheck.RulePacks.Shapes;

/// <summary>Shapes that stand in several places of the pack format.</summary>
internal static class CommonShapes
{
    /// <summary>Why an example or test may fail.</summary>
    public static readonly TextShape Pending = new("Why this may fail for now; it is counted and printed.");

    /// <summary>The name of a role.</summary>
    public static TextShape RoleName() => new("Name of a role.", Check: PackChecks.Name, Pattern: PackChecks.NamePattern);

    /// <summary>One text, or a list of them that is not empty.</summary>
    /// <param name="description">What they mean.</param>
    /// <param name="text">One of them.</param>
    public static ChoiceShape OneOrMore(string description, TextShape text) => new(description, [text, new ListShape(description, text, 1)]);

    /// <summary>One text, or a list of them.</summary>
    /// <param name="description">What they mean.</param>
    /// <param name="text">One of them.</param>
    public static ChoiceShape Texts(string description, TextShape text) => new(description, [text, new ListShape(description, text)]);
}
