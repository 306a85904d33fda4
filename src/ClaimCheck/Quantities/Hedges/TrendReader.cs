using ClaimCheck.Quantities.Lexing;

namespace ClaimCheck.Quantities.Hedges;

/// <summary>Reads whether a figure states a change: "rose 3%", "down 12 points", "by a further 5,000", "a 10 per cent fall". Immutable; thread-safe.</summary>
/// <param name="cues">Words of change.</param>
/// <param name="vocabulary">Gets the word "by".</param>
internal sealed class TrendReader(CueWords cues, Vocabulary.Builder vocabulary)
{
    private const int MostBetween = 4;
    private const int MostObject = 3;

    private readonly int _by = vocabulary.Add("by");
    private readonly int _down = vocabulary.Add("down");
    private readonly int _up = vocabulary.Add("up");
    private readonly int _a = vocabulary.Add("a");
    private readonly int _than = vocabulary.Add("than");
    private readonly int _or = vocabulary.Add("or");

    /// <summary>Reads the trend of a figure.</summary>
    /// <param name="lexemes">The text.</param>
    /// <param name="first">Index of the first lexeme of the figure and its hedges.</param>
    /// <param name="next">Index behind the figure and its unit.</param>
    /// <param name="isRate">Whether it is a share, points or money: then also verbs that take any object count ("lost 3%", but not "lost 3 men").</param>
    /// <param name="isMoney">Whether it is money.</param>
    public Trend Read(LexemeBuffer lexemes, int first, int next, bool isRate, bool isMoney)
    {
        var by = false;
        var room = 0;
        for (var i = first - 1; i >= first - 1 - MostBetween - MostObject && lexemes[i].IsWord; i--)
        {
            if (cues.Has(lexemes[i], Cue.Up | Cue.Down) && (by || !cues.Has(lexemes[i], isMoney ? Cue.ByOnly : isRate ? Cue.None : Cue.Transitive)))
            {
                return IsPhrase(lexemes, i, first, next, isMoney) ? Trend.None : cues.Has(lexemes[i], Cue.Up) ? Trend.Up : Trend.Down;
            }

            if (lexemes[i].Word == _by)
            {
                // "grow sales by 35 per cent": up to three words of an object may stand between the verb and "by".
                by = true;
                room = MostObject;
            }
            else if (!cues.Has(lexemes[i], Cue.Between) && (!by || room-- == 0 || cues.Has(lexemes[i], Cue.Function)))
            {
                break;
            }
        }

        return isRate ? Behind(lexemes, next) : Trend.None;
    }

    /// <summary>"$20 more a month", "3 per cent less": a word of more or less inside or right behind an amount; "more than" compares with another.</summary>
    /// <param name="lexemes">The text.</param>
    /// <param name="at">Index behind the number words.</param>
    /// <param name="next">Index behind the amount.</param>
    public Trend ReadMore(LexemeBuffer lexemes, int at, int next)
    {
        for (var i = at; i <= next; i++)
        {
            if (cues.Has(lexemes[i], Cue.More | Cue.Less) && lexemes[i + 1].Word != _than && lexemes[i + 1].Word != _or)
            {
                return cues.Has(lexemes[i], Cue.More) ? Trend.Up : Trend.Down;
            }
        }

        return Trend.None;
    }

    /// <summary>"makes up 49%", "dropped a €2bn offer": words of change that state none.</summary>
    private bool IsPhrase(LexemeBuffer lexemes, int at, int first, int next, bool isMoney) =>
        ((lexemes[at].Word == _up || lexemes[at].Word == _down) && cues.Has(lexemes[at - 1], Cue.Phrasal))
        || (isMoney && lexemes[first - 1].Word == _a && lexemes[next].IsWord && !cues.Has(lexemes[next], Cue.Function));

    /// <summary>"a 10 per cent fall".</summary>
    private Trend Behind(LexemeBuffer lexemes, int next) =>
        cues.Has(lexemes[next], Cue.UpNoun) ? Trend.Up : cues.Has(lexemes[next], Cue.DownNoun) ? Trend.Down : Trend.None;
}
