using ClaimCheck.Articles;
using ClaimCheck.Quantities.Dates.Grammar;
using ClaimCheck.Quantities.Dates.Resolution;
using ClaimCheck.Quantities.Dates.Words;
using ClaimCheck.Quantities.Dates.Zones;
using ClaimCheck.Quantities.Lexing;

namespace ClaimCheck.Quantities.Dates;

/// <summary>
/// Finds dates, periods, clock times and their ranges, and puts them on the calendar. Goes first over a text: what it reads is no number. Durations
/// ("two hours") are left to the reader of quantities unless a word makes them a date ("two hours ago").
/// Immutable; safe to share between threads. One pass with bounded look-around: linear in the text, never throws.
/// </summary>
/// <remarks>
/// <see cref="Quantity.When"/> is always the stated time itself; <see cref="Quantity.Bound"/> says on which side of it ("by", "until": at most;
/// "since", "from": at least; "before", "after": less, more). A clock time without a day lies on the first day of the calendar (see
/// <see cref="TimeAlgebra"/>).
/// An expression may hold an amount of time ("two years later", "the past 24 hours"); the reader of quantities reads that amount as a duration, too.
/// </remarks>
internal sealed class DateReader
{
    private readonly DateLexicon _lexicon;
    private readonly ZoneTable _zones;

    /// <summary>
    /// Reads the tables and adds their words to a vocabulary that is still growing; the lexer must be made of that vocabulary afterwards.
    /// </summary>
    /// <param name="words">The vocabulary.</param>
    public DateReader(Vocabulary.Builder words)
    {
        _lexicon = new DateLexicon(words);
        _zones = new ZoneTable(words);
    }

    /// <summary>Adds the dates and times of a text, in its order; their spans do not overlap.</summary>
    /// <param name="lexemes">The text, cut by a lexer over the vocabulary given to the constructor.</param>
    /// <param name="published">The time of publication from which relative dates count; <see langword="null"/> leaves them unresolved.</param>
    /// <param name="found">Where to add them.</param>
    public void Read(LexemeBuffer lexemes, PublicationTime? published, List<Quantity> found)
    {
        var text = new DateText(lexemes, _lexicon, _zones);
        var reference = new Reference(published?.Moment.DateTime ?? new DateTime(2000, 1, 1), published is not null, published is { HasTime: true },
            null, 0);
        var floor = 0;
        for (var at = 0; at < lexemes.Count; at++)
        {
            if (_lexicon.Exceptions.Match(lexemes, at, out _) is > 0 and var skip)
            {
                at += skip - 1;
                floor = at + 1;
                continue;
            }

            if (!CanStart(text, at) || ExpressionGrammar.Read(text, at, floor, out var expression) == 0)
            {
                continue;
            }

            if (text.Is(expression.Outer - 1, Role.Every))
            {
                // "every Monday" names no one day.
                at = expression.End - 1;
                floor = expression.End;
                continue;
            }

            reference = reference with { Direction = DirectionFinder.Find(text, expression) };
            var resolved = ExpressionResolver.Resolve(expression, reference);
            reference = reference with { TextDay = resolved.Day ?? reference.TextDay };
            found.Add(ToQuantity(lexemes, expression, resolved));
            at = expression.End - 1;
            floor = expression.End;
        }
    }

    private static bool CanStart(DateText text, int at)
    {
        ref readonly var lexeme = ref text[at];
        return lexeme.Kind switch
        {
            LexemeKind.Number => (lexeme.Flags & LexemeFlags.Overflow) == 0,
            LexemeKind.Word => lexeme.Word != 0,
            _ => lexeme.Is('\''),
        };
    }

    private static Quantity ToQuantity(LexemeBuffer lexemes, in TimeExpression expression, in ResolvedExpression resolved)
    {
        var end = lexemes[expression.End - 1].End;
        return new Quantity
        {
            Span = new TextSpan(lexemes[expression.Outer].Start, end),
            Number = new TextSpan(lexemes[expression.First].Start, end),
            Kind = expression.HasClock || (expression.Date is { Distance: { IsEmpty: false, Finest: <= TimeUnit.Hour } }) ? QuantityKind.Time
                : QuantityKind.Date,
            Bound = expression.Bound,
            Timex = resolved.Timex,
            When = resolved.When,
        };
    }
}
