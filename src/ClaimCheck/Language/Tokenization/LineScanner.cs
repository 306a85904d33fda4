namespace ClaimCheck.Language.Tokenization;

/// <summary>
/// Cuts a text into lines that a sentence cannot cross. A line break is such a boundary, except in a text that was wrapped at a fixed width, and where
/// a line plainly goes on in the next one. Linear; allocation-free.
/// </summary>
internal ref struct LineScanner
{
    private const int ShortestWrapped = 45;
    private const int LongestWrapped = 110;

    private readonly ReadOnlySpan<char> _text;
    private readonly bool _wrapped;
    private int _next;

    /// <summary>Starts at the head of a text.</summary>
    /// <param name="text">The text.</param>
    public LineScanner(ReadOnlySpan<char> text)
    {
        _text = text;
        _wrapped = IsWrapped(text);
        Paragraph = -1;
    }

    /// <summary>Offset of the current line.</summary>
    public int Start { get; private set; }

    /// <summary>Offset behind the current line (exclusive), without its line break.</summary>
    public int End { get; private set; }

    /// <summary>Number of the current line's paragraph, from 0: each line is one, less those joined.</summary>
    public int Paragraph { get; private set; }

    /// <summary>Moves to the next line that is not blank.</summary>
    public bool MoveNext()
    {
        while (_next < _text.Length)
        {
            Start = _next;
            End = LineEnd(_text, Start);
            _next = Math.Min(_text.Length, End + 1);
            while (_next < _text.Length && GoesOn(Start, End, _next))
            {
                End = LineEnd(_text, _next);
                _next = Math.Min(_text.Length, End + 1);
            }

            if (!IsBlank(_text[Start..End]))
            {
                Paragraph++;
                return true;
            }
        }

        return false;
    }

    private readonly bool GoesOn(int start, int end, int next)
    {
        if (next < _text.Length && _text[end] == '\r' && _text[next] == '\n')
        {
            next++;
        }

        int lineStart = end;
        while (lineStart > start && CharKinds.Of(_text[lineStart - 1]) != CharKind.Line)
        {
            lineStart--;
        }

        if (next >= _text.Length || CharKinds.Of(_text[next]) == CharKind.Line || IsBlank(_text[lineStart..end]) || end - lineStart < ShortestWrapped)
        {
            return false;
        }

        char first = _text[next];
        char last = _text[end - 1];
        return (_wrapped && end - lineStart <= LongestWrapped && CharKinds.Of(first) != CharKind.Space && !IsBullet(first))
            || (char.IsLower(first) && (char.IsLower(last) || last == ','));
    }

    private static bool IsBullet(char c) => c is '*' or '-' or '\u2022' or '\u2013' or '\u2014' or '\u25CF' or '\u25AA' or '\u00B7' or '#';

    /// <summary>Whether most lines that are followed by text are of about one length and stop in mid-sentence.</summary>
    private static bool IsWrapped(ReadOnlySpan<char> text)
    {
        int followed = 0;
        int open = 0;
        int position = 0;
        while (position < text.Length)
        {
            int end = LineEnd(text, position);
            int next = end + 1 < text.Length && text[end] == '\r' && text[end + 1] == '\n' ? end + 2 : end + 1;
            if (end > position && next < text.Length && CharKinds.Of(text[next]) != CharKind.Line)
            {
                followed++;
                int length = end - position;
                if (length is >= ShortestWrapped and <= LongestWrapped && text[end - 1] is not ('.' or '!' or '?' or '"' or '\u201D' or ':'))
                {
                    open++;
                }
            }

            position = next;
        }

        return followed >= 4 && open * 10 >= followed * 7;
    }

    private static int LineEnd(ReadOnlySpan<char> text, int position)
    {
        int length = text[position..].IndexOfAny("\n\r\u2028\u2029\u0085");
        return length < 0 ? text.Length : position + length;
    }

    private static bool IsBlank(ReadOnlySpan<char> line)
    {
        foreach (char c in line)
        {
            if (CharKinds.Of(c) is not (CharKind.Space or CharKind.Line))
            {
                return false;
            }
        }

        return true;
    }
}
