using ClaimCheck.RulePacks.Model;
using ClaimCheck.RulePacks.Reading;
using ClaimCheck.RulePacks.Shapes;

namespace ClaimCheck.RulePacks;

/// <summary>
/// A rule pack: what a desk knows of its beat (roles, names, tolerances, rules) with its examples and tests. Immutable; safe to share between threads.
/// </summary>
public sealed class RulePack
{
    private readonly Lazy<PackDocument> _document;

    internal RulePack(string file, PackDocument document, IReadOnlyList<RulePack> extends, IReadOnlyList<PackProblem> problems)
        : this(file, document, new Lazy<PackDocument>(document), extends) => Problems = problems;

    /// <summary>A pack without mistakes of which all is read only where it is asked for.</summary>
    internal RulePack(string file, PackDocument outline, Lazy<PackDocument> document, IReadOnlyList<RulePack> extends)
    {
        File = file;
        Outline = outline;
        _document = document;
        Extends = extends;
        Problems = [];
    }

    /// <summary>The packs that the library brings along; a checker loads them all unless told otherwise.</summary>
    public static IReadOnlyList<RulePack> BuiltIn => BuiltInPacks.All;

    /// <summary>The JSON Schema (draft-07) of the pack format, for editors.</summary>
    public static string Schema => PackSchema.Text;

    /// <summary>The pack's short name.</summary>
    public string Id => Outline.Id;

    /// <summary>The pack's title, or an empty string.</summary>
    public string Title => Outline.Title;

    /// <summary>The file it was read from, or the name it was parsed under.</summary>
    public string File { get; }

    /// <summary>The packs that it builds on, in the order in which they are applied.</summary>
    public IReadOnlyList<RulePack> Extends { get; }

    /// <summary>What the file states.</summary>
    internal PackDocument Document => _document.Value;

    /// <summary>What the file states, of a built-in pack without phrases, wordings that veto, examples and tests.</summary>
    internal PackDocument Outline { get; }

    /// <summary>SHA-256 of the text that it was read from, in hexadecimal: two packs with one hash say the same.</summary>
    internal string TextHash { get; init; } = "";

    /// <summary>The mistakes of the file; empty unless it was read leniently.</summary>
    internal IReadOnlyList<PackProblem> Problems { get; }

    /// <summary>Reads a pack from a file, with the packs that it extends.</summary>
    /// <param name="path">The file; packs that it extends by file name are looked for beside it.</param>
    /// <exception cref="RulePackException">The pack, or one that it extends, has mistakes or cannot be read.</exception>
    public static RulePack Load(string path)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        return Sound(PackLoader.Load(path));
    }

    /// <summary>Reads a pack from its text.</summary>
    /// <param name="text">The YAML text.</param>
    /// <param name="name">A name for messages; where it is a path, packs that it extends by file name are looked for beside it.</param>
    /// <exception cref="RulePackException">The pack, or one that it extends, has mistakes.</exception>
    public static RulePack Parse(string text, string name)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentException.ThrowIfNullOrEmpty(name);
        return Sound(PackLoader.Parse(text, name));
    }

    private static RulePack Sound(RulePack pack)
    {
        var problems = new List<PackProblem>();
        foreach (var part in PackOrder.Flatten([pack]))
        {
            problems.AddRange(part.Problems);
        }

        return problems.Count == 0 ? pack : throw new RulePackException(problems);
    }
}
