using ClaimCheck.Articles;
using ClaimCheck.Language;

namespace ClaimCheck.Claims.Places;

/// <summary>Finds the blocks of streets of which no sort is told ("the 1700 block of West Rood").</summary>
internal static class BlockReader
{
    private const int LongestName = 3;

    /// <summary>Adds the addresses that a sentence tells so, where none is found yet.</summary>
    /// <param name="text">The text.</param>
    /// <param name="sentence">The sentence.</param>
    /// <param name="found">The addresses in order, to which those are added.</param>
    public static void Add(AnalyzedText text, Sentence sentence, List<AddressMention> found)
    {
        for (var i = sentence.FirstToken + 1; i + 2 < sentence.EndToken; i++)
        {
            if (text.Form(i) is not "block" || text.Form(i + 1) is not "of" || AddressReader.BeforeBlock(text, i) is var numbered && numbered < sentence.FirstToken
                || AddressReader.NumberAt(text, sentence, numbered, isBlock: true) is not { } number)
            {
                continue;
            }

            var direction = StreetWords.Direction(text.Form(i + 2));
            var name = direction is null ? i + 2 : i + 3;
            var end = name;
            while (end < sentence.EndToken && end - name < LongestName && AddressReader.IsNameWord(text.Form(end)))
            {
                end++;
            }

            if (end > name && !found.Exists(a => a.FirstToken < end && a.HeadToken >= numbered))
            {
                found.Add(new AddressMention(
                    new StreetAddress(number, true, direction, string.Join(' ', Enumerable.Range(name, end - name).Select(t => StreetWords.Name(text.Form(t)))), StreetAddress.UnknownSort),
                    new TextSpan(text.Tokens[numbered].Start, text.Tokens[end - 1].End), numbered, end - 1));
            }
        }
    }
}
