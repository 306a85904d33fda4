using System.IO.Enumeration;

namespace ClaimCheck.Articles.Readers;

/// <summary>Turns what a user names (files, folders, globs) into files, in the order of the names and, inside a folder or glob, in ordinal order.</summary>
internal static class InputPaths
{
    /// <summary>The files that a path names; "-" stays as it is. A folder yields the files of known formats in it and below, hidden ones left out.</summary>
    /// <param name="path">A file, a folder or a glob with <c>*</c>, <c>?</c> and <c>**</c>.</param>
    /// <param name="formats">The formats whose extensions count inside a folder.</param>
    /// <param name="onProblem">Is told of a path that names nothing.</param>
    public static IReadOnlyList<string> Expand(string path, IReadOnlyList<ArticleFormat> formats, Action<InputProblem> onProblem)
    {
        if (path == "-" || File.Exists(path))
        {
            return [path];
        }

        var isGlob = path.AsSpan().ContainsAny('*', '?') && !Directory.Exists(path);
        if (!isGlob && !Directory.Exists(path))
        {
            onProblem(new InputProblem(path, 0, "there is no such file or folder") { Kind = InputProblemKind.Unreadable });
            return [];
        }

        var files = isGlob ? Glob(path) : Below(path, "").Where(file => HasFormat(file, formats));
        var sorted = files.Select(Normal).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToList();
        if (sorted.Count == 0)
        {
            var message = isGlob ? "no file matches" : "the folder holds no file of a known format";
            onProblem(new InputProblem(path, 0, message) { Kind = isGlob ? InputProblemKind.Unreadable : InputProblemKind.Skipped });
        }

        return sorted;
    }

    private static bool HasFormat(string file, IReadOnlyList<ArticleFormat> formats) =>
        formats.Any(format => format.Extensions.Contains(Path.GetExtension(file), StringComparer.OrdinalIgnoreCase));

    private static string Normal(string path) => Path.DirectorySeparatorChar == '/' ? path : path.Replace(Path.DirectorySeparatorChar, '/');

    private static IEnumerable<string> Glob(string pattern)
    {
        var segments = Normal(pattern).Split('/');
        var root = segments[0].Length == 0 || segments[0].EndsWith(':') ? segments[0] + "/" : "";
        return Match(root, segments.AsMemory(root.Length > 0 ? 1 : 0));
    }

    private static IEnumerable<string> Match(string folder, ReadOnlyMemory<string> segments)
    {
        var segment = segments.Span[0];
        var rest = segments[1..];
        if (segment == "**")
        {
            var here = rest.IsEmpty ? Below(folder, "") : Match(folder, rest);
            return here.Concat(Folders(folder).SelectMany(inner => Match(inner, segments)));
        }

        if (!segment.AsSpan().ContainsAny('*', '?'))
        {
            var exact = Path.Combine(folder, segment);
            return rest.IsEmpty ? File.Exists(exact) ? [exact] : [] : Directory.Exists(exact) ? Match(exact, rest) : [];
        }

        return rest.IsEmpty
            ? Below(folder, segment, recursive: false)
            : Folders(folder).Where(inner => IsMatch(segment, inner)).SelectMany(inner => Match(inner, rest));
    }

    private static IEnumerable<string> Below(string folder, string pattern, bool recursive = true)
    {
        var files = Entries(folder, Directory.EnumerateFiles).Where(file => pattern.Length == 0 || IsMatch(pattern, file));
        return recursive ? files.Concat(Folders(folder).SelectMany(inner => Below(inner, pattern))) : files;
    }

    private static bool IsMatch(string pattern, string path) => FileSystemName.MatchesSimpleExpression(pattern, Path.GetFileName(path), ignoreCase: false);

    /// <summary>Folders that are links are left out, as they may lead back.</summary>
    private static IEnumerable<string> Folders(string folder) =>
        Entries(folder, Directory.EnumerateDirectories).Where(inner => !File.GetAttributes(inner).HasFlag(FileAttributes.ReparsePoint));

    private static IEnumerable<string> Entries(string folder, Func<string, IEnumerable<string>> enumerate)
    {
        var entries = enumerate(folder.Length == 0 ? "." : folder).Where(entry => !Path.GetFileName(entry.AsSpan()).StartsWith(".", StringComparison.Ordinal));
        return folder.Length == 0 ? entries.Select(entry => Path.GetFileName(entry)) : entries;
    }
}
