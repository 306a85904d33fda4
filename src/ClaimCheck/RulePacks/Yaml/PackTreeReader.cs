using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace ClaimCheck.RulePacks.Yaml;

/// <summary>
/// Builds nodes from YAML events. The event parser keeps its own stack and survives any nesting, where YamlDotNet's tree model overflows the
/// thread's stack on 200,000 brackets; so depth is limited here, and anchors, aliases and tags (by which a small file can become huge) are refused.
/// </summary>
internal sealed class PackTreeReader
{
    private const int MaximumDepth = 32;

    private readonly YamlProblems _problems;
    private Parser _parser = null!;
    private bool _tooDeep;

    private PackTreeReader(string file, List<PackProblem> problems) => _problems = new YamlProblems(file, problems);

    /// <summary>Reads one YAML document; <see langword="null"/> where there is none to be had.</summary>
    /// <param name="text">The YAML text.</param>
    /// <param name="file">Name of the file for messages.</param>
    /// <param name="problems">Receives the mistakes.</param>
    public static PackNode? Read(string text, string file, List<PackProblem> problems) => new PackTreeReader(file, problems).Read(text);

    private PackNode? Read(string text)
    {
        using var reader = new StringReader(text);
        _parser = new Parser(reader);
        try
        {
            _parser.MoveNext();
            _parser.MoveNext();
            if (_parser.Current is StreamEnd or null)
            {
                _problems.Report(1, 1, "the file is empty");
                return null;
            }

            _parser.MoveNext();
            var root = ReadNode(1);
            while (!_tooDeep && _parser.Current is not null and not StreamEnd)
            {
                if (_parser.Current is DocumentStart { IsImplicit: false } second)
                {
                    _problems.Report(second.Start, "a pack is one YAML document; this starts another");
                    break;
                }

                _parser.MoveNext();
            }

            return root;
        }
        catch (YamlException e)
        {
            _problems.ReportMalformed(text, e);
            return null;
        }
        catch (InvalidOperationException)
        {
            // The scanner loses its footing on some unfinished flow sequences instead of reporting them.
            _problems.ReportMalformed(text, _parser.Current?.End ?? Mark.Empty, "a list or mapping is not finished");
            return null;
        }
    }

    private PackNode? ReadNode(int depth)
    {
        var current = _parser.Current!;
        if (depth > MaximumDepth)
        {
            _problems.Report(current.Start, $"nested more than {MaximumDepth} levels deep");
            _tooDeep = true;
            return null;
        }

        if (current is NodeEvent { Anchor.IsEmpty: false } anchored)
        {
            _problems.Report(anchored.Start, "anchors and aliases (& and *) are not supported");
        }

        if (current is NodeEvent { Tag.IsEmpty: false } tagged)
        {
            _problems.Report(tagged.Start, "tags (!) are not supported");
        }

        switch (current)
        {
            case Scalar scalar:
                _parser.MoveNext();
                return new PackScalar(YamlProblems.Line(scalar.Start), YamlProblems.Column(scalar.Start), scalar.Value);
            case SequenceStart start:
                return ReadSequence(start, depth);
            case MappingStart start:
                return ReadMapping(start, depth);
            default:
                if (current is AnchorAlias)
                {
                    _problems.Report(current.Start, "anchors and aliases (& and *) are not supported");
                }

                _parser.MoveNext();
                return null;
        }
    }

    private PackSequence? ReadSequence(SequenceStart start, int depth)
    {
        var items = new List<PackNode>();
        _parser.MoveNext();
        while (_parser.Current is not SequenceEnd)
        {
            if (ReadNode(depth + 1) is { } item)
            {
                items.Add(item);
            }

            if (_tooDeep)
            {
                return null;
            }
        }

        _parser.MoveNext();
        return new PackSequence(YamlProblems.Line(start.Start), YamlProblems.Column(start.Start), items);
    }

    private PackMapping? ReadMapping(MappingStart start, int depth)
    {
        var entries = new List<PackEntry>();
        var seen = new Dictionary<string, int>(StringComparer.Ordinal);
        _parser.MoveNext();
        while (_parser.Current is not MappingEnd)
        {
            var at = _parser.Current!.Start;
            var key = ReadNode(depth + 1);
            var value = _tooDeep ? null : ReadNode(depth + 1);
            if (_tooDeep)
            {
                return null;
            }

            if (key is not PackScalar name)
            {
                _problems.Report(at, "a key must be a text");
            }
            else if (!seen.TryAdd(name.Value, name.Line))
            {
                _problems.Report(at, $"key '{YamlProblems.Shorten(name.Value)}' appears twice (first on line {seen[name.Value]})");
            }
            else if (value is not null)
            {
                entries.Add(new PackEntry(name, value));
            }
        }

        _parser.MoveNext();
        return new PackMapping(YamlProblems.Line(start.Start), YamlProblems.Column(start.Start), entries);
    }
}
