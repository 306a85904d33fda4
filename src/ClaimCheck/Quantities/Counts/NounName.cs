using System.Text;
using ClaimCheck.Quantities.Lexing;

namespace ClaimCheck.Quantities.Counts;

/// <summary>Writes the name of a counted noun: modifiers as they stand, the head singular, lower case but for names. Immutable; thread-safe.</summary>
/// <param name="cues">Knows words that only look like plurals.</param>
/// <param name="vocabulary">Gets the words that are left out.</param>
internal sealed class NounName(CueWords cues, Vocabulary.Builder vocabulary)
{
    private readonly int _and = vocabulary.Add("and");
    private readonly int _or = vocabulary.Add("or");

    /// <summary>The name of a noun phrase.</summary>
    /// <param name="lexemes">The text.</param>
    /// <param name="start">Index of its first word.</param>
    /// <param name="head">Index of its head.</param>
    public string Of(LexemeBuffer lexemes, int start, int head)
    {
        var name = new StringBuilder();
        for (var i = start; i < head; i++)
        {
            if (!lexemes[i].IsWord || lexemes[i].Sign == '\'' || lexemes[i].Word == _and || lexemes[i].Word == _or)
            {
                if (lexemes[i].IsNumber)
                {
                    name.Append(lexemes.Form(i)).Append(' ');
                }

                continue;
            }

            var form = lexemes.Form(i);
            _ = lexemes[i].IsCapital ? name.Append(form) : name.Append(form.ToString().ToLowerInvariant());
            name.Append(lexemes[i + 1].Is('-') && !lexemes[i + 1].SpaceBefore ? '-' : ' ');
        }

        return name.Append(Singular.Of(IsShouted(lexemes, head) ? lexemes.Form(head).ToString().ToLowerInvariant() : lexemes.Form(head), cues, lexemes[head])).ToString();
    }

    /// <summary>A long word in capitals beside another: a line of capitals, no name ("3 DETECTIVES SHOT").</summary>
    private static bool IsShouted(LexemeBuffer lexemes, int head) =>
        lexemes[head] is { IsAllCaps: true, Length: >= 4 } && (lexemes[head + 1] is { IsAllCaps: true, Length: >= 3 } || lexemes[head - 2] is { IsAllCaps: true, Length: >= 3 });
}
