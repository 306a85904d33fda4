namespace ClaimCheck.RulePacks.Shapes;

/// <summary>Suggests the name that was probably meant, only where one is near: a guess at any price misleads.</summary>
internal static class NearName
{
    private const int Farthest = 2;

    /// <summary><c>; did you mean 'x'?</c>, or <see langword="null"/> where no name is at an edit distance of two or less.</summary>
    /// <param name="written">What was written.</param>
    /// <param name="names">What could have been meant.</param>
    public static string? Suggest(string written, IEnumerable<string> names)
    {
        string? best = null;
        var distance = Farthest + 1;
        foreach (var name in names)
        {
            var d = Distance(written, name);
            if (d < distance && d * 2 <= name.Length)
            {
                distance = d;
                best = name;
            }
        }

        return best is null ? null : $"; did you mean '{best}'?";
    }

    /// <summary>A text cut to a length that fits a message.</summary>
    /// <param name="text">The text.</param>
    public static string Shorten(string text) => text.Length <= 60 ? text : text[..60] + "…";

    /// <summary>Edits between two words, a swap of neighbours counting as one (optimal string alignment); anything over the limit is the limit plus one.</summary>
    private static int Distance(string a, string b)
    {
        if (Math.Abs(a.Length - b.Length) > Farthest || a.Length > 64)
        {
            return Farthest + 1;
        }

        var rows = new int[3][];
        for (var i = 0; i < 3; i++)
        {
            rows[i] = new int[b.Length + 1];
        }

        for (var j = 0; j <= b.Length; j++)
        {
            rows[0][j] = j;
        }

        for (var i = 1; i <= a.Length; i++)
        {
            var (row, last, before) = (rows[i % 3], rows[(i - 1) % 3], rows[(i + 1) % 3]);
            row[0] = i;
            for (var j = 1; j <= b.Length; j++)
            {
                var substitution = last[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1);
                row[j] = Math.Min(substitution, Math.Min(last[j], row[j - 1]) + 1);
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                {
                    row[j] = Math.Min(row[j], before[j - 2] + 1);
                }
            }
        }

        return rows[a.Length % 3][b.Length];
    }
}
