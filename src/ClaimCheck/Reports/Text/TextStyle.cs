using ClaimCheck.Verdicts;

namespace ClaimCheck.Reports.Text;

/// <summary>Colours of the text report (ANSI SGR sequences), or none.</summary>
/// <param name="color">Whether there are any.</param>
internal sealed class TextStyle(bool color)
{
    /// <summary>The word that names a finding.</summary>
    /// <param name="severity">How loud it is.</param>
    /// <param name="text">The word.</param>
    public string Severity(Severity severity, string text) => Wrap(text, severity switch
    {
        Verdicts.Severity.Error => "1;31",
        Verdicts.Severity.Warning => "1;33",
        _ => "1;36",
    });

    /// <summary>What the eye should find first.</summary>
    /// <param name="text">The text.</param>
    public string Strong(string text) => Wrap(text, "1");

    /// <summary>The marks under an answer.</summary>
    /// <param name="text">The marks.</param>
    public string Marks(string text) => Wrap(text, "1;32");

    /// <summary>What may be passed over.</summary>
    /// <param name="text">The text.</param>
    public string Faint(string text) => Wrap(text, "2");

    private string Wrap(string text, string code) => color && text.Length > 0 ? $"\e[{code}m{text}\e[0m" : text;
}
