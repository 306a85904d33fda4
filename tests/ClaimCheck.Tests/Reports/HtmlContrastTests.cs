using System.Globalization;

namespace ClaimCheck.Tests.Reports;

public sealed class HtmlContrastTests
{
    private static readonly string[] Themes = ["light", "dark", "print"];

    private static readonly (string Text, string Ground)[] Texts =
    [
        ("ink", "paper"), ("ink", "card"), ("ink", "sunk"), ("ink", "info-wash"), ("soft", "paper"), ("soft", "card"), ("link", "card"), ("link", "paper"),
        ("mark-ink", "mark"), ("error", "card"), ("error", "paper"), ("warning", "card"), ("warning", "paper"), ("info", "card"), ("info", "paper"),
        ("s0", "card"), ("s1", "card"), ("s2", "card"), ("s3", "card"), ("s4", "card"), ("s5", "card"),
    ];

    [Test]
    public void Text_has_a_contrast_of_at_least_4_5_in_every_theme([ValueSource(nameof(Themes))] string theme)
    {
        var colors = Colors(theme);
        Assert.Multiple(() =>
        {
            foreach (var (text, ground) in Texts)
            {
                Assert.That(Contrast(colors[text], colors[ground]), Is.GreaterThanOrEqualTo(4.5), $"{text} on {ground} in {theme}");
            }
        });
    }

    [Test]
    public void Marks_and_the_focus_ring_have_a_contrast_of_at_least_3_in_every_theme([ValueSource(nameof(Themes))] string theme)
    {
        var colors = Colors(theme);
        Assert.Multiple(() =>
        {
            foreach (var mark in Enumerable.Range(0, 7).Select(i => "s" + i).Append("focus"))
            {
                Assert.That(Contrast(colors[mark], colors["card"]), Is.GreaterThanOrEqualTo(3), $"{mark} in {theme}");
            }
        });
    }

    [Test]
    public void The_contrast_of_black_on_white_is_21() => Assert.That(Contrast("#000000", "#ffffff"), Is.EqualTo(21).Within(1e-9));

    private static Dictionary<string, string> Colors(string theme)
    {
        var style = TestPage.Of(SampleReport.Build()).Named("style").Single().Text;
        var colors = Variables(style, 0);
        var media = theme switch { "dark" => "@media (prefers-color-scheme: dark)", "print" => "@media print", _ => null };
        if (media is not null)
        {
            foreach (var (name, value) in Variables(style, style.IndexOf(media, StringComparison.Ordinal)))
            {
                colors[name] = value;
            }
        }

        return colors;
    }

    private static Dictionary<string, string> Variables(string style, int from)
    {
        var start = style.IndexOf(":root", from, StringComparison.Ordinal);
        var block = style[(style.IndexOf('{', start) + 1)..style.IndexOf('}', start)];
        return block.Split(';').Select(line => line.Split(':', 2)).Where(pair => pair.Length == 2 && pair[1].Trim().StartsWith('#'))
            .ToDictionary(pair => pair[0].Trim()[2..], pair => pair[1].Trim(), StringComparer.Ordinal);
    }

    // WCAG 2.2, "contrast ratio" and "relative luminance".
    private static double Contrast(string one, string other)
    {
        var (a, b) = (Luminance(one), Luminance(other));
        return (Math.Max(a, b) + 0.05) / (Math.Min(a, b) + 0.05);
    }

    private static double Luminance(string color)
    {
        var digits = color[1..];
        digits = digits.Length == 3 ? string.Concat(digits.Select(d => $"{d}{d}")) : digits;
        var parts = Enumerable.Range(0, 3).Select(i => int.Parse(digits.AsSpan(i * 2, 2), NumberStyles.HexNumber, CultureInfo.InvariantCulture) / 255.0)
            .Select(c => c <= 0.04045 ? c / 12.92 : Math.Pow((c + 0.055) / 1.055, 2.4)).ToArray();
        return (0.2126 * parts[0]) + (0.7152 * parts[1]) + (0.0722 * parts[2]);
    }
}
