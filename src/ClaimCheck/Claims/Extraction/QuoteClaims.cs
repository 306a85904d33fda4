using ClaimCheck.Articles;
using ClaimCheck.Claims.Frames;
using ClaimCheck.Claims.Structure;
using ClaimCheck.Language;
using ClaimCheck.Language.Lexicon;

namespace ClaimCheck.Claims.Extraction;

/// <summary>Claims that give somebody's words between quotation marks.</summary>
internal sealed class QuoteClaims(FrameBuilder builder) : IClaimReader
{
    private const int FewestWords = 4;

    /// <inheritdoc/>
    public void Read(SentenceScope scope, List<ClaimFrame> claims)
    {
        var text = scope.Field.Text;
        var first = scope.Sentence.FirstToken;
        if (OpenQuotation.Holds(text, scope.Sentence))
        {
            var end = ClosingAfter(scope, first - 1);
            Add(scope, first, end, true, claims);
            first = end + 1;
        }

        for (var i = first; i < scope.Sentence.EndToken; i++)
        {
            if (IsOpening(text.Form(i), i == scope.Sentence.FirstToken ? ' ' : text.Text[text.Tokens[i].Start - 1]))
            {
                var end = ClosingAfter(scope, i);
                Add(scope, i + 1, end, false, claims);
                i = end;
            }
        }
    }

    private void Add(SentenceScope scope, int first, int end, bool goesOn, List<ClaimFrame> claims)
    {
        if (Words(scope, first, end) < FewestWords || IsBetweenQuotes(scope, first, end))
        {
            return;
        }

        var span = new TextSpan(scope.Field.Text.Tokens[first].Start, scope.Field.Text.Tokens[end - 1].End);
        claims.Add(builder.Build(scope, ClaimKind.Quote, new Answer
        {
            Text = scope.TextOf(span),
            Span = span,
            Normalized = scope.TextOf(span),
        }, first, new Slot { Core = Terms.Collect(scope.Field, first, end, _ => true) }) with
        { Confidence = 0.8, Incidental = goesOn });
    }

    /// <summary>Whether a stretch between marks is the text between two quotations ("…," said the mayor, "…"): it begins or ends with a verb of saying.</summary>
    private static bool IsBetweenQuotes(SentenceScope scope, int first, int end)
    {
        var tokens = scope.Field.Text.Tokens;
        var last = end - 1;
        while (last > first && tokens[last].Tag == UniversalTag.Punct)
        {
            last--;
        }

        return IsSaying(tokens[first]) || IsSaying(tokens[last]);
    }

    private static bool IsSaying(in Token token) => token.Tag == UniversalTag.Verb && WordLexicon.Default.IsCommunicationVerb(token.Lemma);

    private static bool IsOpening(ReadOnlySpan<char> form, char before) =>
        form is "“" or "``" or "«" or "„" || (form is "\"" && !char.IsLetterOrDigit(before));

    private static int ClosingAfter(SentenceScope scope, int opening)
    {
        for (var i = opening + 1; i < scope.Sentence.EndToken; i++)
        {
            if (scope.Field.Text.Form(i) is "\"" or "”" or "''" or "»")
            {
                return i;
            }
        }

        return scope.Sentence.EndToken;
    }

    private static int Words(SentenceScope scope, int first, int end)
    {
        var words = 0;
        for (var i = first; i < end; i++)
        {
            words += char.IsLetterOrDigit(scope.Field.Text.Form(i)[0]) ? 1 : 0;
        }

        return words;
    }
}
