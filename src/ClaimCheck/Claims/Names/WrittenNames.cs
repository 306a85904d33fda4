using ClaimCheck.Articles;
using ClaimCheck.Claims.Frames;
using ClaimCheck.Claims.Places;
using ClaimCheck.Claims.Structure;
using ClaimCheck.Language;

namespace ClaimCheck.Claims.Names;

/// <summary>The names of a text as they are written, each spelling where it comes first: what the names of other reports are held against letter by letter.</summary>
internal static class WrittenNames
{
    private const double Sure = 0.7;

    /// <summary>The names that none of the text's claims gives in the same place, those of streets among them; in no order.</summary>
    /// <param name="field">The text with its analysis.</param>
    /// <param name="claims">The claims that were read of it.</param>
    public static IEnumerable<ClaimFrame> Of(FieldReading field, IEnumerable<ClaimFrame> claims)
    {
        var text = field.Text;
        var told = claims.Where(c => c.Kind == ClaimKind.Name && c.Field == field.Field).Select(c => c.Answer.Span).ToHashSet();
        var written = new HashSet<string>(StringComparer.Ordinal);
        var next = 0;
        foreach (var sentence in text.Sentences.Where(static s => s.Kind != SentenceKind.Boilerplate && s.EndToken > s.FirstToken))
        {
            var streets = AddressReader.Find(text, sentence);
            foreach (var street in streets)
            {
                if (FrameOf(street.HeadToken - street.Address.Name.AsSpan().Count(' ') - 1, street.HeadToken + 1, false, sentence) is { } frame)
                {
                    yield return frame;
                }
            }

            for (; next < text.Names.Length && text.Names[next].FirstToken < sentence.EndToken; next++)
            {
                var name = text.Names[next];
                if (name.FirstToken >= sentence.FirstToken && !streets.Exists(s => s.FirstToken < name.EndToken && name.FirstToken <= s.HeadToken)
                    && FrameOf(name.FirstToken, JoinedNames.End(text, ref next), name.Type == NameType.Person, sentence) is { } frame)
                {
                    yield return frame;
                }
            }
        }

        ClaimFrame? FrameOf(int first, int end, bool person, Sentence sentence)
        {
            var span = SpanOf(text, first, end);
            var form = text.Text[span.Start..span.End];
            return written.Add(form) && !told.Contains(span) ? Frame(field, sentence, span, form, person) : null;
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

    private static ClaimFrame Frame(FieldReading field, Sentence sentence, TextSpan span, string form, bool person) => new()
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
