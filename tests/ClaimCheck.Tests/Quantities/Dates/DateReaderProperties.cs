using ClaimCheck.Quantities;
using CsCheck;

namespace ClaimCheck.Tests.Quantities.Dates;

public sealed class DateReaderProperties
{
    private static readonly string[] Pieces =
    [
        "May", "5", "2018", "31", "Feb", "30", "Tuesday", "last", "next", "this", "week", "year", "quarter", "first", "third", "of", "the", "to", "from", "between", "and", "-", "/", ":",
        ".", ",", "a.m.", "pm", "10", "12", "7:30", "9.45", "0917", "GMT", "UTC+3", "noon", "midnight", "half", "past", "ago", "later", "earlier", "before", "after", "since", "until",
        "two", "days", "hours", "years", "9999", "0000", "0001", "1000", "99999999", "in", "on", "at", "by", "early", "mid", "end", "Christmas", "Easter", "1990s", "'90s", "Q3", "FY", "morning",
        "night", "overnight", "weekend", "century", "99th", "spring", "winter", "\n", "\n\n", "'", "(", ")", "$", "%", "T", "Z", "next year", "last quarter", "99", "decades", "centuries", "million", "½",
    ];

    private static readonly Gen<string> Mixed = Pick(Pieces).Array[0, 24].Select(Gen.Bool, (words, glued) => string.Join(glued ? "" : " ", words));

    [Test]
    public void No_text_makes_the_reader_throw_and_spans_lie_inside_and_apart() =>
        Gen.OneOf(Gen.String, Mixed).Sample(text => Holds(text, "2024-05-14"), iter: 40_000);

    [Test]
    public void The_ends_of_the_calendar_are_no_trap() =>
        Gen.Select(Mixed, Pick("0001-01-01", "0002-12-31", "9999-12-31", "2024-02-29", "")).Sample((text, published) => Holds(text, published), iter: 40_000);

    [Test]
    public void A_text_reads_the_same_twice() =>
        Mixed.Sample(text => DateTexts.Read(text, "2024-05-14").SequenceEqual(DateTexts.Read(text, "2024-05-14")), iter: 2_000);

    private static Gen<string> Pick(params string[] from) => Gen.Int[0, from.Length - 1].Select(i => from[i]);

    private static bool Holds(string text, string published)
    {
        var end = 0;
        foreach (var found in DateTexts.Read(text, published))
        {
            var sound = found.Span.Start >= end && found.Span.End <= text.Length && found.Span.Length > 0 && found.Span.Contains(found.Number)
                && found.Timex is { Length: > 0 } && found.Kind is QuantityKind.Date or QuantityKind.Time && (found.When is not { } when || when.Start <= when.End);
            if (!sound)
            {
                return false;
            }

            end = found.Span.End;
        }

        return true;
    }
}
