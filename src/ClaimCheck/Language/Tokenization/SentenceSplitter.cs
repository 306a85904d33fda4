namespace ClaimCheck.Language.Tokenization;

/// <summary>Cuts the tokens of one line into sentences. Linear and allocation-free; bounded look-ahead only.</summary>
internal readonly ref struct SentenceSplitter
{
    private const int LongestBracket = 60;

    private readonly ReadOnlySpan<char> _text;
    private readonly TokenBuffer _tokens;
    private readonly int _first;
    private readonly int _end;

    private SentenceSplitter(ReadOnlySpan<char> text, TokenBuffer tokens, int first, int end)
    {
        _text = text;
        _tokens = tokens;
        _first = first;
        _end = end;
    }

    /// <summary>Appends the sentences of a line to the buffer that holds its tokens.</summary>
    /// <param name="text">The text.</param>
    /// <param name="tokens">Its tokens; takes the sentences.</param>
    /// <param name="first">Index of the line's first token.</param>
    /// <param name="end">Index behind its last token.</param>
    /// <param name="paragraph">Number of its paragraph.</param>
    public static void Split(ReadOnlySpan<char> text, TokenBuffer tokens, int first, int end, int paragraph)
    {
        if (first >= end)
        {
            return;
        }

        SentenceKind kind = LineClassifier.Classify(text, tokens, first, end);
        int body = LeadIn.End(text, tokens, first, end, out SentenceKind leadKind);
        tokens.AddSentence(first, body, paragraph, leadKind);
        new SentenceSplitter(text, tokens, body, end).Run(paragraph, kind);
    }

    private void Run(int paragraph, SentenceKind kind)
    {
        int start = _first;
        int bracketEnd = -1;
        SentenceBoundary boundaries = new(_text, _tokens, _first, _end);
        for (int i = _first; i < _end; i++)
        {
            char c = _text[_tokens.Starts[i]];
            if (c is '(' or '[' && i > bracketEnd)
            {
                bracketEnd = Math.Max(bracketEnd, BracketEnd(i));
            }

            char last = _text[_tokens.Ends[i] - 1];
            if (last is not ('.' or '!' or '?' or '\u2026' or '\u3002'))
            {
                continue;
            }

            int next = i + 1;
            bool quoted = false;
            while (next < _end && IsCloser(next))
            {
                quoted |= _text[_tokens.Starts[next]] is '"' or '\u201D' or '\u2019' or '\'';
                next++;
            }

            while (IsNoteMark(next))
            {
                next += 3;
            }

            if (next >= _end || i < bracketEnd && next <= bracketEnd)
            {
                continue;
            }

            if (boundaries.IsBetween(i, next, quoted, start))
            {
                _tokens.AddSentence(start, next, paragraph, kind);
                start = next;
                i = next - 1;
            }
        }

        _tokens.AddSentence(start, _end, paragraph, kind);
    }

    private bool IsCloser(int token)
    {
        char c = _text[_tokens.Starts[token]];
        if (_tokens.Starts[token] > _tokens.Ends[token - 1])
        {
            return false;
        }

        bool straight = c is '"' or '\'' && (token + 1 >= _end || _tokens.Starts[token + 1] > _tokens.Ends[token] || IsCloserSign(_text[_tokens.Starts[token + 1]]));
        return straight || CharKinds.IsCloser(c);
    }

    // The mark of a note ("[12]") behind a full stop goes with the sentence before it.
    private bool IsNoteMark(int token) => token + 2 < _end && _text[_tokens.Starts[token]] == '[' && _tokens.Starts[token] == _tokens.Ends[token - 1]
        && char.IsAsciiDigit(_text[_tokens.Starts[token + 1]]) && _text[_tokens.Starts[token + 2]] == ']';

    private static bool IsCloserSign(char c) => CharKinds.IsCloser(c) || c is '"' or '\'' or '.' or ',';

    private int BracketEnd(int open)
    {
        char close = _text[_tokens.Starts[open]] == '(' ? ')' : ']';
        for (int i = open + 1; i < _end && i - open <= LongestBracket; i++)
        {
            if (_text[_tokens.Starts[i]] == close)
            {
                return i;
            }
        }

        return -1;
    }
}
