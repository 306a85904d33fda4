namespace ClaimCheck.Language.Tokenization;

/// <summary>Decides whether a mark ends its sentence. Looks ahead a few tokens at most.</summary>
/// <param name="text">The text.</param>
/// <param name="tokens">Its tokens.</param>
/// <param name="first">Index of the line's first token.</param>
/// <param name="end">Index behind its last token.</param>
internal readonly ref struct SentenceBoundary(ReadOnlySpan<char> text, TokenBuffer tokens, int first, int end)
{
    private const int SpeechWindow = 6;

    private readonly ReadOnlySpan<char> _text = text;
    private readonly TokenBuffer _tokens = tokens;
    private readonly int _first = first;
    private readonly int _end = end;

    /// <summary>Whether a sentence ends between two tokens.</summary>
    /// <param name="token">The token with the mark.</param>
    /// <param name="next">The token behind the mark and what closes with it.</param>
    /// <param name="quoted">Whether a quotation closes between them.</param>
    /// <param name="start">First token of the sentence.</param>
    public bool IsBetween(int token, int next, bool quoted, int start)
    {
        char last = _text[_tokens.Ends[token] - 1];
        ReadOnlySpan<char> form = Form(token);
        bool spaced = _tokens.Starts[next] > _tokens.Ends[next - 1];
        int word = next;
        while (word < _end - 1 && (CharKinds.IsOpener(_text[_tokens.Starts[word]]) || _text[_tokens.Starts[word]] is '"' or '\'' or '`'))
        {
            word++;
        }

        char head = _text[_tokens.Starts[word]];
        bool capital = char.IsUpper(head);
        bool opens = capital || char.IsAsciiDigit(head) || head is '$' or '\u20AC' or '\u00A3' or '#' or '@' or '\u2022' || char.GetUnicodeCategory(head) == System.Globalization.UnicodeCategory.OtherLetter;
        if (!opens || (!spaced && !GluedSentence(token, capital)))
        {
            return false;
        }

        if (CharKinds.IsWordPart(form[0]) && last == '.')
        {
            return AfterAbbreviation(form[..^1], token, word, head, capital);
        }

        // The mark of a list item ("1. First") ends nothing.
        if (token == start + 1 && last == '.' && Form(start) is { Length: <= 2 } mark && CharKinds.IsWordPart(mark[0]) && token == _first + 1)
        {
            return false;
        }

        return !(quoted && last is '!' or '?' && capital && IsSpeechTag(word));
    }

    private bool GluedSentence(int token, bool capital) =>
        capital && token > _first && Form(token).Length == 1 && Form(token - 1) is { Length: > 1 } before && char.IsLower(before[^1]);

    private bool AfterAbbreviation(ReadOnlySpan<char> word, int token, int next, char head, bool capital)
    {
        ReadOnlySpan<char> follower = Form(next);
        switch (WordLists.Shared.Abbreviation(word))
        {
            case AbbreviationKind.Never or AbbreviationKind.BeforeDigit:
                return false;
            case AbbreviationKind.ClockTime:
                return capital && !WordLists.Shared.FollowsClock(follower);
            case AbbreviationKind.BeforeCapital:
                return capital;
            default:
                bool opener = capital && WordLists.Shared.IsOpener(follower) && !(follower.Length == 1 && next + 1 < _end && _text[_tokens.Ends[next]] == '.');
                return opener && !(word.Length == 1 && head == 'I' && token == _first);
        }
    }

    private bool IsSpeechTag(int word)
    {
        // "Is it over?" Smith asked: the name and its verb belong to the quotation before them.
        for (int i = word; i < _end && i - word < SpeechWindow; i++)
        {
            ReadOnlySpan<char> form = Form(i);
            if (i > word && WordLists.Shared.IsSpeechVerb(form))
            {
                return !WordLists.Shared.IsOpener(Form(word)) || i == word + 1;
            }

            if (form[0] is '.' or '"' or '\u201C' or ',' or '?' or '!')
            {
                return false;
            }
        }

        return false;
    }

    private ReadOnlySpan<char> Form(int token) => _text[_tokens.Starts[token].._tokens.Ends[token]];
}
