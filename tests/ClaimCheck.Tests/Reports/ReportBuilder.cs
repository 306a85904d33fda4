using ClaimCheck.Articles;
using ClaimCheck.Claims;
using ClaimCheck.Matching;
using ClaimCheck.Reports;
using ClaimCheck.Verdicts;

namespace ClaimCheck.Tests.Reports;

/// <summary>Puts a report together from texts, so that every offset in it is true.</summary>
internal sealed class ReportBuilder
{
    private readonly Dictionary<string, Article> _articles = new(StringComparer.Ordinal);
    private readonly List<Claim> _claims = [];
    private readonly List<Cluster> _clusters = [];
    private readonly List<Finding> _findings = [];
    private readonly List<Story> _stories = [];

    public IReadOnlyDictionary<string, Article> Articles => _articles;

    public ReportBuilder Article(string id, string? source, string? published, string title, string text, string? url = null)
    {
        PublicationTime? time = PublicationTime.TryParse(published, out var read) ? read : null;
        _articles.Add(id, new Article { Id = id, Source = source, Published = time, Title = title, Text = text, Url = url });
        return this;
    }

    /// <summary>Adds a claim. The sentence runs between full stops around the quote; the answer is the first occurrence in the quote.</summary>
    public string Claim(string article, string quote, string answer, Func<Claim, Claim>? more = null, ArticleField field = ArticleField.Text)
    {
        var text = _articles[article].TextOf(field);
        var start = text.IndexOf(quote, StringComparison.Ordinal);
        Assert.That(start, Is.GreaterThanOrEqualTo(0), $"'{quote}' is not in {article}");
        var from = start == 0 ? -1 : text.LastIndexOf(". ", start - 1, StringComparison.Ordinal);
        from = from < 0 ? 0 : from + 2;
        var to = text.IndexOf(". ", start + quote.Length, StringComparison.Ordinal);
        to = to < 0 ? text.Length : to + 1;
        var at = start + quote.IndexOf(answer, StringComparison.Ordinal);
        var figure = decimal.TryParse(answer, System.Globalization.NumberStyles.Number, System.Globalization.CultureInfo.InvariantCulture, out var value) ? value : (decimal?)null;
        var claim = new Claim
        {
            Id = $"c{_claims.Count + 1}",
            Article = article,
            Field = field,
            Kind = ClaimKind.Count,
            Quote = quote,
            Span = new TextSpan(start, start + quote.Length),
            Sentence = new TextSpan(from, to),
            Context = text[from..to],
            Value = new ClaimValue { Text = answer, Span = new TextSpan(at, at + answer.Length), Normalized = answer, Value = figure, Low = figure, High = figure, Unit = figure is null ? null : "person" },
            Confidence = 0.9,
        };
        _claims.Add(more is null ? claim : more(claim));
        return claim.Id;
    }

    public string Cluster(string question, params string[] claims)
    {
        _clusters.Add(new Cluster($"k{_clusters.Count + 1}", question, claims));
        return _clusters[^1].Id;
    }

    public ReportBuilder Story(params string[] articles)
    {
        _stories.Add(new Story($"s{_stories.Count + 1}", articles));
        return this;
    }

    public ReportBuilder Finding(string cluster, Verdict verdict, string message, FindingSide[] sides, Func<Finding, Finding>? more = null)
    {
        var finding = new Finding
        {
            Id = $"f{_findings.Count + 1}",
            Fingerprint = $"{0xA11CE + (_findings.Count * 7919):x16}",
            Rule = verdict == Verdict.Revision ? "toll-fell" : "answers-differ",
            Cluster = cluster,
            Verdict = verdict,
            Severity = verdict switch { Verdict.Conflict => Severity.Error, Verdict.Revision => Severity.Warning, _ => Severity.Info },
            Confidence = 0.9,
            Message = message,
            Sides = sides,
        };
        _findings.Add(more is null ? finding : more(finding));
        return this;
    }

    public ConsistencyReport Build(params string[] notes) => new()
    {
        Articles = [.. _articles.Values.Select(ReportArticle.Of)],
        Stories = [.. _stories],
        Claims = [.. _claims],
        Clusters = [.. _clusters],
        Findings = [.. _findings.OrderByDescending(f => f.Severity)],
        NotCompared = new NotCompared(17, new SortedDictionary<string, int>(StringComparer.Ordinal) { ["no second source"] = 12, ["no role"] = 5 }),
        Notes = notes,
    };
}
