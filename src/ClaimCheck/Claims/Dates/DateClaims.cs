using System.Collections.Frozen;
using ClaimCheck.Claims.Extraction;
using ClaimCheck.Claims.Frames;
using ClaimCheck.Claims.Roles;
using ClaimCheck.Claims.Structure;
using ClaimCheck.Language;
using ClaimCheck.Quantities;
using ClaimCheck.Quantities.Dates;
using ClaimCheck.RulePacks;
using ClaimCheck.RulePacks.Lexicon;

namespace ClaimCheck.Claims.Dates;

/// <summary>Claims that say when something happened or will happen.</summary>
internal sealed class DateClaims(FrameBuilder builder, RoleLexicon roles) : IClaimReader
{
    private static readonly FrozenDictionary<string, string> TextVerbs = CueTable.Read("text-verbs.tsv");
    private static readonly FrozenDictionary<string, string> DayVerbs = CueTable.Read("day-verbs.tsv");

    /// <inheritdoc/>
    public void Read(SentenceScope scope, List<ClaimFrame> claims)
    {
        foreach (var (quantity, token) in scope.Dates)
        {
            if (token < scope.Sentence.FirstToken || token >= scope.Sentence.EndToken || IsDateline(scope, token) || IsTimeStamp(scope, token) || IsKept(scope, quantity, token))
            {
                continue;
            }

            var kind = quantity.Kind == QuantityKind.Time ? ClaimKind.Time : ClaimKind.Date;
            var anchor = QuantityAnchor.Find(scope.Field, quantity) ?? new QuantityAnchor(token, token, token, -1, -1);
            var (role, confidence) = RoleChoice.For(scope, anchor, kind == ClaimKind.Time ? RoleKind.Time : RoleKind.Date, roles);
            var deed = DatedDeed.Read(scope, anchor);
            var claim = builder.Build(scope, kind, new Answer
            {
                Text = scope.TextOf(quantity.Number),
                Span = quantity.Number,
                Normalized = quantity.Timex,
                Unit = null,
                When = (deed is { IsAhead: true } ? Ahead(quantity, scope.Field) : quantity.When) ?? (scope.Field.Published is not null || IsRepeated(scope, anchor) ? null : NominalWeek.Of(quantity.Timex)),
                Bound = quantity.Bound,
            }, anchor.Governor >= 0 ? anchor.Governor : anchor.Head, new Slot
            {
                Role = role?.Name,
                RoleConfidence = confidence,
                Trend = role?.Trend ?? RoleTrend.None,
                Deed = deed,
                Moment = MomentOfDeed.Read(scope, quantity, anchor),
                Noun = anchor.Governor >= 0 && scope.Field.Text.Tokens[anchor.Governor].Tag == UniversalTag.Noun
                    ? scope.Field.Text.Tokens[anchor.Governor].Lemma : null,
            });
            claim = quantity.When is null || claim.Answer.When == quantity.When || claim.Circumstances.Aside ? claim : claim with { Circumstances = claim.Circumstances with { Background = false } };
            claims.Add(claim with { Confidence = 0.8, Incidental = role is null && (kind == ClaimKind.Time || claim.Circumstances.Background) });
        }
    }

    /// <summary>A day told without a year that was taken for the last such, though it is still to come ("has been put off to June 4").</summary>
    private static TimeInterval? Ahead(Quantity quantity, FieldReading field) =>
        quantity is { When: { } when, Timex: { } timex } && field.Published is { } published && timex.StartsWith("XXXX-", StringComparison.Ordinal) && when.End <= published.Moment.DateTime
            ? when with { Start = CalendarMath.Add(when.Start, TimeUnit.Year, 1), End = CalendarMath.Add(when.End, TimeUnit.Year, 1) } : quantity.When;

    /// <summary>"The second Tuesday of every month", "every Friday": a weekday that comes again and again.</summary>
    private static bool IsRepeated(SentenceScope scope, in QuantityAnchor anchor)
    {
        var field = scope.Field;
        for (var i = Math.Max(scope.Sentence.FirstToken, anchor.First - 3); i < Math.Min(scope.Sentence.EndToken, anchor.Last + 3); i++)
        {
            if (field.Text.Tokens[i].Lemma is "every" or "each" or "typically" or "usually" or "weekly" || (i > anchor.Last && field.Text.Form(i) is "of"))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"Updated: Wednesday, 10:01 PM": when the text was made.</summary>
    private static bool IsTimeStamp(SentenceScope scope, int token)
    {
        var at = token - 1;
        while (at > scope.Sentence.FirstToken && scope.Field.Text.Tokens[at].Tag is UniversalTag.Punct or UniversalTag.Adp)
        {
            at--;
        }

        return at >= scope.Sentence.FirstToken && TextVerbs.ContainsKey(scope.Field.Text.Tokens[at].Lemma);
    }

    /// <summary>"Celebrating Labour Day": a day that is kept; a bare weekday tells when ("celebrated Monday").</summary>
    private static bool IsKept(SentenceScope scope, Quantity quantity, int token)
    {
        var at = token - 1;
        while (at > scope.Sentence.FirstToken && scope.Field.Text.Tokens[at].Tag == UniversalTag.Det)
        {
            at--;
        }

        return at >= scope.Sentence.FirstToken && DayVerbs.ContainsKey(scope.Field.Text.Tokens[at].Lemma)
            && quantity.Timex?.StartsWith("XXXX-WXX", StringComparison.Ordinal) == false;
    }

    private static bool IsDateline(SentenceScope scope, int token)
    {
        var first = scope.Sentence.FirstToken;
        if (token - first > 8 || scope.Sentence.Paragraph > 0)
        {
            return false;
        }

        for (var i = token; i < scope.Sentence.EndToken && i < token + 9; i++)
        {
            if (scope.Field.Text.Form(i) is "-" or "--" or "—" or "–")
            {
                return scope.Field.Text.Tokens[i].Start > scope.Field.Text.Tokens[i - 1].End;
            }
        }

        return false;
    }
}
