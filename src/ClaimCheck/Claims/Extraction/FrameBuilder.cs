using System.Collections.Frozen;
using ClaimCheck.Articles;
using ClaimCheck.Claims.Circumstances;
using ClaimCheck.Claims.Deeds;
using ClaimCheck.Claims.Frames;
using ClaimCheck.Claims.Structure;
using ClaimCheck.Language;

namespace ClaimCheck.Claims.Extraction;

/// <summary>Fills the parts of a claim frame that do not depend on its kind: quote, terms, names, circumstances.</summary>
internal sealed class FrameBuilder
{
    private static readonly FrozenDictionary<string, string> Bases = CueTable.Read("bases.tsv");
    private static readonly FrozenDictionary<string, string> Corrections = CueTable.Read("corrections.tsv");
    private static readonly FrozenDictionary<string, string> Present = CueTable.Read("ongoing.tsv");
    private readonly ModalityReader _modality = new();

    /// <summary>The reader of modality and negation that the claim readers share.</summary>
    public ModalityReader Modality => _modality;

    /// <summary>Builds a frame around an answer.</summary>
    /// <param name="scope">The sentence.</param>
    /// <param name="kind">What sort of answer it is.</param>
    /// <param name="answer">The answer.</param>
    /// <param name="token">The token that the answer hangs on (its noun, or its predicate).</param>
    /// <param name="slot">What the claim reader knows of the question; terms and names are filled in here.</param>
    public ClaimFrame Build(SentenceScope scope, ClaimKind kind, Answer answer, int token, Slot slot)
    {
        var field = scope.Field;
        var clause = field.Clauses.HeadOf(token);
        var (first, end) = ClauseExtent.Of(scope, clause, answer.Span);
        var span = new TextSpan(
            Math.Min(field.Text.Tokens[first].Start, answer.Span.Start), Math.Max(field.Text.Tokens[end - 1].End, answer.Span.End));
        var time = TimeReader.Of(field, token, kind == ClaimKind.Duration ? Array.FindAll(scope.Dates, d => !IsPeriodOf(scope, d.Quantity, answer.Span)) : scope.Dates);
        var attribution = scope.AttributionAt(answer.Span.Start);
        var negation = kind == ClaimKind.Polarity ? -1 : NegationAt(field, token, clause);
        return new ClaimFrame
        {
            Field = field.Field,
            Kind = kind,
            Span = span,
            Quote = scope.TextOf(span),
            Sentence = scope.Sentence.Span,
            Context = scope.Context,
            Answer = answer,
            Slot = slot with
            {
                Predicate = slot.Predicate ?? PredicateOf(field, clause),
                Core = slot.Core.Length > 0 ? slot.Core : CoreTerms.Of(scope, token, clause),
                Clause = Terms.Collect(field, first, end, i => !scope.IsFigure(i)),
                Sentence = scope.Terms,
                Names = NameTerms.In(field, first, end),
                Bearer = BearerOf(field, clause),
                Subject = slot.Subject.Length > 0 ? slot.Subject : SubjectOf(field, clause),
                Extent = ExtentReader.Of(scope, first, end),
                Basis = CueIn(field, Bases, first, end),
            },
            Circumstances = new Frames.Circumstances
            {
                Time = time?.When,
                Timex = time?.Timex,
                AsOf = time is not null && TimeReader.IsLimit(field, time) ? time.When : answer.Set is null ? null : field.DataAsOf,
                Background = scope.IsAside(answer.Span.Start) || TimeReader.IsBackground(time?.When, field),
                Aside = scope.IsAside(answer.Span.Start),
                Ongoing = CueIn(field, Present, first, end) is not null,
                Over = clause >= 0 && SimplePast.Is(field, clause),
                Places = NameTerms.PlacesIn(field, first, end),
                Addresses = scope.Addresses.Count == 0 ? [] : AddressesIn(scope, first, end),
                Attribution = attribution is { } who ? scope.TextOf(who.Speaker) : EstimatorReader.Of(field, clause),
                Quoted = attribution is { Direct: true },
                Modality = _modality.ModalityOf(field, token),
                Corrected = clause >= 0 && Corrections.ContainsKey(field.Text.Tokens[clause].Lemma),
                Polarity = negation >= 0 ? Polarity.Negative : Polarity.Positive,
            },
        };
    }

    /// <summary>Whether a date is the stretch whose length is the answer ("the next seven years"); "seven years ago" is a day that lies so far away.</summary>
    private static bool IsPeriodOf(SentenceScope scope, Quantities.Quantity date, TextSpan length) => date.Span.Start <= length.Start && date.Span.End > length.End
        && scope.Field.Text.Text.AsSpan(length.End, date.Span.End - length.End).Trim().IndexOf(' ') < 0;

    private static string? PredicateOf(FieldReading field, int clause) =>
        clause >= 0 && field.Text.Tokens[clause].Tag is UniversalTag.Verb or UniversalTag.Adj or UniversalTag.Noun
            ? Participles.VerbOf(field.Text.Tokens[clause]) ?? field.Text.Tokens[clause].Lemma : null;

    private int NegationAt(FieldReading field, int token, int clause)
    {
        var own = _modality.NegationOf(field, token);
        return own >= 0 || clause < 0 || clause == token ? own : _modality.NegationOf(field, clause);
    }

    private static string? CueIn(FieldReading field, FrozenDictionary<string, string> cues, int first, int end)
    {
        for (var i = first; i < end; i++)
        {
            if (cues.ContainsKey(field.Text.Tokens[i].Lemma))
            {
                return field.Text.Tokens[i].Lemma;
            }
        }

        return null;
    }

    private static uint[] SubjectOf(FieldReading field, int clause)
    {
        var subject = clause < 0 ? -1 : field.Tree.ChildWith(clause, "nsubj");
        return subject < 0 ? [] : NameTerms.Of(field, subject);
    }

    private static uint[] BearerOf(FieldReading field, int clause)
    {
        var subject = clause < 0 ? -1 : Subjects.Of(field, clause) is >= 0 and var own ? own : Subjects.Inherited(field, clause);
        return subject >= 0 && field.Entity[subject] is >= 0 and var entity && field.Text.Entities[entity].Type != NameType.Place ? NameTerms.Of(field, subject) : [];
    }

    private static string[] AddressesIn(SentenceScope scope, int first, int end) =>
        [.. scope.Addresses.Where(a => a.FirstToken >= first && a.HeadToken < end).Select(a => a.Address.ToString())];
}
