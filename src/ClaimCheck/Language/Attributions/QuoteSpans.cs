namespace ClaimCheck.Language.Attributions;

/// <summary>Words between quotation marks; a quotation can run over several sentences of a paragraph.</summary>
/// <param name="Open">The opening mark.</param>
/// <param name="Close">The closing mark, or the token behind the paragraph where it is missing.</param>
internal readonly record struct QuoteSpan(int Open, int Close);

/// <summary>The quotations of a text, in its order. Built in one pass.</summary>
internal sealed class QuoteSpans
{
    private readonly List<QuoteSpan> _spans = [];
    private readonly int _tokens;
    private int[] _spanOf = [];

    /// <summary>Finds the quotations.</summary>
    /// <param name="text">The text.</param>
    public QuoteSpans(AnalyzedText text)
    {
        _tokens = text.Tokens.Length;
        int open = -1;
        for (int t = 0; t < text.Tokens.Length; t++)
        {
            if (open >= 0 && IsNewParagraph(text, t))
            {
                Add(open, t);
                open = -1;
            }

            switch (Mark(text, t))
            {
                case '"' when open < 0:
                case '“':
                    open = t;
                    break;
                case '"' or '”' when open >= 0:
                    Add(open, t);
                    open = -1;
                    break;
            }
        }

        if (open >= 0)
        {
            Add(open, text.Tokens.Length);
        }
    }

    /// <summary>The quotation that a token stands in, marks included; null if in none.</summary>
    /// <param name="token">The token.</param>
    public QuoteSpan? At(int token) => token < _spanOf.Length && _spanOf[token] > 0 ? _spans[_spanOf[token] - 1] : null;

    private static bool IsNewParagraph(AnalyzedText text, int token) =>
        token > 0 && text.Sentences[text.Tokens[token].Sentence].Paragraph != text.Sentences[text.Tokens[token - 1].Sentence].Paragraph;

    private static char Mark(AnalyzedText text, int token) => text.Form(token) switch
    {
        "\"" => '"',
        "“" or "„" or "«" => '“',
        "”" or "»" => '”',
        "``" => '“',
        "''" => '”',
        _ => ' ',
    };

    private void Add(int open, int close)
    {
        if (_spanOf.Length == 0)
        {
            _spanOf = new int[_tokens];
        }

        _spans.Add(new QuoteSpan(open, close));
        Array.Fill(_spanOf, _spans.Count, open, Math.Min(close + 1, _tokens) - open);
    }
}
