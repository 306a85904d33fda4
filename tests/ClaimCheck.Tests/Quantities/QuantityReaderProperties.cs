using System.Globalization;
using ClaimCheck.Articles;
using ClaimCheck.Quantities;
using CsCheck;

namespace ClaimCheck.Tests.Quantities;

public sealed class QuantityReaderProperties
{
    private static readonly string[] Pieces =
    [
        "1", "2", "12", "38", "1,200", "2.5", ".75", "0", "007", "1 200", "½", "1/2", "99999999999999999999999999999", "7922816251426433759354395033", "one", "two", "twenty", "-five", "hundred", "thousand",
        "million", "billion", "trillion", "lakh", "crore", "dozen", "dozens", "scores", "several", "a", "a couple of", "few", "half", "third", "thirds", "quarter", "and", "or", "to", "of", "the", "in", "out of",
        "between", "from", "up", "by", "more", "less", "than", "at least", "up to", "nearly", "about", "plus", "minus", "±", "+/-", "-", "–", "—", "~", "<", ">", "=", "≥", "$", "€", "£", "US$", "A$", "USD", "EUR",
        "MUSD", "dollars", "cents", "crowns", "pounds", "k", "m", "bn", "%", "per cent", "points", "bps", "km", "m2", "kg", "ft", "in", "'", "\"", "°", "C", "degrees", "hours", "years", "year-old", "aged", "old",
        "per", "a day", "/", "h", "votes", "goals", "won", "lost", "people", "dead", "killed", "women", "passengers", "Smith", ",", ".", ";", ":", "(", ")", "[", "]", "\n", "\n\n", "\u00A0", "#", "@", "e", "x10^", "^",
        "Game", "S&P", "F", "COVID", "May", "2019", "Monday", "p.m.", "\uD800", "\uDC00", "\u200B", "\u202E", "é", "№",
    ];

    private static readonly PublicationTime? Published = PublicationTime.TryParse("2024-05-14", out var time) ? time : null;

    private static readonly Gen<string> Mixed = Gen.Select(Gen.Int[0, Pieces.Length - 1].Select(static i => Pieces[i]).Array[0, 24], Gen.Int[0, 2], static (pieces, glue) =>
        string.Join(glue switch { 0 => " ", 1 => "", _ => "-" }, pieces));

    private static readonly Gen<string> Mutated = Gen.Select(Gen.Int[0, ConformanceTexts.All.Count - 1], Gen.Int[0, 200], Gen.Int[0, 200], Gen.Int[0, Pieces.Length - 1], Gen.Int[0, 3], Mutate);

    [Test]
    public void No_text_makes_the_reader_throw_and_what_it_finds_is_sound() =>
        Gen.Frequency((2, Gen.String), (4, Mixed), (4, Mutated)).Sample(static text => IsSound(text, QuantityReader.Default.Read(text, Published)), iter: 100_000);

    [Test]
    public void A_text_reads_the_same_twice() =>
        Mutated.Sample(static text => QuantityReader.Default.Read(text, null).SequenceEqual(QuantityReader.Default.Read(text, null)), iter: 2_000);

    [Test]
    public void A_number_printed_in_any_style_reads_back() =>
        Gen.Select(Gen.Long[0, 999_999_999_999_999], Gen.Int[0, 4], Gen.Bool, Gen.Int[0, 5]).Sample(
            static (digits, decimals, negative, style) =>
            {
                var value = new decimal((int)(digits & 0xffffffff), (int)(digits >> 32), 0, negative, (byte)decimals);
                var printed = style switch
                {
                    0 => value.ToString(CultureInfo.InvariantCulture),
                    1 => value.ToString("N" + decimals, CultureInfo.InvariantCulture),
                    2 => "$" + value.ToString("N" + decimals, CultureInfo.InvariantCulture),
                    3 => value.ToString(CultureInfo.InvariantCulture) + " kg",
                    4 => value.ToString("N" + decimals, CultureInfo.InvariantCulture) + "%",
                    _ => value.ToString(CultureInfo.InvariantCulture) + " million",
                };
                return Single("The figure was " + printed + ".").Value == (style == 5 ? value * 1_000_000 : value);
            },
            iter: 20_000);

    [Test]
    public void A_number_in_words_reads_back() =>
        Gen.Select(Gen.OneOf(Gen.Long[0, 120], Gen.Long[0, 99_999], Gen.Long[0, 999_999_999_999]), Gen.Bool).Sample(
            static (value, and) => Single("They had " + NumberInWords.Of(value, and) + " of them.").Value == value, iter: 20_000);

    [Test]
    public void A_range_printed_in_any_style_reads_back() =>
        Gen.Select(Gen.Int[1, 900], Gen.Int[1, 99], Gen.Int[0, 5]).Sample(
            static (low, more, style) =>
            {
                var high = low + more;
                var printed = style switch
                {
                    0 => $"between {low} and {high} litres",
                    1 => $"{low} to {high} litres",
                    2 => $"{low}-{high} litres",
                    3 => $"from {low} to {high} litres",
                    4 => $"{low} litres to {high} litres",
                    _ => $"{low}–{high} litres",
                };
                var range = Single("It holds " + printed + ".");
                return range.Low == low && range.High == high && range.Bound == Bound.Range && range.Unit == "litre";
            },
            iter: 10_000);

    private static Quantity Single(string text) => QuantityReader.Default.Read(text, null).Single();

    private static string Mutate(int which, int at, int length, int piece, int how)
    {
        var text = ConformanceTexts.All[which];
        at = Math.Min(at, text.Length);
        length = Math.Min(length % 9, text.Length - at);
        return how switch
        {
            0 => text.Remove(at, length),
            1 => text.Insert(at, Pieces[piece]),
            2 => text.Insert(at, text.Substring(at, length)),
            _ => string.Concat(text.AsSpan(0, at), Pieces[piece], text.AsSpan(at + length)),
        };
    }

    private static bool IsSound(string text, IReadOnlyList<Quantity> found)
    {
        foreach (var group in found.GroupBy(static q => q.Kind))
        {
            var end = 0;
            foreach (var quantity in group)
            {
                if (quantity.Span.Start < end || !IsSound(text, quantity))
                {
                    return false;
                }

                end = quantity.Span.End;
            }
        }

        return true;
    }

    private static bool IsSound(string text, Quantity quantity) =>
        quantity.Span.Start >= 0 && quantity.Span.End <= text.Length && quantity.Span.Length > 0 && quantity.Number.Length > 0 && quantity.Span.Contains(quantity.Number)
        && (quantity.Kind == QuantityKind.Score || quantity.Low is null || quantity.Low <= quantity.High)
        && quantity.Noun is not "" && quantity.Unit is not ""
        && (quantity.Set is not { } set || (IsSound(set.Hard) && IsSound(set.Soft) && set.Soft.IsInside(set.Hard) && set.Granularity >= 0));

    private static bool IsSound(Interval set) => set.Low is not { } low || set.High is not { } high || low <= high;
}
