using ClaimCheck.Language.Lexicon;
using ClaimCheck.RulePacks.Model;
using ClaimCheck.RulePacks.Phrases;

namespace ClaimCheck.RulePacks.Lexicon;

/// <summary>Which nouns are counted under which class ("passenger", "child": person). Immutable and thread-safe.</summary>
internal sealed class UnitTable
{
    private const string Person = "person";

    private readonly Dictionary<string, List<string>> _classes = new(StringComparer.Ordinal);

    /// <summary>Compiles the classes of packs; later ones add nouns.</summary>
    /// <param name="units">The classes.</param>
    public UnitTable(IEnumerable<UnitEntry> units)
    {
        foreach (var unit in units)
        {
            foreach (var noun in unit.Aliases.Append(unit.Name))
            {
                foreach (var form in WordForms.Candidates(noun.ToLowerInvariant()))
                {
                    var classes = _classes.TryGetValue(form, out var known) ? known : _classes[form] = [];
                    if (!classes.Contains(unit.Name))
                    {
                        classes.Add(unit.Name);
                    }
                }
            }
        }
    }

    /// <summary>The classes of a counted noun: of the phrase as a whole, else of its last word; empty where no pack knows it.</summary>
    /// <param name="noun">The noun, singular or plural, perhaps with modifiers ("young passengers").</param>
    public IReadOnlyList<string> ClassesOf(string noun)
    {
        var lower = noun.ToLowerInvariant();
        return Look(lower) ?? Look(lower[(lower.LastIndexOf(' ') + 1)..]) ?? [];
    }

    /// <summary>Whether a noun may be counted under a class: the packs list it, or nothing is known against it.</summary>
    /// <param name="noun">The noun.</param>
    /// <param name="unit">The name of the class.</param>
    public bool Admits(string noun, string unit)
    {
        var classes = ClassesOf(noun);
        if (classes.Count > 0)
        {
            return classes.Contains(unit);
        }

        var known = WordLexicon.Default.Classes(noun);
        return unit != Person || known == NounClasses.None || (known & (NounClasses.Person | NounClasses.Group)) != 0;
    }

    private List<string>? Look(string noun)
    {
        foreach (var form in WordForms.Candidates(noun))
        {
            if (_classes.TryGetValue(form, out var classes))
            {
                return classes;
            }
        }

        return null;
    }
}
