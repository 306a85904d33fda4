using ClaimCheck.Quantities.Lexing;

namespace ClaimCheck.Quantities.Numbers;

/// <summary>Reads vague numbers: "dozens", "tens of thousands", "hundreds of millions", "several hundred", "a couple of thousand".</summary>
/// <param name="words">The words of numbers.</param>
/// <param name="cues">Words that no noun phrase goes on over.</param>
internal sealed class VagueFigures(NumberWords words, CueWords cues)
{
    /// <summary>Reads a vague number.</summary>
    /// <param name="lexemes">The text.</param>
    /// <param name="first">Index of its first lexeme (an article or the vague word).</param>
    /// <param name="at">Index of the vague word.</param>
    /// <param name="figure">The number.</param>
    public bool TryRead(LexemeBuffer lexemes, int first, int at, out Figure figure)
    {
        var vague = words.Vague(lexemes[at])!;
        var next = at + 1;
        figure = default;
        if (vague.Use == VagueUse.Of && lexemes[next].Word != words.Of)
        {
            return false;
        }

        if (vague.IsPlural)
        {
            while (lexemes[next].Word == words.Of && words.Vague(lexemes[next + 1]) is { IsPlural: true, Low: >= 100 } scale && vague.Low * scale.Low < 1e18m)
            {
                vague = Times(vague, scale.Low);
                next += 2;
            }
        }
        else
        {
            var scaleAt = lexemes[next].Word == words.Of ? next + 1 : next;
            while (words.Role(lexemes[scaleAt]) is { Role: NumberRole.Hundred or NumberRole.Scale or NumberRole.Dozen } scale && vague.High < 1e26m / scale.Value)
            {
                vague = Times(vague, scale.Value);
                next = ++scaleAt;
            }
        }

        if ((vague.Use == VagueUse.Scale && next == at + 1) || (vague.Use == VagueUse.Noun && next == at + 1 && lexemes[next].Word != words.Of && !IsBeforeNoun(lexemes, next)))
        {
            return false;
        }

        var form = FigureForm.Words | FigureForm.Vague | (first < at ? FigureForm.Article : FigureForm.None);
        figure = new Figure(first, next, 0, vague.Low, form, vague);
        return true;
    }

    /// <summary>"a couple hours": "the couple", "a couple was" are two people.</summary>
    private bool IsBeforeNoun(LexemeBuffer lexemes, int next) => lexemes[next].IsWord && !cues.Has(lexemes[next], Cue.Function) && lexemes[next].Sign != '\'';

    private static VagueWord Times(VagueWord word, decimal factor) => word with
    {
        Low = word.Low * factor,
        High = word.High * factor,
        Hard = new Interval(word.Hard.Low * factor, word.Hard.High * factor, word.Hard.LowOpen, word.Hard.HighOpen),
        Soft = new Interval(word.Soft.Low * factor, word.Soft.High * factor, word.Soft.LowOpen, word.Soft.HighOpen),
    };
}
