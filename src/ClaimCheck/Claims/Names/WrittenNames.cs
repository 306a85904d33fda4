using ClaimCheck.Articles;
using ClaimCheck.Claims.Frames;
using ClaimCheck.Claims.Structure;
using ClaimCheck.Language;

namespace ClaimCheck.Claims.Names;

/// <summary>The names of a text as they are written, each spelling where it comes first: what the names of other reports are held against letter by letter.</summary>
internal static class WrittenNames
{
    private const double Sure = 0.7;

    /// <summary>The names that none of the text's claims gives in the same place.</summary>
    /// <param name="field">The text with its analysis.</param>
    /// <param name="claims">The claims that were read of it.</param>
    public static IEnumerable<ClaimFrame> Of(FieldReading field, IEnumerable<ClaimFrame> claims)
    {
        var text = field.Text;
        var told = claims.Where(c => c.Kind == ClaimKind.Name && c.Field == field.Field).Select(c => c.Answer.Span).ToHashSet();
        var written = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; i < text.Names.Length; i++)
        {
            var name = text.Names[i];
            var sentence = text.Sentences[text.Tokens[name.FirstToken].Sentence];
            if (sentence.Kind == SentenceKind.Boilerplate)
            {
                continue;
            }

            var span = SpanOf(text, name.FirstToken, JoinedNames.End(text, ref i));
            var form = text.Text[span.Start..span.End];
            if (written.Add(form) && !told.Contains(span))
            {
                yield return FrameOf(field, sentence, span, form, name.Type == NameType.Person);
            }
        }
    }

    private static TextSpan SpanOf(AnalyzedText text, int first, int end)
    {
        while (end - first > 1 && text.Form(end - 1) is "'s" or "’s" or "'" or "’")
        {
            end--;
        }

        return new TextSpan(text.Tokens[first].Start, text.Tokens[end - 1].End);
    }

    private static ClaimFrame FrameOf(FieldReading field, Sentence sentence, TextSpan span, string form, bool person) => new()
    {
        Field = field.Field,
        Kind = ClaimKind.Name,
        Span = span,
        Quote = form,
        Sentence = sentence.Span,
        Context = field.Text.Text[sentence.Start..sentence.End],
        Answer = new Answer { Text = form, Span = span, Normalized = form },
        Slot = new Slot { OfPerson = person },
        Circumstances = new Frames.Circumstances(),
        Incidental = true,
        Confidence = Sure,
    };
}
