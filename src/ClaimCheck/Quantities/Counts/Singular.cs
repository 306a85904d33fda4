using ClaimCheck.Quantities.Lexing;

namespace ClaimCheck.Quantities.Counts;

/// <summary>Singular forms of English nouns by rule and by a small table of irregular ones.</summary>
internal static class Singular
{
    private static readonly Dictionary<string, string> Irregular = new(StringComparer.Ordinal);

    static Singular()
    {
        foreach (var row in DataTable.Rows("irregular-plurals.tsv"))
        {
            Irregular.Add(row[0], row[1]);
        }
    }

    /// <summary>The singular of a noun, lower case unless it is written with a capital.</summary>
    /// <param name="form">The noun as written.</param>
    /// <param name="cues">Knows words that only look like plurals.</param>
    /// <param name="lexeme">The noun's lexeme.</param>
    public static string Of(ReadOnlySpan<char> form, CueWords cues, in Lexeme lexeme)
    {
        // "8 People Shot": in a headline irregular plurals are no names.
        var lower = form.ToString().ToLowerInvariant();
        var word = lexeme.IsCapital && !char.IsLower(form[0]) ? form.ToString() : lower;
        return Irregular.TryGetValue(lower, out var singular) ? singular : cues.Has(lexeme, Cue.NotPlural) ? word : Of(word);
    }

    /// <summary>The singular of a regular noun.</summary>
    /// <param name="word">The noun.</param>
    public static string Of(string word)
    {
        if (word.Length > 2 && word[^1] == 's' && char.IsUpper(word[^2]) && char.IsUpper(word[0]))
        {
            // "TDs", "MPs", "SUVs".
            return word[..^1];
        }

        if (word.Length < 4 || word[^1] != 's' || word[^2] is 's' or 'u' or 'i' || !char.IsLower(word[^1]))
        {
            return word;
        }

        return word switch
        {
            _ when word.EndsWith("ies", StringComparison.Ordinal) && word.Length > 4 => word[..^3] + "y",
            _ when word.EndsWith("ches", StringComparison.Ordinal) || word.EndsWith("shes", StringComparison.Ordinal)
                || word.EndsWith("sses", StringComparison.Ordinal) || word.EndsWith("xes", StringComparison.Ordinal) => word[..^2],
            _ => word[..^1],
        };
    }
}
