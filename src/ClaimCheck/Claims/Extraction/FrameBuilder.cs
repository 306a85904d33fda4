using System.Collections.Frozen;
using ClaimCheck.Articles;
using ClaimCheck.Claims.Circumstances;
using ClaimCheck.Claims.Deeds;
using ClaimCheck.Claims.Frames;
using ClaimCheck.Claims.Structure;
using ClaimCheck.Language;
using ClaimCheck.Language.Attributions;

namespace ClaimCheck.Claims.Extraction;

/// <summary>Fills the parts of a claim frame that do not depend on its kind: quote, terms, names, circumstances.</summary>
internal sealed class FrameBuilder
{
    private static readonly FrozenDictionary<string, string> Bases = CueTable.Read("bases.tsv");
    private static readonly FrozenDictionary<string, string> Corrections = CueTable.Read("corrections.tsv");
    private static readonly FrozenDictionary<string, string> Estimating = CueTable.Read("estimating-verbs.tsv");
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
        var (first, end) = ExtentOf(scope, clause, token, answer.Span);
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
                Core = slot.Core.Length > 0 ? slot.Core : CoreOf(scope, token, clause),
                Clause = Terms.Collect(field, first, end, i => !scope.IsFigure(i)),
                Sentence = scope.Terms,
                Names = NamesIn(field, first, end),
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
                Over = clause >= 0 && IsOver(field, clause),
                Places = PlacesIn(field, first, end),
                Addresses = scope.Addresses.Count == 0 ? [] : AddressesIn(scope, first, end),
                Attribution = attribution is { } who ? scope.TextOf(who.Speaker) : EstimatorOf(scope, clause),
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

    /// <summary>Whether a verb stands in the simple past, that of a passive in its auxiliary.</summary>
    private static bool IsOver(FieldReading field, int clause)
    {
        if (field.Text.Tokens[clause].FineTag is "VBD")
        {
            return true;
        }

        var past = false;
        for (var child = field.Text.Tokens[clause].FineTag is "VBN" ? field.Tree.FirstChild(clause) : -1; child >= 0; child = field.Tree.NextSibling(child))
        {
            if (field.Tree.Relation(child) is "aux")
            {
                if (field.Text.Tokens[child].Lemma is not "be")
                {
                    return false;
                }

                past |= field.Text.Tokens[child].FineTag is "VBD";
            }
        }

        return past;
    }

    /// <summary>"Police put the crowd at 8,500": who reckons also says so.</summary>
    private static string? EstimatorOf(SentenceScope scope, int clause)
    {
        var subject = clause >= 0 && Estimating.ContainsKey(scope.Field.Text.Tokens[clause].Lemma) ? scope.Field.Tree.ChildWith(clause, "nsubj") : -1;
        return subject >= 0 && ReportingLists.Default.IsSpeaker(scope.Field.Text.Tokens[subject].Lemma)
            ? scope.TextOf(new TextSpan(scope.Field.Text.Tokens[subject].Start, scope.Field.Text.Tokens[subject].End)) : null;
    }

    private static string? PredicateOf(FieldReading field, int clause) =>
        clause >= 0 && field.Text.Tokens[clause].Tag is UniversalTag.Verb or UniversalTag.Adj or UniversalTag.Noun
            ? Parties.ParticipleOf(field.Text.Tokens[clause]) ?? field.Text.Tokens[clause].Lemma : null;

    private int NegationAt(FieldReading field, int token, int clause)
    {
        var own = _modality.NegationOf(field, token);
        return own >= 0 || clause < 0 || clause == token ? own : _modality.NegationOf(field, clause);
    }

    private static (int First, int End) ExtentOf(SentenceScope scope, int clause, int token, TextSpan answer)
    {
        var field = scope.Field;
        var at = Math.Clamp(field.TokenAt(answer.Start), scope.Sentence.FirstToken, scope.Sentence.EndToken - 1);
        var (first, last) = (at, Math.Max(at, field.TokenAt(answer.End - 1)));
        for (var i = scope.Sentence.FirstToken; i < scope.Sentence.EndToken; i++)
        {
            if (field.Clauses.HeadOf(i) == clause && field.Text.Tokens[i].Tag != UniversalTag.Punct)
            {
                first = Math.Min(first, i);
                last = Math.Max(last, i);
            }
        }

        return (Math.Max(first, scope.Sentence.FirstToken), Math.Min(last + 1, scope.Sentence.EndToken));
    }

    private static uint[] CoreOf(SentenceScope scope, int token, int clause)
    {
        var field = scope.Field;
        var ids = new List<uint>();
        for (var (at, steps) = (token, 0); at >= 0 && steps < 8; at = field.Text.Tokens[at].Head, steps++)
        {
            Add(at);
            for (var child = field.Tree.FirstChild(at); child >= 0; child = field.Tree.NextSibling(child))
            {
                if (field.Tree.Relation(child) is "amod" or "compound" or "nmod" or "nsubj" or "obj" or "flat")
                {
                    Add(child);
                }
            }

            if (at == clause)
            {
                break;
            }
        }

        return Terms.Sorted(ids);

        void Add(int i)
        {
            if (Terms.IsContent(field.Text.Tokens[i]) && !scope.IsFigure(i))
            {
                ids.Add(Terms.IdOf(field.Text.Tokens[i]));
            }
        }
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

    private static uint[] NamesIn(FieldReading field, int first, int end)
    {
        var ids = new List<uint>();
        for (var i = first; i < end; i++)
        {
            if (field.Entity[i] >= 0)
            {
                AddWords(ids, field.Text.Entities[field.Entity[i]].Name);
            }
        }

        return Terms.Sorted(ids);
    }

    private static uint[] SubjectOf(FieldReading field, int clause)
    {
        var subject = clause < 0 ? -1 : field.Tree.ChildWith(clause, "nsubj");
        return subject < 0 ? [] : NameOf(field, subject);
    }

    /// <summary>Ids of the words of the name that a token belongs or refers to, or else of its lemma; sorted.</summary>
    public static uint[] NameOf(FieldReading field, int token)
    {
        var ids = new List<uint>();
        if (field.Entity[token] >= 0)
        {
            AddWords(ids, field.Text.Entities[field.Entity[token]].Name);
        }
        else if (Terms.IsContent(field.Text.Tokens[token]))
        {
            ids.Add(Terms.IdOf(field.Text.Tokens[token]));
        }

        return Terms.Sorted(ids);
    }

    private static void AddWords(List<uint> ids, string name)
    {
        foreach (var range in name.AsSpan().Split(' '))
        {
            if (name.AsSpan()[range] is { Length: > 1 } word)
            {
                ids.Add(TermHash.Of(word));
            }
        }
    }

    private static string[] AddressesIn(SentenceScope scope, int first, int end) =>
        [.. scope.Addresses.Where(a => a.FirstToken >= first && a.HeadToken < end).Select(a => a.Address.ToString())];

    private static string[] PlacesIn(FieldReading field, int first, int end)
    {
        var places = new List<string>();
        foreach (var name in field.Text.Names)
        {
            if (name.FirstToken >= first && name.EndToken <= end && name.Type == NameType.Place && !places.Contains(field.Text.Entities[name.Entity].Name))
            {
                places.Add(field.Text.Entities[name.Entity].Name);
            }
        }

        return [.. places];
    }
}
