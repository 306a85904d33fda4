using System.Text;

namespace ClaimCheck.RulePacks.Model;

/// <summary>A message of a rule with its placeholders. Immutable.</summary>
internal sealed class MessageTemplate
{
    private readonly List<(bool IsPlaceholder, string Text)> _parts;

    private MessageTemplate(List<(bool, string)> parts) => _parts = parts;

    /// <summary>Reads a message such as "{left.source} says {left.value}". Doubled braces stand for themselves.</summary>
    /// <param name="text">The message.</param>
    /// <param name="template">The template.</param>
    /// <param name="wrong">What is wrong, where it cannot be read.</param>
    public static bool TryParse(string text, out MessageTemplate? template, out string? wrong)
    {
        var parts = new List<(bool, string)>();
        var plain = new StringBuilder();
        template = null;
        wrong = null;
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] is not ('{' or '}'))
            {
                plain.Append(text[i]);
            }
            else if (i + 1 < text.Length && text[i + 1] == text[i])
            {
                plain.Append(text[i++]);
            }
            else
            {
                var close = text[i] == '{' ? text.IndexOf('}', i) : -1;
                if (close < 0)
                {
                    wrong = text[i] == '{' ? "a placeholder is not closed: '}' is missing" : "'}' without '{': write '}}' for the sign itself";
                    return false;
                }

                var name = text[(i + 1)..close];
                if (!IsKnown(name))
                {
                    wrong = $"unknown placeholder '{{{Shapes.NearName.Shorten(name)}}}'{Shapes.NearName.Suggest(name, AllPlaceholders())}";
                    return false;
                }

                parts.Add((false, plain.ToString()));
                parts.Add((true, name));
                plain.Clear();
                i = close;
            }
        }

        parts.Add((false, plain.ToString()));
        template = new MessageTemplate(parts);
        return true;
    }

    /// <summary>Fills the placeholders in.</summary>
    /// <param name="value">Gives the text for a placeholder ("left.value"); <see langword="null"/> where it is unknown, which prints as "?".</param>
    public string Format(Func<string, string?> value)
    {
        var result = new StringBuilder();
        foreach (var (isPlaceholder, text) in _parts)
        {
            result.Append(isPlaceholder ? value(text) ?? "?" : text);
        }

        return result.ToString();
    }

    /// <summary>Every placeholder there is.</summary>
    public static IEnumerable<string> AllPlaceholders() =>
        PackWords.Placeholders.Concat(PackWords.SidePlaceholders.SelectMany(name => new[] { "left." + name, "right." + name }));

    private static bool IsKnown(string name) => AllPlaceholders().Contains(name);
}
