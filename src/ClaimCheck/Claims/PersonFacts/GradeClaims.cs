using System.Collections.Frozen;
using ClaimCheck.Articles;
using ClaimCheck.Claims.Extraction;
using ClaimCheck.Claims.Frames;
using ClaimCheck.Language;

namespace ClaimCheck.Claims.PersonFacts;

/// <summary>Claims that say of which grade a named officer is: "Sgt. Ivo Marsan".</summary>
internal sealed class GradeClaims(FrameBuilder builder) : IClaimReader
{
    private static readonly FrozenDictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> Grades =
        CueTable.Read("grades.tsv").ToFrozenDictionary(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <inheritdoc/>
    public void Read(SentenceScope scope, List<ClaimFrame> claims)
    {
        var (field, text) = (scope.Field, scope.Field.Text);
        for (var i = scope.Sentence.FirstToken; i + 1 < scope.Sentence.EndToken; i++)
        {
            if (GradeOf(text, i) is not { } grade || (i > scope.Sentence.FirstToken && GradeOf(text, i - 1) is not null))
            {
                continue;
            }

            var end = i + 1;
            while (end < scope.Sentence.EndToken && GradeOf(text, end) is { } next)
            {
                grade += " " + next;
                end++;
            }

            if (end + 1 < scope.Sentence.EndToken && text.Tokens[end].Tag == UniversalTag.Propn && text.Tokens[end + 1].Tag == UniversalTag.Propn && field.Entity[end] >= 0 && field.Entity[end] == field.Entity[end + 1]
                && WhomReader.IsPerson(field, end))
            {
                var span = new TextSpan(text.Tokens[i].Start, text.Tokens[end - 1].End);
                claims.AddRange(WhomReader.Of(field, end).Take(1).Select(whom => FactFrame.OfPerson(builder, scope, ClaimKind.Name, end, span, new ToldFact(FactAspect.Grade, [grade], whom))));
            }

            i = end - 1;
        }
    }

    private static string? GradeOf(AnalyzedText text, int token) => char.IsUpper(text.Form(token)[0]) && Grades.TryGetValue(text.Form(token).TrimEnd('.'), out var grade) ? grade : null;
}
