namespace ClaimCheck.Language.Tokenization;

/// <summary>
/// Cuts one line into tokens as the Universal Dependencies treebanks of English do: clitics, hyphens, currency signs, percent signs and glued units
/// are tokens of their own; abbreviations keep their full stop; figures, addresses and domain names stay whole. Linear, allocation-free, total.
/// </summary>
internal readonly ref struct WordTokenizer
{
    private readonly ReadOnlySpan<char> _text;
    private readonly int _end;
    private readonly TokenBuffer _output;
    private readonly WordLists _lists;
    private readonly int _firstToken;

    private WordTokenizer(ReadOnlySpan<char> text, int end, TokenBuffer output)
    {
        _text = text;
        _end = end;
        _output = output;
        _lists = WordLists.Shared;
        _firstToken = output.Count;
    }

    /// <summary>Appends the tokens of a line to the buffer.</summary>
    /// <param name="text">The whole text.</param>
    /// <param name="start">Where the line starts.</param>
    /// <param name="end">Where it ends (exclusive).</param>
    /// <param name="output">Takes the tokens.</param>
    public static void Tokenize(ReadOnlySpan<char> text, int start, int end, TokenBuffer output)
    {
        var tokenizer = new WordTokenizer(text, end, output);
        int position = start;
        while (position < end)
        {
            if (CharKinds.Of(text[position]) is CharKind.Space or CharKind.Line)
            {
                position++;
                continue;
            }

            int chunkEnd = position + 1;
            while (chunkEnd < end && CharKinds.Of(text[chunkEnd]) is not (CharKind.Space or CharKind.Line))
            {
                chunkEnd++;
            }

            tokenizer.Chunk(position, chunkEnd);
            position = chunkEnd;
        }
    }

    private void Chunk(int position, int end)
    {
        bool mayHaveAddress = _text[position..end].IndexOfAny('@', ':') >= 0 || _text[position..end].Contains("www.", StringComparison.OrdinalIgnoreCase);
        while (position < end)
        {
            char c = _text[position];
            if (mayHaveAddress && AddressScanner.Find(_text, position, end) is int addressEnd and > 0)
            {
                _output.Add(position, addressEnd);
                position = addressEnd;
                continue;
            }

            position = CharKinds.Of(c) switch
            {
                CharKind.Digit => Emit(position, FigureScanner.End(_text, position, end, _lists)),
                CharKind.Letter or CharKind.Mark => Word(position, end),
                CharKind.Apostrophe => Emit(position, ApostropheScanner.End(_text, position, end, _output.Count > _firstToken && _output.Ends[^1] == position)),
                _ when c == '.' && position + 1 < end && CharKinds.Of(_text[position + 1]) == CharKind.Digit && !FollowsWordPart(position) => Emit(position, FigureScanner.End(_text, position, end, _lists)),
                _ when c is '#' or '@' && position + 1 < end && CharKinds.Of(_text[position + 1]) == CharKind.Letter => Tagged(position, end),
                _ => Emit(position, PunctuationScanner.End(_text, position, end)),
            };
        }
    }

    private int Emit(int start, int end)
    {
        _output.Add(start, end);
        return end;
    }

    private bool FollowsWordPart(int position) => position > 0 && CharKinds.IsWordPart(_text[position - 1]);

    private int Tagged(int position, int end)
    {
        int i = position + 1;
        while (i < end && CharKinds.IsWordPart(_text[i]))
        {
            i++;
        }

        return Emit(position, i);
    }

    private int Word(int position, int end)
    {
        WordShape.Run run = WordShape.Scan(_text, position, end, _lists);
        int wordEnd = run.End;
        if (wordEnd < end && _text[wordEnd] == '.' && TakesStop(position, run, end))
        {
            return Emit(position, wordEnd + 1);
        }

        if (run.HasApostrophe)
        {
            Clitics.Split(_text, position, wordEnd, _output);
            return wordEnd;
        }

        if (_lists.IsContraction(_text[position..wordEnd]))
        {
            int second = char.ToLowerInvariant(_text[wordEnd - 1]) == 't' ? wordEnd - 3 : wordEnd - 2;
            _output.Add(position, second);
            return Emit(second, wordEnd);
        }

        return Emit(position, wordEnd);
    }

    private bool TakesStop(int position, WordShape.Run run, int end)
    {
        int after = run.End + 1;
        if (after < end && (_text[after] == '.' || CharKinds.IsWordPart(_text[after])))
        {
            // An ellipsis, or a word glued on ("Dr.Smith"): only a title keeps its stop then.
            return _text[after] != '.' && _lists.Abbreviation(_text[position..run.End]) == AbbreviationKind.Never;
        }

        int next = after;
        while (next < _end && CharKinds.Of(_text[next]) == CharKind.Space)
        {
            next++;
        }

        if (run.IsAcronym)
        {
            return true;
        }

        if (run.End - position == 1 && char.IsUpper(_text[position]))
        {
            // An initial, unless a figure stands before it ("at 45.6 C.") and no street behind it, or nothing follows.
            bool afterFigure = _output.Count > _firstToken && (_text[_output.Ends[^1] - 1] == '\u00B0' || char.IsAsciiDigit(_text[_output.Ends[^1] - 1]));
            return (!afterFigure || StreetStop.Is(_text, position, next, _end, _lists)) && next < _end;
        }

        return _lists.Abbreviation(_text[position..run.End]) switch
        {
            AbbreviationKind.None => false,
            AbbreviationKind.BeforeDigit => next < _end && (char.IsAsciiDigit(_text[next]) || _text[next] == '#'),
            _ => true,
        };
    }
}
