using System.Security.Cryptography;
using System.Text;

namespace ClaimCheck.RulePacks.Reading;

/// <summary>
/// Finds and reads packs with those that they extend: built-in ones by name, others as files beside the pack, never from the network.
/// Keeps going over mistakes; they are in <see cref="RulePack.Problems"/>.
/// </summary>
internal sealed class PackLoader
{
    private const int DeepestChain = 32;

    /// <summary>Each file is read once, however many packs extend it.</summary>
    private readonly Dictionary<string, RulePack> _known = new(StringComparer.Ordinal);

    private PackLoader()
    {
    }

    /// <summary>How the name of a built-in pack begins.</summary>
    public const string BuiltInPrefix = "claimcheck:";

    /// <summary>Reads a file.</summary>
    /// <param name="path">The file.</param>
    public static RulePack Load(string path) => new PackLoader().LoadFile(path, []);

    /// <summary>Reads a text.</summary>
    /// <param name="text">The YAML text.</param>
    /// <param name="name">Its name, perhaps a path.</param>
    public static RulePack Parse(string text, string name) => new PackLoader().Parse(text, name, [PackOrder.KeyOf(name)]);

    private RulePack LoadFile(string path, IReadOnlyList<string> chain)
    {
        string text;
        try
        {
            if (new FileInfo(path) is { Exists: true, Length: > (long)PackReader.MaximumLength * 4 })
            {
                return Broken(path, new PackProblem(path, 1, 1, PackReader.TooLong));
            }

            text = File.ReadAllText(path);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            var why = e is FileNotFoundException or DirectoryNotFoundException ? "no such file" : e.Message;
            return Broken(path, new PackProblem(path, 1, 1, $"the pack cannot be read: {why}"));
        }

        return Parse(text, path, [.. chain, PackOrder.KeyOf(path)]);
    }

    private static RulePack Broken(string path, PackProblem problem) => new(path, new Model.PackDocument(), [], [problem]);

    private RulePack Parse(string text, string file, IReadOnlyList<string> chain)
    {
        var problems = new List<PackProblem>();
        var document = PackReader.Read(text, file, problems);
        var extends = new List<RulePack>();
        foreach (var name in document.Extends)
        {
            if (Resolve(name.Text, file, chain, out var wrong) is { } extended)
            {
                extends.Add(extended);
            }
            else
            {
                problems.Add(new PackProblem(file, name.Line, name.Column, wrong!));
            }
        }

        PackLinker.Check(document, file, PackOrder.Flatten([.. BuiltInFor(file), .. extends]), problems);
        return new RulePack(file, document, extends, [.. problems.OrderBy(p => p.Line).ThenBy(p => p.Column)])
        {
            TextHash = Hash(text),
        };
    }

    private static string Hash(string text) => Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(text)));

    private RulePack? Resolve(string name, string file, IReadOnlyList<string> chain, out string? wrong)
    {
        wrong = null;
        if (name.StartsWith(BuiltInPrefix, StringComparison.Ordinal))
        {
            if (chain.Contains(PackOrder.KeyOf(name)))
            {
                wrong = $"'{name}' extends itself in a circle";
                return null;
            }

            if (BuiltInPacks.Find(name) is { } builtIn)
            {
                return builtIn;
            }

            wrong = $"there is no built-in pack '{Shapes.NearName.Shorten(name)}'{Shapes.NearName.Suggest(name, BuiltInPacks.Names)}";
            return null;
        }

        if (name.Contains("://", StringComparison.Ordinal))
        {
            wrong = "packs are never fetched from the network: name a file";
            return null;
        }

        var path = Path.Combine(Path.GetDirectoryName(file) ?? "", name);
        if (chain.Contains(PackOrder.KeyOf(path)))
        {
            wrong = $"'{name}' extends itself in a circle: {string.Join(" -> ", chain.Append(PackOrder.KeyOf(path)).Select(Path.GetFileName))}";
            return null;
        }

        if (!File.Exists(path))
        {
            wrong = $"there is no file '{Shapes.NearName.Shorten(name)}' beside this pack";
            return null;
        }

        if (chain.Count >= DeepestChain)
        {
            wrong = $"packs extend each other more than {DeepestChain} levels deep";
            return null;
        }

        return _known.TryGetValue(PackOrder.KeyOf(path), out var known) ? known : _known[PackOrder.KeyOf(path)] = LoadFile(path, chain);
    }

    /// <summary>A pack may speak of every built-in role, for a checker has them all; a built-in pack only of those that it extends.</summary>
    private static IReadOnlyList<RulePack> BuiltInFor(string file) => file.StartsWith(BuiltInPrefix, StringComparison.Ordinal) ? [] : BuiltInPacks.All;
}
