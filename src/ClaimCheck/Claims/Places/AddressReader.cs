using System.Globalization;
using ClaimCheck.Articles;
using ClaimCheck.Language;

namespace ClaimCheck.Claims.Places;

/// <summary>An address in a text.</summary>
/// <param name="Address">The address.</param>
/// <param name="Span">Where it stands, UTF-16, end exclusive.</param>
/// <param name="FirstToken">Its first token.</param>
/// <param name="HeadToken">The token of the sort of street.</param>
internal readonly record struct AddressMention(StreetAddress Address, TextSpan Span, int FirstToken, int HeadToken);

/// <summary>Finds addresses by their form: a sort of street behind a capitalised name, with or without a number or block before it.</summary>
internal static class AddressReader
{
    private const int LongestName = 4;
    private const int MostDigits = 5;

    /// <summary>The addresses in a sentence, in order.</summary>
    /// <param name="text">The text.</param>
    /// <param name="sentence">The sentence.</param>
    public static List<AddressMention> Find(AnalyzedText text, Sentence sentence)
    {
        List<AddressMention> found = [];
        var from = sentence.FirstToken;
        for (var i = from + 1; i < sentence.EndToken; i++)
        {
            if (IsCapital(text.Form(i)) && StreetWords.Suffix(text.Form(i)) is { } suffix && Read(text, sentence, from, i, suffix) is { } address)
            {
                found.Add(address);
                from = i + 1;
            }
            else if (IsCapital(text.Form(i)) && StreetWords.NumberedSuffix(text.Form(i)) is { } ending && !(i + 1 < sentence.EndToken && StreetWords.Suffix(text.Form(i + 1)) is not null) && Read(text, sentence, from, i, ending) is { Address.Number: not null } numbered)
            {
                found.Add(numbered);
                from = i + 1;
            }
        }

        BlockReader.Add(text, sentence, found);
        return found;
    }

    private static AddressMention? Read(AnalyzedText text, Sentence sentence, int from, int suffixAt, string suffix)
    {
        var name = suffixAt;
        while (name > from && suffixAt - name < LongestName && IsNameWord(text.Form(name - 1)))
        {
            name--;
        }

        if (name == suffixAt)
        {
            return null;
        }

        var direction = name < suffixAt - 1 ? StreetWords.Direction(text.Form(name)) : null;
        var end = suffixAt + 1;
        if (direction is null && end < sentence.EndToken && IsCapital(text.Form(end)) && StreetWords.Direction(text.Form(end)) is { } behind)
        {
            (direction, end) = (behind, end + 1);
        }
        else if (direction is not null)
        {
            name++;
        }

        var first = name - (direction is not null && end == suffixAt + 1 ? 1 : 0);
        var isBlock = first - 2 > from && text.Form(first - 1) is "of" && text.Form(first - 2) is "block";
        var numbered = isBlock ? BeforeBlock(text, first - 2) : first - 1;
        var number = numbered >= from ? NumberAt(text, sentence, numbered, isBlock) : null;
        var start = number is null ? first : numbered;
        var words = new string[suffixAt - name];
        for (var i = 0; i < words.Length; i++)
        {
            words[i] = StreetWords.Name(text.Form(name + i));
        }

        return new AddressMention(
            new StreetAddress(number, isBlock && number is not null, direction, string.Join(' ', words), suffix),
            new TextSpan(text.Tokens[start].Start, text.Tokens[end - 1].End), start, suffixAt);
    }

    /// <summary>The token before "block" that may be its number ("800 block", "the 800-block").</summary>
    public static int BeforeBlock(AnalyzedText text, int block) => block > 1 && text.Form(block - 1) is "-" ? block - 2 : block - 1;

    /// <summary>A house number: digits that are no year and no street that is called by a number.</summary>
    public static int? NumberAt(AnalyzedText text, Sentence sentence, int token, bool isBlock)
    {
        var digits = text.Form(token).ToString().Replace(",", "", StringComparison.Ordinal);
        return digits.Length <= MostDigits && int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            && !(!isBlock && token > sentence.FirstToken && text.Form(token - 1) is "in" or "In" or "since" or "Since") ? number : null;
    }

    /// <summary>Whether a word may be one of a street's name.</summary>
    public static bool IsNameWord(ReadOnlySpan<char> form) =>
        IsCapital(form) || (char.IsAsciiDigit(form[0]) && (form.EndsWith("st", StringComparison.Ordinal) || form.EndsWith("nd", StringComparison.Ordinal)
            || form.EndsWith("rd", StringComparison.Ordinal) || form.EndsWith("th", StringComparison.Ordinal)));

    private static bool IsCapital(ReadOnlySpan<char> form) => char.IsUpper(form[0]);
}
