using System.Globalization;

namespace ClaimCheck.Articles.Readers;

/// <summary>The fields of one record as they stand in the input, before they are checked. Used by one reader on one thread.</summary>
internal sealed class ArticleFields
{
    /// <summary>Names of the fields as inputs spell them; compared without case.</summary>
    public static readonly string[] Names = ["id", "source", "published", "title", "text", "url", "language"];

    private readonly string?[] _values = new string?[Names.Length];

    /// <summary>The value of a field, or <see langword="null"/> when the input lacks it.</summary>
    /// <param name="name">One of <see cref="Names"/>.</param>
    public string? this[string name]
    {
        get => _values[Array.IndexOf(Names, name)];
        set => _values[Array.IndexOf(Names, name)] = value;
    }

    /// <summary>Sets a field by its name in the input; an unknown name is ignored.</summary>
    /// <param name="name">The name, in any case.</param>
    /// <param name="value">The value.</param>
    public void Set(ReadOnlySpan<char> name, string? value)
    {
        var index = IndexOf(name);
        if (index >= 0)
        {
            _values[index] = value;
        }
    }

    /// <summary>The index of a field in <see cref="Names"/>, or -1.</summary>
    /// <param name="name">The name, in any case.</param>
    public static int IndexOf(ReadOnlySpan<char> name)
    {
        for (var i = 0; i < Names.Length; i++)
        {
            if (name.Equals(Names[i], StringComparison.OrdinalIgnoreCase))
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>Checks the fields and makes an article of them.</summary>
    /// <param name="file">The file, for messages.</param>
    /// <param name="line">The record's first line, for messages; 0 where the whole file is meant.</param>
    /// <param name="fallbackId">The id of a record that has none.</param>
    /// <param name="onProblem">Is told what is wrong.</param>
    /// <returns>The article, or <see langword="null"/> when it has no text.</returns>
    public Article? ToArticle(string file, int line, string fallbackId, Action<InputProblem> onProblem)
    {
        var text = this["text"];
        if (string.IsNullOrWhiteSpace(text))
        {
            onProblem(new InputProblem(file, line, text is null ? "the record has no \"text\"" : "the text is empty"));
            return null;
        }

        if (text.Length > ReaderLimits.UnusualLength)
        {
            var length = text.Length.ToString("N0", CultureInfo.InvariantCulture);
            onProblem(new InputProblem(file, line, $"the text has {length} characters; is it one article?") { Kind = InputProblemKind.Kept });
        }

        var published = Filled("published");
        PublicationTime? moment = null;
        if (PublicationTime.TryParse(published, out var time))
        {
            moment = time;
        }
        else if (published is not null)
        {
            var message = $"published \"{Shortened(published)}\" is no ISO 8601 date; the article is read without a date";
            onProblem(new InputProblem(file, line, message) { Kind = InputProblemKind.Kept });
        }

        return new Article
        {
            Id = Filled("id") ?? fallbackId,
            Text = text,
            Title = this["title"]?.Trim() ?? "",
            Source = Filled("source"),
            Published = moment,
            Url = Filled("url"),
            Language = Filled("language"),
        };
    }

    /// <summary>A value cut to a length that fits in a message, on one line.</summary>
    /// <param name="value">Any text.</param>
    public static string Shortened(string value)
    {
        var end = Math.Min(value.Length, 40);
        return value[..end].ReplaceLineEndings(" ") + (end < value.Length ? "…" : "");
    }

    private string? Filled(string name) => this[name]?.Trim() is { Length: > 0 } value ? value : null;
}
