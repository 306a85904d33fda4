using System.Collections.Frozen;
using ClaimCheck.Claims.Structure;
using ClaimCheck.Language.Attributions;

namespace ClaimCheck.Claims.Circumstances;

/// <summary>Reads who reckons a figure, which is as good as saying it ("police put the crowd at 8,500").</summary>
internal static class EstimatorReader
{
    private static readonly FrozenDictionary<string, string> Estimating = CueTable.Read("estimating-verbs.tsv");

    /// <summary>The one who reckons, as the text says it; <see langword="null"/> where nobody does.</summary>
    /// <param name="field">The text.</param>
    /// <param name="clause">The head of the clause, or -1.</param>
    public static string? Of(FieldReading field, int clause)
    {
        var subject = clause >= 0 && Estimating.ContainsKey(field.Text.Tokens[clause].Lemma) ? field.Tree.ChildWith(clause, "nsubj") : -1;
        return subject >= 0 && ReportingLists.Default.IsSpeaker(field.Text.Tokens[subject].Lemma)
            ? field.Text.Form(subject).ToString() : null;
    }
}
