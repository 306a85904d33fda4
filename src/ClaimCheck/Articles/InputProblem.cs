namespace ClaimCheck.Articles;

/// <summary>What became of an input that has a problem.</summary>
public enum InputProblemKind
{
    /// <summary>The record, or the file where no line is named, was skipped.</summary>
    Skipped,

    /// <summary>The article was read, without what the message names.</summary>
    Kept,

    /// <summary>The input that was asked for could not be opened or read to its end.</summary>
    Unreadable,
}

/// <summary>Something in the input that could not be read.</summary>
/// <param name="File">The file, "-" for standard input.</param>
/// <param name="Line">Line of the file, from 1; 0 where the whole file is meant.</param>
/// <param name="Message">What is wrong, in one sentence.</param>
public sealed record InputProblem(string File, int Line, string Message)
{
    /// <summary>What became of it.</summary>
    public InputProblemKind Kind { get; init; }

    /// <summary><c>file:line: message</c>.</summary>
    public override string ToString() => Line > 0 ? $"{File}:{Line}: {Message}" : $"{File}: {Message}";
}
