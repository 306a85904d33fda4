using System.Globalization;

namespace ClaimCheck.Language.Conllu;

/// <summary>Reads CoNLL-U, sentence by sentence.</summary>
internal static class ConlluReader
{
    private const int Columns = 10;

    /// <summary>Reads all sentences.</summary>
    /// <param name="reader">The file.</param>
    /// <exception cref="InvalidDataException">A line is no comment and has not ten columns, or a number or head is malformed; the message names the line.</exception>
    public static IEnumerable<ConlluSentence> Read(TextReader reader)
    {
        var sentence = new ConlluSentence();
        int number = 0;
        while (reader.ReadLine() is { } line)
        {
            number++;
            if (line.Length == 0)
            {
                if (sentence.Words.Count > 0)
                {
                    yield return Checked(sentence, number);
                    sentence = new ConlluSentence();
                }
            }
            else if (line[0] == '#')
            {
                sentence.Comments.Add(line);
            }
            else
            {
                AddLine(sentence, line, number);
            }
        }

        if (sentence.Words.Count > 0)
        {
            yield return Checked(sentence, number);
        }
    }

    private static void AddLine(ConlluSentence sentence, string line, int number)
    {
        string[] columns = line.Split('\t');
        if (columns.Length != Columns)
        {
            throw new InvalidDataException($"Line {number}: {columns.Length} columns instead of {Columns}.");
        }

        if (columns[0].Contains('.', StringComparison.Ordinal))
        {
            return;
        }

        int dash = columns[0].IndexOf('-', StringComparison.Ordinal);
        if (dash > 0)
        {
            sentence.Ranges.Add((Number(columns[0][..dash], number) - 1, Number(columns[0][(dash + 1)..], number), columns[1], columns[9]));
            return;
        }

        if (Number(columns[0], number) != sentence.Words.Count + 1)
        {
            throw new InvalidDataException($"Line {number}: word {columns[0]} is out of order.");
        }

        int head = columns[6] == "_" ? -1 : Number(columns[6], number);
        sentence.Words.Add(new ConlluWord(columns[1], columns[2], columns[3], columns[4], columns[5], head, columns[7], columns[9]));
    }

    private static int Number(string digits, int line) =>
        int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out int value) ? value : throw new InvalidDataException($"Line {line}: '{digits}' is no number.");

    private static ConlluSentence Checked(ConlluSentence sentence, int line)
    {
        foreach (ConlluWord word in sentence.Words)
        {
            if (word.Head > sentence.Words.Count)
            {
                throw new InvalidDataException($"The sentence before line {line}: head {word.Head} lies outside it.");
            }
        }

        foreach ((int first, int end, _, _) in sentence.Ranges)
        {
            if (first < 0 || end > sentence.Words.Count || first >= end)
            {
                throw new InvalidDataException($"The sentence before line {line}: a multi-word token lies outside it.");
            }
        }

        return sentence;
    }
}
