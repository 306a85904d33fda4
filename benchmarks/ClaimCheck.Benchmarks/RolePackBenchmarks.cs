using BenchmarkDotNet.Attributes;
using ClaimCheck.Language;
using ClaimCheck.RulePacks;
using ClaimCheck.RulePacks.Lexicon;
using ClaimCheck.RulePacks.Reading;

namespace ClaimCheck.Benchmarks;

/// <summary>Finding 100 mentions of roles in a text of 2,000 words with 100 and with 10,000 phrases; all built-in packs: from the library, as a program does when it starts, and from
/// their text.</summary>
[MemoryDiagnoser]
public class RolePackBenchmarks
{
    private static readonly string[] Words =
        ["harbour", "bridge", "storm", "council", "kill", "raise", "people", "river", "ferry", "engine", "report", "market", "signal", "winter", "station", "farmer"];

    private RoleLexicon _lexicon = new([]);
    private AnalyzedText _text = null!;
    private string[] _sources = [];

    [Params(100, 10_000)]
    public int Phrases { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        _lexicon = new RoleLexicon([.. Enumerable.Range(0, Phrases / 10).Select(i => new RoleDefinition
        {
            Name = $"role-{i}",
            Kinds = [RoleKind.Count],
            Phrases = [.. Enumerable.Range(0, 10).Select(n => new RolePhrase(Phrase((i * 10) + n), ArgumentPosition.Object))],
        })]);
        _text = Text(2_000);
        _sources = [.. RulePack.BuiltIn.Select(static pack => Source(pack.Id))];
    }

    [Benchmark]
    public int FindRoles() => _lexicon.Find(_text, 0, _text.Tokens.Length).Count;

    [Benchmark]
    public int LoadBuiltInPacks() => BuiltInPacks.Read().Packs.Count;

    [Benchmark]
    public int ParseBuiltInPacks() => _sources.Sum(source => RulePack.Parse(source, "pack.yml").Id.Length);

    /// <summary>
    /// The text speaks of the first hundred: three of its words, and a word of the phrase's own. The rest begin with words of the text as well, and go on
    /// in other ways, as phrases of other beats do.
    /// </summary>
    private static string Phrase(int n) => n < 100 ? $"{Words[n % 16]} {Words[n / 16]} {Words[n % 7]} word{n}" : $"{Words[n % 16]} word{n} {Words[n % 7]}";

    private static AnalyzedText Text(int count)
    {
        var forms = Enumerable.Range(0, count).Select(i => i % 20 < 4 ? Phrase(i / 20).Split(' ')[i % 20] : Words[((i * i) + (i / 7)) % 16]).ToArray();
        var tokens = new Token[count];
        var start = 0;
        for (var i = 0; i < count; i++)
        {
            tokens[i] = new Token(start, start + forms[i].Length, 0, UniversalTag.Noun, "NN", forms[i], -1, "");
            start += forms[i].Length + 1;
        }

        var text = string.Join(' ', forms);
        return new AnalyzedText { Text = text, Tokens = tokens, Sentences = [new Sentence(0, text.Length, 0, count, 0, SentenceKind.Prose)] };
    }

    private static string Source(string id)
    {
        using var reader = new StreamReader(typeof(RolePackBenchmarks).Assembly.GetManifestResourceStream($"{id}.yml")!);
        return reader.ReadToEnd();
    }
}
