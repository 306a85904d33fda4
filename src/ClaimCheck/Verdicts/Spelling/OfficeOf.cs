using System.Collections.Frozen;
using ClaimCheck.Claims;
using ClaimCheck.Claims.Frames;
using ClaimCheck.Language.Names;
using ClaimCheck.Verdicts.Gates;

namespace ClaimCheck.Verdicts.Spelling;

/// <summary>Reads the office, rank or trade of a named person ("Captain Ona Brill", "Ona Brill, the coroner"), not whose relative or whose victim somebody is.</summary>
internal static class OfficeOf
{
    private static readonly FrozenDictionary<string, string> Relatives = CueTable.Read("relatives.tsv");

    /// <summary>Titles that many bear or that relatives share.</summary>
    private static readonly FrozenDictionary<string, string> Courtesies = CueTable.Read("courtesies.tsv");

    /// <summary>The offices that stand right before a name, and the noun by which the named one is described; lower case.</summary>
    public static IEnumerable<string> Read(ClaimFrame name)
    {
        var before = name.Context.AsSpan(0, Math.Clamp(name.Answer.Span.Start - name.Sentence.Start, 0, name.Context.Length)).TrimEnd();
        var title = before[(before.LastIndexOf(' ') + 1)..];
        if (NameLists.Default.Titles.Contains(title) && Plain(title) is var office && !Courtesies.ContainsKey(office))
        {
            yield return office;
        }

        if (name.Slot.Noun is { } noun && Language.Lexicon.WordLexicon.Default.IsPerson(noun) && !Anybody.Is(noun) && !Relatives.ContainsKey(noun) && !Courtesies.ContainsKey(noun))
        {
            yield return noun;
        }
    }

    private static string Plain(ReadOnlySpan<char> title) => title.Trim('.').ToString().ToLowerInvariant();
}
