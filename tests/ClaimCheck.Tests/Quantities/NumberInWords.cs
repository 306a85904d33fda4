namespace ClaimCheck.Tests.Quantities;

/// <summary>Writes whole numbers in English words.</summary>
internal static class NumberInWords
{
    private static readonly string[] Small =
    [
        "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen",
    ];

    private static readonly string[] Tens = ["", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"];

    private static readonly string[] Scales = ["", " thousand", " million", " billion"];

    /// <summary>The words of a number below a trillion.</summary>
    /// <param name="value">The number, not negative.</param>
    /// <param name="and">Whether "and" stands behind hundreds.</param>
    public static string Of(long value, bool and)
    {
        if (value == 0)
        {
            return Small[0];
        }

        var parts = new List<string>();
        for (var scale = 3; scale >= 0; scale--)
        {
            var part = (int)(value / (long)Math.Pow(1000, scale) % 1000);
            if (part > 0)
            {
                parts.Add(Below1000(part, and) + Scales[scale]);
            }
        }

        return string.Join(" ", parts);
    }

    private static string Below1000(int value, bool and) =>
        value < 100 ? Below100(value)
        : value % 100 == 0 ? Small[value / 100] + " hundred"
        : $"{Small[value / 100]} hundred {(and ? "and " : "")}{Below100(value % 100)}";

    private static string Below100(int value) =>
        value < 20 ? Small[value] : value % 10 == 0 ? Tens[value / 10] : $"{Tens[value / 10]}-{Small[value % 10]}";
}
