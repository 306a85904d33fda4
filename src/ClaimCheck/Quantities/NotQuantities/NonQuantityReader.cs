using ClaimCheck.Quantities.Lexing;
using ClaimCheck.Quantities.Numbers;

namespace ClaimCheck.Quantities.NotQuantities;

/// <summary>
/// Steps over stretches whose digits are no figures, before any figure is read: web addresses, telephone numbers and account numbers, clock-like
/// and date-like chains, list numbers, footnote marks, times per week idioms ("24/7"), and codes with letters ("F-16", "V12", "COVID-19").
/// Immutable; thread-safe; each stretch is looked at once.
/// </summary>
/// <param name="cues">Tells codes from words.</param>
/// <param name="amounts">Knows whether letters beside digits are a currency, a unit or a magnitude.</param>
internal sealed class NonQuantityReader(CueWords cues, AmountReader amounts)
{
    private readonly CodeReader _codes = new(cues, amounts);
    private readonly TelephoneNumbers _telephones = new(cues, amounts);

    /// <summary>Whether a word that no table knows may start a stretch that is no figure.</summary>
    /// <param name="lexemes">The text.</param>
    /// <param name="at">Index of the word.</param>
    public static bool MayStart(LexemeBuffer lexemes, int at) => !lexemes[at + 1].SpaceBefore && lexemes[at + 1].Kind is not (LexemeKind.Newline or LexemeKind.End);

    /// <summary>Steps over a stretch that is no figure.</summary>
    /// <param name="lexemes">The text.</param>
    /// <param name="at">Where it may start.</param>
    /// <param name="next">Index behind it.</param>
    public bool TrySkip(LexemeBuffer lexemes, int at, out int next)
    {
        next = at;
        ref readonly var lexeme = ref lexemes[at];
        if (lexeme.IsWord)
        {
            return WebAddresses.IsWebAddress(lexemes, at, out next) || _codes.IsCode(lexemes, at, out next);
        }

        if (lexeme.Kind is LexemeKind.Symbol or LexemeKind.Punctuation)
        {
            return ((lexeme.Is('(') || lexeme.Is('+')) && _telephones.TrySkip(lexemes, at, out next)) || WebAddresses.IsTag(lexemes, at, out next) || TextMarks.IsFootnote(lexemes, at, out next) || TextMarks.IsUnequal(lexemes, at, out next);
        }

        return lexeme.Kind == LexemeKind.Number && (_telephones.TrySkip(lexemes, at, out next) || TextMarks.IsListNumber(lexemes, at, out next) || NumberChains.IsSerial(lexemes, at, out next) || NumberChains.IsModel(lexemes, at, out next)
            || NumberChains.IsChain(lexemes, at, out next) || _codes.IsGluedCode(lexemes, at, out next));
    }
}
