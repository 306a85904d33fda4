using ClaimCheck.Quantities.Counts;
using ClaimCheck.Quantities.Lexing;
using ClaimCheck.Quantities.Numbers;
using ClaimCheck.Quantities.Ranges;

namespace ClaimCheck.Quantities.NotQuantities;

/// <summary>
/// Tells bare numbers that are part of a name ("Game 7", "S&amp;P 500", "Section 427", "Planet 9", "737 Max"), a year or an address from figures.
/// Immutable; thread-safe.
/// </summary>
/// <param name="cues">Labels and names.</param>
/// <param name="vocabulary">Gets the words that decide.</param>
internal sealed class NameSense(CueWords cues, Vocabulary.Builder vocabulary)
{
    private readonly NumberedThings _things = new(cues, vocabulary);
    private readonly AddressSense _addresses = new(cues, vocabulary);
    private readonly ServiceNumbers _services = new(cues);

    /// <summary>Whether a place in an order names a street.</summary>
    /// <param name="lexemes">The text.</param>
    /// <param name="amount">The ordinal.</param>
    public bool IsStreet(LexemeBuffer lexemes, in Amount amount) => _addresses.IsStreet(lexemes, amount);

    /// <summary>Whether a street or block stands behind two numbers.</summary>
    /// <param name="lexemes">The text.</param>
    /// <param name="pair">The numbers.</param>
    public bool IsAddress(LexemeBuffer lexemes, in AmountPair pair) => pair.High.Unit is null && _addresses.IsBefore(lexemes, pair.High.Next);

    /// <summary>Whether a number without a unit belongs to a name, an address or the calendar.</summary>
    /// <param name="lexemes">The text.</param>
    /// <param name="amount">The number.</param>
    /// <param name="hedged">Whether a hedge stands before it.</param>
    public bool IsName(LexemeBuffer lexemes, in Amount amount, bool hedged)
    {
        var at = amount.NumberFirst;
        if (amount.Figure.Has(FigureForm.Negative) && cues.Has(lexemes[amount.First - 1], Cue.Label) && lexemes[amount.First - 1].IsAllCaps)
        {
            return amount.Unit is null;
        }

        if (_things.IsIdiom(lexemes, amount))
        {
            return true;
        }

        if (hedged || amount.Unit is not null || amount.First != at || amount.Figure.Has(FigureForm.Scaled | FigureForm.Fraction | FigureForm.Vague | FigureForm.Negative))
        {
            return false;
        }

        ref readonly var before = ref lexemes[at - 1];
        var spelled = amount.Figure.Has(FigureForm.Words);
        var adjacent = before.IsWord && (lexemes[at].SpaceBefore || before.Sign != '\'');
        if (lexemes[at - 1].Is('.') && cues.Has(lexemes[at - 2], Cue.Label) && lexemes[at - 2].Length <= 4)
        {
            return true;
        }

        var plural = FollowedByPlural(lexemes, amount.Next);
        if (adjacent && (cues.Has(before, Cue.Label) || (cues.Has(before, Cue.NameSeries) && before.IsCapital)))
        {
            return !plural || (!spelled && before.IsCapital);
        }

        if (lexemes[at - 1].Is('-') && !lexemes[at - 1].SpaceBefore && cues.Has(lexemes[at - 2], Cue.Label))
        {
            return true;
        }

        if (spelled && lexemes[at].IsCapital && before is { IsCapital: true, IsWord: true } && !cues.Has(before, Cue.Function))
        {
            return true;
        }

        if (spelled || !lexemes[at].IsPlainInteger)
        {
            return false;
        }

        if (before is { IsAllCaps: true, Length: 1, Sign: not ('A' or 'I') } && lexemes[at].SpaceBefore)
        {
            return true;
        }

        // "Smith (4)": the number on a shirt.
        if (lexemes[at - 1].Is('(') && lexemes[amount.Next].Is(')') && lexemes[at - 2].IsCapital && amount.Value < 100)
        {
            return true;
        }

        return IsYear(lexemes, amount, plural) || _addresses.IsAddress(lexemes, amount) || _services.IsDialled(lexemes, amount) || (!plural && _things.IsListed(lexemes, at))
            || _things.IsOfCaptions(lexemes, at) || _things.IsChannel(lexemes, amount)
            || (adjacent && IsNameBefore(lexemes, at, plural)) || IsNameBehind(lexemes, amount, plural);
    }

    /// <summary>A capitalized word in the middle of a sentence, with no plural behind the number: "Planet 9", "Big 12", "Stoxx 600", "PA 23456".</summary>
    private bool IsNameBefore(LexemeBuffer lexemes, int at, bool plural)
    {
        ref readonly var before = ref lexemes[at - 1];
        if (!before.IsCapital || cues.Has(before, Cue.Function | Cue.Casualty | Cue.Up | Cue.Down | Cue.AgeBefore))
        {
            return false;
        }

        var opens = at < 2 || lexemes[at - 2].Kind is LexemeKind.Newline or LexemeKind.End || lexemes[at - 2].Is('.') || lexemes[at - 2].Is('"');
        return !plural && (!opens || !lexemes[at + 1].IsWord || cues.Has(lexemes[at + 1], Cue.Function));
    }

    /// <summary>"737 Max", "the 787 Dreamliner": three digits before a name in the singular, behind an article, a possessive or an adjective.</summary>
    private bool IsNameBehind(LexemeBuffer lexemes, in Amount amount, bool plural)
    {
        ref readonly var behind = ref lexemes[amount.Next];
        return !plural && behind is { IsCapital: true, IsWord: true } && lexemes[amount.NumberFirst].Length is 3 or 4 && amount.Value >= 100
            && !NounShape.IsPlural(lexemes, amount.Next, cues) && lexemes[amount.NumberFirst - 1].IsWord;
    }

    /// <summary>Four digits from 1000 to 2100 without a counted plural: what the reader of dates did not take.</summary>
    private bool IsYear(LexemeBuffer lexemes, in Amount amount, bool plural)
    {
        if (lexemes[amount.NumberFirst].Length != 4 || amount.Value is < 1800 or > 2199)
        {
            return false;
        }

        return !plural || lexemes[amount.Next].IsCapital || cues.Has(lexemes[amount.NumberFirst - 1], Cue.Function);
    }

    private bool FollowedByPlural(LexemeBuffer lexemes, int next)
    {
        for (var i = next; i < next + 4 && lexemes[i].IsWord && !cues.Has(lexemes[i], Cue.Function); i++)
        {
            if (NounShape.IsPlural(lexemes, i, cues))
            {
                return true;
            }
        }

        return cues.Has(lexemes[next], Cue.Casualty);
    }
}
