using ClaimCheck.Quantities.Lexing;
using ClaimCheck.Quantities.Numbers;

namespace ClaimCheck.Quantities.NotQuantities;

/// <summary>Tells numbers that only number things from figures: pictures of a row, labelled lists, channels, idioms. Immutable; thread-safe.</summary>
/// <param name="cues">Labels and names.</param>
/// <param name="vocabulary">Gets the words that decide.</param>
internal sealed class NumberedThings(CueWords cues, Vocabulary.Builder vocabulary)
{
    private const int MostListed = 8;

    private readonly int _of = vocabulary.Add("of");
    private readonly int _and = vocabulary.Add("and");
    private readonly int _out = vocabulary.Add("out");

    /// <summary>Whether a number is part of an idiom of two.</summary>
    /// <param name="lexemes">The text.</param>
    /// <param name="amount">The number.</param>
    public bool IsIdiom(LexemeBuffer lexemes, in Amount amount) => IsIdiomAt(lexemes, amount.First - 1, -1) || (amount.Unit is null && IsIdiomAt(lexemes, amount.Next, 1));

    /// <summary>"Image 3 of 14", "Page 2 / 5": how many of them there are.</summary>
    /// <param name="lexemes">The text.</param>
    /// <param name="at">Index of the number.</param>
    public bool IsOfCaptions(LexemeBuffer lexemes, int at)
    {
        var slash = lexemes[at - 1].Is('/') ? at - 1 : at;
        var of = lexemes[slash - 1].IsWord && lexemes[slash - 1].Word == _of ? slash - 1 : slash;
        return of < at && lexemes[of - 1].IsNumber && cues.Has(lexemes[of - 2], Cue.Caption);
    }

    /// <summary>"pages 22, 24 and 26": every number behind a plural label, not only the first.</summary>
    /// <param name="lexemes">The text.</param>
    /// <param name="at">Index of the number.</param>
    public bool IsListed(LexemeBuffer lexemes, int at)
    {
        for (var i = 0; i < MostListed; i++)
        {
            at = BehindJoint(lexemes, at);
            if (at < 0 || !lexemes[at].IsPlainInteger)
            {
                return false;
            }

            var label = lexemes[at - 1].Is('.') ? at - 2 : at - 1;
            if (cues.Has(lexemes[label], Cue.Label))
            {
                return lexemes.Form(label)[^1] == 's';
            }
        }

        return false;
    }

    /// <summary>"8 News", "7 Action News", "11 Eyewitness News": the channel of a house of news.</summary>
    /// <param name="lexemes">The text.</param>
    /// <param name="amount">The number.</param>
    public bool IsChannel(LexemeBuffer lexemes, in Amount amount) =>
        amount.Value < 100 && lexemes[amount.Next].IsCapital
        && (cues.Has(lexemes[amount.Next], Cue.Broadcaster) || (lexemes[amount.Next + 1].IsCapital && cues.Has(lexemes[amount.Next + 1], Cue.Broadcaster)));

    /// <summary>"two-on-two", "five-a-side", "three-and-out" seen from either end.</summary>
    private bool IsIdiomAt(LexemeBuffer lexemes, int at, int step)
    {
        ref readonly var middle = ref lexemes[at + step];
        var first = step > 0 ? at : at + (2 * step);
        return lexemes[at].Is('-') && lexemes[at + (2 * step)].Is('-') && !lexemes[first].SpaceBefore && !lexemes[first + 1].SpaceBefore && !lexemes[first + 3].SpaceBefore
            && (cues.Has(middle, Cue.Idiom) || (step > 0 && middle.IsWord && middle.Word == _and && lexemes[at + 3].Word == _out));
    }

    /// <summary>Index of the lexeme before a comma or "and"; -1 for none.</summary>
    private int BehindJoint(LexemeBuffer lexemes, int at)
    {
        var and = lexemes[at - 1].IsWord && lexemes[at - 1].Word == _and ? at - 1 : at;
        var comma = lexemes[and - 1].Is(',') ? and - 1 : and;
        return comma < at ? comma - 1 : -1;
    }
}
