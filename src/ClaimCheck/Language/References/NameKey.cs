using System.Text;
using ClaimCheck.Language.Data;

namespace ClaimCheck.Language.References;

/// <summary>The forms under which a name is found again: whole, last word, first words, initials, and its words in any order.</summary>
internal sealed class NameKey
{
    private static readonly LineTable Particles = LineTable.Load("name-particles.txt");
    private static readonly LineTable Suffixes = LineTable.Load("company-suffixes.txt");

    /// <summary>Reads a name.</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">First token of the name.</param>
    /// <param name="end">End of the name.</param>
    public NameKey(AnalyzedText text, int start, int end)
    {
        List<string> words = [];
        for (int t = start; t < end; t++)
        {
            ReadOnlySpan<char> form = text.Form(t);
            if (char.IsLetterOrDigit(form[0]) && !(t > start && Suffixes.Contains(form)))
            {
                words.Add(form.ToString().ToUpperInvariant());
            }
        }

        Words = [.. words];
        IsAcronym = Words.Length == 1 && IsUpper(text.Form(start)) && Words[0].Length is >= 2 and <= 7;
        Initials = Initial(text, start, end);
    }

    /// <summary>Its words in upper case, without legal forms and signs.</summary>
    public string[] Words { get; }

    /// <summary>Whether it is one word of capitals.</summary>
    public bool IsAcronym { get; }

    /// <summary>The first letters of its capitalised words; empty for one word.</summary>
    public string Initials { get; }

    /// <summary>A person's last name, with its particle ("AL SAYID").</summary>
    public string Surname => Words.Length > 2 && Particles.Contains(Words[^2].ToLowerInvariant()) ? Words[^2] + " " + Words[^1] : Words.Length > 0 ? Words[^1] : "";

    /// <summary>All its words.</summary>
    public string Whole => string.Join(' ', Words);

    /// <summary>Its words without "of" and the like in a fixed order, so that "Ministry of Health" is "Health Ministry".</summary>
    public string Bag => string.Join(' ', Words.Where(word => word is not ("OF" or "THE" or "FOR" or "AND")).Order(StringComparer.Ordinal));

    private static bool IsUpper(ReadOnlySpan<char> form)
    {
        foreach (char c in form)
        {
            if (!char.IsUpper(c) && c != '.')
            {
                return false;
            }
        }

        return true;
    }

    private static string Initial(AnalyzedText text, int start, int end)
    {
        StringBuilder letters = new();
        for (int t = start; t < end; t++)
        {
            char first = text.Form(t)[0];
            if (char.IsUpper(first))
            {
                letters.Append(first);
            }
        }

        return letters.Length > 1 ? letters.ToString() : "";
    }
}
