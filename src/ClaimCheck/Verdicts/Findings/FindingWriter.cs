using System.Security.Cryptography;
using System.Text;
using ClaimCheck.Claims;
using ClaimCheck.Claims.Frames;

namespace ClaimCheck.Verdicts.Findings;

/// <summary>Puts a finding into words: values, message, question and fingerprint.</summary>
internal static class FindingWriter
{
    /// <summary>How a claim's answer reads.</summary>
    public static string ValueOf(ClaimFrame claim)
    {
        var answer = AnswerText.Of(claim.Kind, claim.Circumstances.Polarity, claim.Answer.Text, claim.Answer.Value, claim.Answer.Unit, claim.Answer.Currency);
        return AnswerText.WithHedge(answer, claim.Kind, claim.Answer.Bound);
    }

    /// <summary>One sentence for the editor.</summary>
    public static string Message(ClusterCase cluster, IReadOnlyList<List<int>> sides, string question)
    {
        var text = new StringBuilder();
        foreach (var side in sides)
        {
            text.Append(text.Length == 0 ? "" : "; ");
            text.AppendJoin(", ", side.Select(c => cluster.ArticleOf(c).DisplayName).Distinct(StringComparer.Ordinal));
            text.Append(side.Select(c => cluster.ArticleOf(c).DisplayName).Distinct(StringComparer.Ordinal).Skip(1).Any() ? " say " : " says ");
            text.Append(ValueOf(cluster.Claims[side[0]].Frame));
        }

        return text.Append(": ").Append(question).ToString();
    }

    /// <summary>A hash of the question's words, the articles and what each side says: the same from run to run.</summary>
    public static string Fingerprint(ClusterCase cluster, IReadOnlyList<List<int>> sides, Verdict verdict)
    {
        var lines = sides
            .Select(side => string.Join('\u001f', side.Select(c => cluster.ArticleOf(c).Id + "\u001e" + cluster.Claims[c].Frame.Answer.Normalized + "\u001e" + cluster.Claims[c].Frame.Kind)
                .Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)))
            .Order(StringComparer.Ordinal);
        var hash = SHA256.HashData(Encoding.UTF8.GetBytes(verdict + "\n" + string.Join('\n', lines)));
        return Convert.ToHexStringLower(hash.AsSpan(0, 10));
    }
}
