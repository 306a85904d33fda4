using ClaimCheck.Articles;
using ClaimCheck.Claims;
using ClaimCheck.Matching.Questions;
using ClaimCheck.Matching.Terms;

namespace ClaimCheck.Verdicts.Spelling;

/// <summary>The names of a story, each spelling once, and which article writes which.</summary>
internal sealed class NameBook
{
    private readonly Dictionary<string, NameForm> _forms = new(StringComparer.Ordinal);
    private readonly HashSet<(int Article, string Name)> _written = [];
    private readonly HashSet<string> _inFull = new(StringComparer.Ordinal);
    private readonly IReadOnlyList<ClaimNode> _claims;

    /// <summary>Reads the names of a story.</summary>
    /// <param name="claims">Its claims.</param>
    public NameBook(IReadOnlyList<ClaimNode> claims)
    {
        _claims = claims;
        var ages = claims.Where(static c => c.Frame is { Kind: ClaimKind.Age, Answer.Value: not null }).ToLookup(static c => (c.Article, c.Frame.Field, c.Frame.Sentence.Start));
        foreach (var i in Enumerable.Range(0, claims.Count).Where(i => claims[i].Frame is { Kind: ClaimKind.Name, Field: ArticleField.Text, Answer.Fact: null })
            .OrderBy(i => claims[i].Article).ThenBy(i => claims[i].Frame.Answer.Span.Start))
        {
            var frame = claims[i].Frame;
            if (NameWords.Of(frame.Answer.Text) is { Length: > 0 } words && !(words.Length == 1 && IsInCapitals(frame.Answer.Text)))
            {
                Add(i, words, ages[(claims[i].Article, frame.Field, frame.Sentence.Start)].Select(a => AgeBeside.Of(frame, a.Frame)).FirstOrDefault(static a => a is not null));
            }
        }
    }

    /// <summary>The names, by their first place.</summary>
    public IEnumerable<NameForm> Forms => _forms.Values.OrderBy(static f => f.Places[0]);

    /// <summary>Whether an article in which a name is written has another, in full or short of what they share.</summary>
    /// <param name="form">The name.</param>
    /// <param name="first">The other's first word.</param>
    /// <param name="last">The other's last word.</param>
    /// <param name="own">The word that tells the other from the name.</param>
    public bool Knows(NameForm form, string first, string last, string own) => form.Places.Any(p => _written.Contains((p.Article, own)) || _written.Contains((p.Article, first + " " + last)));

    /// <summary>Whether a sentence with one of two names has the word that tells the other from it, too ("BRILL, Tomas Jan, 29").</summary>
    public bool TellsBoth(NameForm a, NameForm b, string one, string other) =>
        a.Places.Any(p => Says(p.Claim, other)) || b.Places.Any(p => Says(p.Claim, one));

    /// <summary>Whether a word is written in capitals: an abbreviation, or a word of a headline.</summary>
    private static bool IsInCapitals(string word) => !word.Any(char.IsLower);

    private void Add(int claim, string[] words, decimal? age)
    {
        var key = string.Join(' ', words);
        if (!_forms.TryGetValue(key, out var form))
        {
            _forms.Add(key, form = new NameForm(key, words));
        }

        form.Add(_claims[claim].Article, claim, _claims[claim].Frame.Slot.OfPerson, NameWords.HasGenitive(_claims[claim].Frame.Answer.Text), age, OfficeOf.Read(_claims[claim].Frame));
        _written.Add((_claims[claim].Article, words.Length > 1 ? words[0] + " " + words[^1] : key));
        _inFull.UnionWith(words.Length > 1 ? words : []);
    }

    private bool Says(int claim, string word) => LatinFold.Fold(_claims[claim].Frame.Context).Contains(word, StringComparison.Ordinal);

    /// <summary>Whether a word is part of a longer name in any article.</summary>
    public bool IsInFullName(string word) => _inFull.Contains(word);
}
