using System.Collections.Frozen;
using ClaimCheck.Claims.Extraction;
using ClaimCheck.Claims.Structure;
using ClaimCheck.Language;
using ClaimCheck.Quantities;

namespace ClaimCheck.Claims.Figures;

/// <summary>Tells figures that name a thing and count nothing: house numbers, the numbers of pictures in a row, and telephone numbers.</summary>
internal static class LabelReader
{
    private const int FewestLetters = 3;
    private static readonly FrozenDictionary<string, string> AddressNouns = CueTable.Read("address-nouns.tsv");
    private static readonly FrozenDictionary<string, string> LabelNouns = CueTable.Read("label-nouns.tsv");

    /// <summary>Whether a figure is only a label.</summary>
    /// <param name="scope">The sentence.</param>
    /// <param name="quantity">The figure.</param>
    /// <param name="anchor">Where it stands.</param>
    public static bool IsLabel(SentenceScope scope, Quantity quantity, QuantityAnchor anchor) =>
        IsBlock(scope, quantity, anchor) || IsHouse(scope, quantity) || IsNumbered(scope, anchor) || IsTelephone(scope.Field.Text.Text, quantity.Number.End);

    /// <summary>"The 3400 block of …", "a 357 caliber".</summary>
    private static bool IsBlock(SentenceScope scope, Quantity quantity, QuantityAnchor anchor) =>
        anchor.Noun >= anchor.First && quantity.Value is { } value && AddressNouns.TryGetValue(scope.Field.Text.Tokens[anchor.Noun].Lemma, out var which)
        && (which == "any" || (value >= 100 && value % 100 == 0));

    /// <summary>"3116 W. Thomas Road": a quarter of the compass that was taken for a unit.</summary>
    private static bool IsHouse(SentenceScope scope, Quantity quantity)
    {
        var text = scope.Field.Text.Text.AsSpan();
        var unit = text[quantity.Number.End..quantity.Span.End].Trim();
        if (quantity.Kind != QuantityKind.Measure || unit is not ("W" or "W." or "N" or "N." or "S" or "S." or "E" or "E."))
        {
            return false;
        }

        var next = text[quantity.Span.End..].TrimStart('.').TrimStart();
        return next.Length > 1 && char.IsUpper(next[0]) && char.IsLetter(next[1]);
    }

    /// <summary>"Image 26 of 111": a noun of the table stands before the figure, with nothing but other figures between.</summary>
    private static bool IsNumbered(SentenceScope scope, QuantityAnchor anchor)
    {
        var at = anchor.First - 1;
        while (at >= scope.Sentence.FirstToken && (scope.Field.Text.Tokens[at].Tag == UniversalTag.Num || scope.Field.Text.Form(at) is "of" or "/"))
        {
            at--;
        }

        return at >= scope.Sentence.FirstToken && LabelNouns.ContainsKey(scope.Field.Text.Tokens[at].Lemma);
    }

    /// <summary>"713-222-TIPS": capitals hang on the figure by a hyphen.</summary>
    private static bool IsTelephone(ReadOnlySpan<char> text, int end)
    {
        var at = end;
        while (at < text.Length && (text[at] == '-' || char.IsAsciiDigit(text[at])))
        {
            at++;
        }

        return at > end && text[at - 1] == '-' && text[at..].Length >= FewestLetters && !text.Slice(at, FewestLetters).ContainsAnyExceptInRange('A', 'Z');
    }
}
