namespace ClaimCheck.Matching.Terms;

/// <summary>
/// Cuts a text into the terms that tell which happening it reports: words, pairs of capitalised words, ages, house numbers. All other figures are
/// left out, because articles on one happening differ in them. One pass, linear, no allocation; any string will do.
/// </summary>
internal sealed class TermReader(TermTable table)
{
    private const int LongestWord = 40;

    /// <summary>Reads a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="titleCase">Whether capitals say nothing, as in headlines.</param>
    /// <param name="sink">Is given the terms.</param>
    public void Read<TSink>(ReadOnlySpan<char> text, bool titleCase, TSink sink)
        where TSink : ITermSink
    {
        Span<char> word = stackalloc char[LatinFold.MaximumLength(LongestWord)];
        Span<char> previous = stackalloc char[LatinFold.MaximumLength(LongestWord)];
        var previousLength = 0;
        var sentenceStart = true;
        ReadOnlySpan<char> number = [];
        var i = 0;
        while (i < text.Length)
        {
            var c = text[i];
            if (char.IsLetter(c))
            {
                var end = WordEnd(text, i);
                var length = LatinFold.Fold(text[i..Math.Min(end, i + LongestWord)], word);
                if (length >= 2)
                {
                    AddNumber(number, word[..length], sink);
                    var capital = char.IsUpper(c);
                    if (!table.IsStopWord(word[..length]))
                    {
                        length = LightStemmer.Stem(word[..length]);
                        sink.Add(TermId.Of(TermKind.Word, word[..length]), word[..length], !capital ? Capital.No : sentenceStart || titleCase ? Capital.Usual : Capital.Telling);
                        if (capital && previousLength > 0)
                        {
                            sink.AddPair(TermId.OfPair(previous[..previousLength], word[..length]), previous[..previousLength], word[..length]);
                        }
                    }
                    else
                    {
                        capital = false;
                    }

                    previousLength = capital ? length : 0;
                    word[..previousLength].CopyTo(previous);
                }
                else
                {
                    previousLength = 0;
                }

                number = [];
                sentenceStart = false;
                i = length >= 2 ? PossessiveEnd(text, end) : end;
            }
            else if (char.IsAsciiDigit(c))
            {
                var end = NumberEnd(text, i);
                number = text[i..end];
                if (IsAgeInCommas(text, i, end))
                {
                    sink.Add(TermId.Of(TermKind.Age, number), number, Capital.No);
                    number = [];
                }

                previousLength = 0;
                sentenceStart = false;
                i = end;
            }
            else
            {
                if (c is '.' or '!' or '?' or '\n')
                {
                    sentenceStart = true;
                    previousLength = 0;
                    number = [];
                }
                else if (c is '"' or '“')
                {
                    sentenceStart = true;
                    previousLength = 0;
                }
                else if (c is not (' ' or '-' or '\u00A0'))
                {
                    previousLength = 0;
                }

                i++;
            }
        }
    }

    private static void AddNumber<TSink>(ReadOnlySpan<char> number, ReadOnlySpan<char> next, TSink sink)
        where TSink : ITermSink
    {
        if (number.Length is 1 or 2 or 3 && next.SequenceEqual("year"))
        {
            sink.Add(TermId.Of(TermKind.Age, number), number, Capital.No);
        }
        else if (number.Length > 0 && next.SequenceEqual("block"))
        {
            sink.Add(TermId.Of(TermKind.Address, number), number, Capital.No);
        }
    }

    /// <summary>"Ann Hale, 44, of": one or two digits between a comma and a comma or full stop, behind a name.</summary>
    private static bool IsAgeInCommas(ReadOnlySpan<char> text, int start, int end) =>
        end - start is 1 or 2 && start >= 3 && text[start - 1] == ' ' && text[start - 2] == ',' && char.IsLetter(text[start - 3])
        && end < text.Length && text[end] == ',';

    private static int WordEnd(ReadOnlySpan<char> text, int start)
    {
        var i = start + 1;
        while (i < text.Length && char.IsLetter(text[i]))
        {
            i++;
        }

        return i;
    }

    private static int PossessiveEnd(ReadOnlySpan<char> text, int end)
    {
        if (end + 1 >= text.Length || text[end] is not ('\'' or '’') || !char.IsLetter(text[end + 1]))
        {
            return end;
        }

        return WordEnd(text, end + 1);
    }

    private static int NumberEnd(ReadOnlySpan<char> text, int start)
    {
        var i = start + 1;
        while (i < text.Length && (char.IsAsciiDigit(text[i]) || (text[i] == ',' && i + 1 < text.Length && char.IsAsciiDigit(text[i + 1]))))
        {
            i++;
        }

        return i;
    }
}
