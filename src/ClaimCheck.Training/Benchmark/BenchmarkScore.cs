using System.Globalization;
using System.Text;
using ClaimCheck.Training.Questions;

namespace ClaimCheck.Training.Benchmark;

/// <summary>Counts over stories and the rates that follow from them.</summary>
internal sealed class BenchmarkScore
{
    private readonly SortedDictionary<string, (int Seen, int All)> _byKind = new(StringComparer.Ordinal);

    /// <summary>Stories.</summary>
    public int Stories { get; set; }

    /// <summary>Articles.</summary>
    public int Articles { get; set; }

    /// <summary>Words of the articles.</summary>
    public int Words { get; set; }

    /// <summary>Claims of the reports.</summary>
    public int Claims { get; set; }

    /// <summary>Findings that are conflicts, and the sum of their credits.</summary>
    public (int Count, double Credit) Conflicts { get; set; }

    /// <summary>Findings that are possible conflicts, and the sum of their credits.</summary>
    public (int Count, double Credit) Possible { get; set; }

    /// <summary>Gold mentions that a claim states.</summary>
    public (int Hit, int All) Mentions { get; set; }

    /// <summary>Slots that should be flagged, if only as a possible conflict.</summary>
    public (int Hit, int All) Flagged { get; set; }

    /// <summary>Pairs that are no conflict and were called one.</summary>
    public (int Called, int All) OtherPairs { get; set; }

    /// <summary>Pairs that answer different questions and were called a conflict.</summary>
    public (int Lured, int All) Distractors { get; set; }

    /// <summary>The clustering of the mentions.</summary>
    public BCubed Clustering { get; } = new();

    /// <summary>Claims for each hundred words.</summary>
    public double ClaimsPerHundredWords => 100.0 * Claims / Math.Max(1, Words);

    /// <summary>The share of gold mentions that a claim states.</summary>
    public double MentionRecall => (double)Mentions.Hit / Math.Max(1, Mentions.All);

    /// <summary>Mean credit of a conflict; 1 where there is none.</summary>
    public double ConflictPrecision => Conflicts.Count == 0 ? 1 : Conflicts.Credit / Conflicts.Count;

    /// <summary>The share of conflicting slots of figures, dates and times that a finding saw.</summary>
    public double NumericRecall => Recall(StorySlot.IsFigure);

    /// <summary>The share of the other conflicting slots that a finding saw.</summary>
    public double OtherRecall => Recall(static kind => !StorySlot.IsFigure(kind));

    /// <summary>Counts a slot with a conflict.</summary>
    public void AddConflict(string kind, bool seen)
    {
        var (hit, all) = _byKind.GetValueOrDefault(kind);
        _byKind[kind] = (hit + (seen ? 1 : 0), all + 1);
    }

    /// <summary>Adds what another has counted.</summary>
    public void Add(BenchmarkScore other)
    {
        Stories += other.Stories;
        Articles += other.Articles;
        Words += other.Words;
        Claims += other.Claims;
        Conflicts = (Conflicts.Count + other.Conflicts.Count, Conflicts.Credit + other.Conflicts.Credit);
        Possible = (Possible.Count + other.Possible.Count, Possible.Credit + other.Possible.Credit);
        Mentions = (Mentions.Hit + other.Mentions.Hit, Mentions.All + other.Mentions.All);
        Flagged = (Flagged.Hit + other.Flagged.Hit, Flagged.All + other.Flagged.All);
        OtherPairs = (OtherPairs.Called + other.OtherPairs.Called, OtherPairs.All + other.OtherPairs.All);
        Distractors = (Distractors.Lured + other.Distractors.Lured, Distractors.All + other.Distractors.All);
        Clustering.Add(other.Clustering);
        foreach (var (kind, (seen, all)) in other._byKind)
        {
            var (hit, own) = _byKind.GetValueOrDefault(kind);
            _byKind[kind] = (hit + seen, own + all);
        }
    }

    /// <summary>The figures as a reader wants them.</summary>
    public override string ToString()
    {
        var recall = Recall(static _ => true);
        var text = new StringBuilder();
        text.AppendLine(CultureInfo.InvariantCulture, $"stories {Stories}, articles {Articles}, conflicts {Conflicts.Count}, possible conflicts {Possible.Count} (credit {Rates.Of(Possible.Credit, Possible.Count)})");
        text.AppendLine(CultureInfo.InvariantCulture, $"mention recall {Rates.Of(Mentions.Hit, Mentions.All)} at {ClaimsPerHundredWords:F1} claims per 100 words");
        text.AppendLine(CultureInfo.InvariantCulture, $"clustering B3 precision {Clustering.Precision:F3} recall {Clustering.Recall:F3} F1 {Clustering.F1:F3}");
        text.AppendLine(CultureInfo.InvariantCulture, $"conflict precision {ConflictPrecision:F3} recall {recall:F3} F1 {Rates.F1(ConflictPrecision, recall):F3}; recall of figures {NumericRecall:P1}, of others {OtherRecall:P1}");
        text.AppendLine("by kind: " + string.Join(", ", _byKind.Select(k => $"{k.Key} {k.Value.Seen}/{k.Value.All}")));
        text.AppendLine(CultureInfo.InvariantCulture, $"flagged {Rates.Of(Flagged.Hit, Flagged.All)}, false pairs {Rates.Of(OtherPairs.Called, OtherPairs.All)}, distractors lured {Rates.Of(Distractors.Lured, Distractors.All)}");
        return text.ToString();
    }

    private double Recall(Func<string, bool> kinds)
    {
        var chosen = _byKind.Where(k => kinds(k.Key)).ToList();
        return (double)chosen.Sum(k => k.Value.Seen) / Math.Max(1, chosen.Sum(k => k.Value.All));
    }
}
