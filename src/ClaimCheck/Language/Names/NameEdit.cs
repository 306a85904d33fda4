namespace ClaimCheck.Language.Names;

/// <summary>What can be done to a candidate: the classes of the trained editor.</summary>
/// <param name="Start">By how many tokens its start moves.</param>
/// <param name="End">By how many tokens its end moves.</param>
internal readonly record struct NameEdit(int Start, int End)
{
    /// <summary>The class of candidates that name no person, place or organisation.</summary>
    public const int Drop = 0;

    /// <summary>The class of candidates that are names as they stand.</summary>
    public const int Keep = 1;

    /// <summary>The edits by class.</summary>
    public static IReadOnlyList<NameEdit> All { get; } = [default, default, new(0, 1), new(-1, 0), new(1, 0), new(0, -1), new(0, 2), new(2, 0), new(0, -2)];
}
