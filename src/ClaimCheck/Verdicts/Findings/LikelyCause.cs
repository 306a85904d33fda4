using System.Globalization;
using ClaimCheck.Claims.Frames;
using ClaimCheck.Matching.Questions;

namespace ClaimCheck.Verdicts.Findings;

/// <summary>Looks in the story for what may explain a disagreement of figures: a figure of another role, a sum, a digit or unit slip.</summary>
internal static class LikelyCause
{
    /// <summary>The explanation in words, or <see langword="null"/>.</summary>
    /// <param name="cluster">The cluster.</param>
    /// <param name="sides">The sides of the finding.</param>
    /// <param name="story">All claims of the story.</param>
    public static string? Find(ClusterCase cluster, IReadOnlyList<List<int>> sides, IReadOnlyList<ClaimNode> story)
    {
        var values = sides.Select(s => cluster.Claims[s[0]].Frame).ToArray();
        return RoleSwap(cluster, values, story) ?? Sum(cluster, values, story) ?? UnitSlip(values) ?? DigitSlip(values);
    }

    private static string? RoleSwap(ClusterCase cluster, ClaimFrame[] values, IReadOnlyList<ClaimNode> story)
    {
        foreach (var side in values)
        {
            if (side.Slot.Role is null || side.Answer.Value is not { } value || value < 2)
            {
                continue;
            }

            var other = story.FirstOrDefault(n => n.Frame.Slot.Role is { } role && !string.Equals(role, side.Slot.Role, StringComparison.Ordinal)
                && n.Frame.Kind == side.Kind && n.Frame.Answer.Value == value && n.Frame.Slot.RoleConfidence > 0.6);
            if (other is not null)
            {
                return $"{side.Answer.Text} is the number {other.Frame.Slot.Role} in {cluster.Articles[other.Article].DisplayName}";
            }
        }

        return null;
    }

    private static string? Sum(ClusterCase cluster, ClaimFrame[] values, IReadOnlyList<ClaimNode> story)
    {
        foreach (var (small, large) in values.SelectMany(a => values.Select(b => (a, b))))
        {
            if (small.Answer.Value is not { } part || large.Answer.Value is not { } whole || part >= whole)
            {
                continue;
            }

            var rest = whole - part;
            var other = story.FirstOrDefault(n => rest > 1 && n.Frame.Kind == small.Kind && n.Frame.Answer.Value == rest
                && n.Frame.Slot.Role is { } role && !string.Equals(role, small.Slot.Role, StringComparison.Ordinal));
            if (other is not null)
            {
                return string.Create(CultureInfo.InvariantCulture,
                    $"{part} + {rest} = {whole}: {rest} is the number {other.Frame.Slot.Role} in {cluster.Articles[other.Article].DisplayName}");
            }
        }

        return null;
    }

    private static string? UnitSlip(ClaimFrame[] values)
    {
        var (a, b) = (values[0], values[1]);
        if (a.Answer.Value is not { } first || b.Answer.Value is not { } second || first <= 0 || second <= 0)
        {
            return null;
        }

        if (first == second && !string.Equals(a.Answer.Unit, b.Answer.Unit, StringComparison.Ordinal))
        {
            return $"the same number with another unit: {a.Answer.Unit}, {b.Answer.Unit}";
        }

        var ratio = Math.Max(first, second) / Math.Min(first, second);
        return ratio is 1000m or 1_000_000m ? "the magnitudes differ by a factor of " + ratio.ToString("#,0", CultureInfo.InvariantCulture) : null;
    }

    private static string? DigitSlip(ClaimFrame[] values)
    {
        if (values[0].Answer.Value is not { } first || values[1].Answer.Value is not { } second)
        {
            return null;
        }

        var (a, b) = (Digits(first), Digits(second));
        return a.Length > 1 && a.Length == b.Length && a != b && a.Order().SequenceEqual(b.Order()) ? "the same digits in another order" : null;
    }

    private static string Digits(decimal value) => value.ToString("0.####", CultureInfo.InvariantCulture).Replace(".", "", StringComparison.Ordinal).TrimEnd('0');
}
