using ClaimCheck.Quantities.Lexing;
using ClaimCheck.Quantities.Numbers;

namespace ClaimCheck.Quantities.NotQuantities;

/// <summary>
/// Tells numbers of addresses from figures: "575 Wilham Road", "the 600 block of Mill Street", "48 N. 720 West", "at 4127 Elm Meadows",
/// "West 7th Street". Immutable; thread-safe.
/// </summary>
/// <param name="cues">Streets and points of the compass.</param>
/// <param name="vocabulary">Gets the words that decide.</param>
internal sealed class AddressSense(CueWords cues, Vocabulary.Builder vocabulary)
{
    private const int MostNames = 4;

    private readonly int _at = vocabulary.Add("at");
    private readonly int _and = vocabulary.Add("and");
    private readonly int _block = vocabulary.Add("block");
    private readonly int _blocks = vocabulary.Add("blocks");
    private readonly int _of = vocabulary.Add("of");

    /// <summary>Whether a bare number belongs to an address.</summary>
    /// <param name="lexemes">The text.</param>
    /// <param name="amount">The number, in plain digits.</param>
    public bool IsAddress(LexemeBuffer lexemes, in Amount amount) =>
        IsBlock(lexemes, amount.Next) || IsHouse(lexemes, amount.Next) || IsGrid(lexemes, amount) || IsAtHouse(lexemes, amount);

    /// <summary>Whether a street or block stands behind two numbers: "the 0 to 100 block of", "33-35 Queen Road".</summary>
    /// <param name="lexemes">The text.</param>
    /// <param name="next">Index behind the numbers.</param>
    public bool IsBefore(LexemeBuffer lexemes, int next) => IsBlock(lexemes, next) || IsHouse(lexemes, next);

    /// <summary>Whether a place in an order names a street: "7th Street", "First Avenue", "South 22nd", "17th and Porter".</summary>
    /// <param name="lexemes">The text.</param>
    /// <param name="amount">The ordinal.</param>
    public bool IsStreet(LexemeBuffer lexemes, in Amount amount)
    {
        var digits = lexemes[amount.NumberFirst].IsNumber;
        if (!digits && !lexemes[amount.NumberFirst].IsCapital)
        {
            return false;
        }

        if (lexemes[amount.Next].IsCapital && cues.Has(lexemes[amount.Next], Cue.Street))
        {
            return true;
        }

        ref readonly var before = ref lexemes[amount.First - 1];
        return digits && ((before.IsCapital && cues.Has(before, Cue.Compass) && !lexemes[amount.Next].Is('-') && (!lexemes[amount.Next].IsWord || cues.Has(lexemes[amount.Next], Cue.Function)))
            || IsCorner(lexemes, amount.Next));
    }

    /// <summary>"17th and Porter,", "18th and Linden streets": a street that crosses another.</summary>
    private bool IsCorner(LexemeBuffer lexemes, int next) =>
        lexemes[next].IsWord && lexemes[next].Word == _and && lexemes[next + 1].IsCapital
        && (!lexemes[next + 2].IsWord || lexemes[next + 2].IsCapital || cues.Has(lexemes[next + 2], Cue.Street));

    /// <summary>"600 block of", "the 1400 and 1500 blocks of": one block has a number, blocks of a name have theirs.</summary>
    private bool IsBlock(LexemeBuffer lexemes, int next)
    {
        var at = lexemes[next].Is('-') && !lexemes[next].SpaceBefore ? next + 1 : next;
        at = lexemes[at].IsWord && lexemes[at].Word == _and && lexemes[at + 1].IsPlainInteger ? at + 2 : at;
        return lexemes[at].IsWord && lexemes[at].Word != 0 && (lexemes[at].Word == _block || (lexemes[at].Word == _blocks && lexemes[at + 1].Word == _of && lexemes[at + 2].IsCapital));
    }

    /// <summary>"575 Wilham Road", "9000 52nd Street": one to three names and a street.</summary>
    private bool IsHouse(LexemeBuffer lexemes, int next)
    {
        for (var i = next; i < next + MostNames; i++)
        {
            ref readonly var lexeme = ref lexemes[i];
            if (lexeme.IsCapital && i > next && cues.Has(lexeme, Cue.Street))
            {
                return true;
            }

            if (!(lexeme.IsCapital || lexeme.Kind == LexemeKind.Number || (i > next && lexeme.Is('.')) || (lexeme is { IsWord: true, SpaceBefore: false } && lexemes[i - 1].IsNumber)))
            {
                break;
            }
        }

        return false;
    }

    /// <summary>"48 N. 720 West": numbers beside points of the compass.</summary>
    private bool IsGrid(LexemeBuffer lexemes, in Amount amount)
    {
        var behind = amount.Next;
        if (lexemes[amount.NumberFirst].Length < 2 || !lexemes[behind].IsCapital || !lexemes[behind].SpaceBefore || !cues.Has(lexemes[behind], Cue.Compass))
        {
            return false;
        }

        var next = lexemes[behind + 1].Is('.') && lexemes[behind].Length == 1 ? behind + 2 : behind + 1;
        return lexemes[next].IsNumber || (lexemes[behind].Length > 1 && (!lexemes[next].IsWord || cues.Has(lexemes[next], Cue.Function)));
    }

    /// <summary>"at 4127 Elm Meadows,": names alone behind a number of some length.</summary>
    private bool IsAtHouse(LexemeBuffer lexemes, in Amount amount)
    {
        if (lexemes[amount.NumberFirst].Length is < 3 or > 5 || lexemes[amount.First - 1].Word != _at || !lexemes[amount.First - 1].IsWord || !lexemes[amount.Next].IsCapital)
        {
            return false;
        }

        var next = amount.Next + 1;
        while (next < amount.Next + MostNames && lexemes[next].IsCapital)
        {
            next++;
        }

        return !lexemes[next].IsWord || cues.Has(lexemes[next], Cue.Function);
    }
}
