namespace ClaimCheck.RulePacks.Model;

/// <summary>What a rule makes of a difference.</summary>
internal enum RuleVerdict : byte { Conflict, PossibleConflict, Revision, Update, Equivalent }

/// <summary>How loudly a rule reports.</summary>
internal enum RuleSeverity : byte
{
    /// <summary>As the verdict usually is.</summary>
    Usual,

    /// <summary>Not at all.</summary>
    Off,

    /// <summary>Worth a look.</summary>
    Info,

    /// <summary>Probably a correction.</summary>
    Warning,

    /// <summary>At least one outlet is wrong.</summary>
    Error,
}

/// <summary>How two sentences of an example stand to each other.</summary>
internal enum ExampleVerdict : byte { Conflict, Possible, Update, Agree }

/// <summary>Two sentences and what the program must make of them.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Verdict">What it must make of them.</param>
/// <param name="Left">One sentence; the earlier where they are an update.</param>
/// <param name="Right">The other.</param>
/// <param name="Pending">Why it may fail for now, or <see langword="null"/>.</param>
/// <param name="Line">Line of the file, from 1.</param>
internal sealed record PairExample(string Rule, ExampleVerdict Verdict, string Left, string Right, string? Pending, int Line);

/// <summary>A rule: which claims it speaks for and what becomes of their differences. Immutable.</summary>
internal sealed record RuleEntry
{
    /// <summary>The name that findings bear, and its place.</summary>
    public required PlacedText Name { get; init; }

    /// <summary>The pack, by id.</summary>
    public string Pack { get; init; } = "";

    /// <summary>Whether the entry only switches off what an extended pack says.</summary>
    public bool IsOff { get; init; }

    /// <summary>The roles it speaks for; empty for all of its kinds.</summary>
    public IReadOnlyList<PlacedText> Roles { get; init; } = [];

    /// <summary>The kinds it speaks for; empty for all.</summary>
    public IReadOnlyList<RoleKind> Kinds { get; init; } = [];

    /// <summary>Fields that two claims must share before the rule may fire (names in <see cref="PackWords.SameFields"/>). An unknown field makes
    /// a conflict a possible conflict at most; a field that differs silences the rule.</summary>
    public IReadOnlyList<string> Same { get; init; } = [];

    /// <summary>The most that a difference may become.</summary>
    public RuleVerdict Verdict { get; init; }

    /// <summary>How loudly.</summary>
    public RuleSeverity Severity { get; init; }

    /// <summary>The message, or <see langword="null"/> for the program's own.</summary>
    public MessageTemplate? Message { get; init; }

    /// <summary>What to do about it, or <see langword="null"/>.</summary>
    public string? Note { get; init; }

    /// <summary>Examples.</summary>
    public IReadOnlyList<PairExample> Examples { get; init; } = [];
}
