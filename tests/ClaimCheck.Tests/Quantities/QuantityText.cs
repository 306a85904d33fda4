using System.Globalization;
using System.Text;
using ClaimCheck.Articles;
using ClaimCheck.Quantities;

namespace ClaimCheck.Tests.Quantities;

/// <summary>Prints quantities and sets as the conformance tables write them.</summary>
internal static class QuantityText
{
    private static readonly PublicationTime? Published = PublicationTime.TryParse("2024-05-14", out var time) ? time : null;

    /// <summary>The quantities of a text, as a table writes them.</summary>
    /// <param name="text">The text.</param>
    public static string Of(string text)
    {
        var found = QuantityReader.Default.Read(text, Published);
        return found.Count == 0 ? "-" : string.Join("; ", found.Select(q => Of(q, text)));
    }

    /// <summary>A set as a table writes it: "[38,38]", "(40,inf)".</summary>
    /// <param name="set">The set.</param>
    public static string Of(Interval set) =>
        $"{(set.LowOpen || set.Low is null ? '(' : '[')}{(set.Low is { } low ? Of(low) : "-inf")},{(set.High is { } high ? Of(high) : "inf")}{(set.HighOpen || set.High is null ? ')' : ']')}";

    private static string Of(Quantity quantity, string text)
    {
        var line = new StringBuilder().Append(quantity.Span.In(text)).Append(" = ").Append(quantity.Kind.ToString().ToLowerInvariant());
        if (quantity.Kind is QuantityKind.Date or QuantityKind.Time)
        {
            return line.Append(' ').Append(quantity.Timex).ToString();
        }

        var value = quantity.Value is { } figure ? Of(figure) : quantity.Low is { } low ? $"{Of(low)}..{Of(quantity.High!.Value)}" : "?";
        line.Append(' ').Append(value);
        if ((quantity.Noun ?? quantity.Unit) is { } what)
        {
            line.Append(" [").Append(what).Append(quantity.Currency is null ? "" : " " + quantity.Currency).Append(']');
        }

        line.Append(quantity.Bound is Bound.Exact ? "" : " " + char.ToLowerInvariant(quantity.Bound.ToString()[0]) + quantity.Bound.ToString()[1..]);
        return line.Append(quantity.Trend is Trend.None ? "" : " " + quantity.Trend.ToString().ToLowerInvariant()).ToString();
    }

    private static string Of(decimal value) => value.ToString("0.#######", CultureInfo.InvariantCulture);
}
