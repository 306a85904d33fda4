using ClaimCheck.Articles;
using ClaimCheck.Quantities.Counts;
using ClaimCheck.Quantities.Dates;
using ClaimCheck.Quantities.Lexing;
using ClaimCheck.Quantities.Money;
using ClaimCheck.Quantities.NotQuantities;
using ClaimCheck.Quantities.Numbers;
using ClaimCheck.Quantities.Ranges;
using ClaimCheck.Quantities.Units;

namespace ClaimCheck.Quantities;

/// <summary>
/// Finds the figures, amounts, dates and times of a text. One pass from left to right over lexemes: first what is no quantity is typed and stepped
/// over, then amounts are read and joined to ranges, then hedges, trends and counted nouns are added. Linear in the text, never throws.
/// Immutable; safe to share between threads.
/// </summary>
internal sealed class QuantityReader
{
    private static readonly Lazy<QuantityReader> Shared = new(() => new QuantityReader());

    private readonly Lexer _lexer;
    private readonly DateReader _dates;
    private readonly NonQuantityReader _others;
    private readonly RangeReader _ranges;
    private readonly RaceTimes _races;
    private readonly QuantityBuilder _builder;

    /// <summary>Loads the tables.</summary>
    public QuantityReader()
    {
        var vocabulary = new Vocabulary.Builder();
        var words = new NumberWords(vocabulary);
        var cues = new CueWords(vocabulary);
        var currencies = new CurrencyTable(vocabulary);
        Units = new UnitTable(vocabulary);
        var units = new UnitReader(Units, cues, vocabulary);
        var signs = new SignReader(vocabulary);
        var amounts = new AmountReader(words, new FigureReader(words, cues), signs, currencies, units, cues);
        _dates = new DateReader(vocabulary);
        _races = new RaceTimes(Units.Find("second")!);
        _ranges = new RangeReader(amounts, signs, cues, vocabulary);
        _others = new NonQuantityReader(cues, amounts);
        _builder = new QuantityBuilder(vocabulary, words, cues, new LexemeNounReader(cues, words, vocabulary));
        _lexer = new Lexer(vocabulary.Build());
    }

    /// <summary>A reader over the tables of the assembly, made at first use.</summary>
    public static QuantityReader Default => Shared.Value;

    /// <summary>The units of measure, for comparing figures in different units.</summary>
    public UnitTable Units { get; }

    /// <summary>Reads a text.</summary>
    /// <param name="text">Any text.</param>
    /// <param name="published">When it was published; relative dates count from there.</param>
    /// <returns>Its quantities in the order of the text; those of one kind do not overlap.</returns>
    public IReadOnlyList<Quantity> Read(string text, PublicationTime? published)
    {
        using var lexemes = _lexer.Lex(text);
        var found = new List<Quantity>();
        _dates.Read(lexemes, published, found);
        var dates = found.Count;
        var date = 0;
        for (var at = 0; at < lexemes.Count;)
        {
            while (date < dates && found[date].Span.End <= lexemes[at].Start)
            {
                date++;
            }

            var inDate = date < dates && found[date].Number.Start <= lexemes[at].Start;
            at = inDate ? ReadInDate(lexemes, at, date, found) : ReadFigure(lexemes, at, found);
        }

        found.RemoveAll(static q => q.Number.Length == 0);
        found.Sort(static (a, b) => a.Span.Start != b.Span.Start ? a.Span.Start.CompareTo(b.Span.Start) : a.Kind.CompareTo(b.Kind));
        return found;
    }

    /// <summary>
    /// Inside a date only a length of time counts ("in the last three months"), and an amount that goes on behind it, which then was no date
    /// ("four to five thousand people").
    /// </summary>
    private int ReadInDate(LexemeBuffer lexemes, int at, int date, List<Quantity> found)
    {
        if (!_ranges.TryRead(lexemes, at, out var pair) || pair.Low.Figure.Has(FigureForm.Ordinal))
        {
            return at + 1;
        }

        var end = found[date].Number.End;
        var isLength = pair.Low.Unit is { Kind: QuantityKind.Duration } && !(lexemes[at - 1].Is(':') && !lexemes[at].SpaceBefore) && lexemes[pair.Low.Next - 1].End <= end;
        var goesOn = pair.Kind == PairKind.Range && pair.High.Figure.Has(FigureForm.Scaled) && lexemes[pair.High.NumberNext - 1].End > end
            && lexemes[pair.Low.First].Start <= found[date].Number.Start && !IsYear(lexemes[pair.Low.First]);
        if (goesOn)
        {
            found[date] = found[date] with { Span = new TextSpan(found[date].Span.Start, lexemes[at].Start), Number = new TextSpan(lexemes[at].Start, lexemes[at].Start) };
        }

        return isLength || goesOn ? _builder.Add(lexemes, pair, found) : at + 1;
    }

    /// <summary>"in 2018 to 3.9 million": no range starts with a year.</summary>
    private static bool IsYear(in Lexeme lexeme) => lexeme is { IsPlainInteger: true, Length: 4, Value: >= 1800 and <= 2199 };

    private int ReadFigure(LexemeBuffer lexemes, int at, List<Quantity> found)
    {
        if (lexemes[at].Kind == LexemeKind.Newline || (lexemes[at].IsWord && lexemes[at].Word == 0 && !NonQuantityReader.MayStart(lexemes, at)))
        {
            return at + 1;
        }

        if (_ranges.TryReadRatio(lexemes, at, out var pair))
        {
            return _builder.Add(lexemes, pair, found);
        }

        if (lexemes[at].IsNumber && _races.TryRead(lexemes, at, out pair))
        {
            return _builder.Add(lexemes, pair, found);
        }

        if (_others.TrySkip(lexemes, at, out var next))
        {
            return next;
        }

        return _ranges.TryRead(lexemes, at, out pair) ? _builder.Add(lexemes, pair, found) : at + 1;
    }
}
