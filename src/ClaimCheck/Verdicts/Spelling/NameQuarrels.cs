namespace ClaimCheck.Verdicts.Spelling;

/// <summary>Finds the names of a story that are spelled two ways, over indexes of words with one place left open and of words with one letter left out.</summary>
internal static class NameQuarrels
{
    /// <summary>What the names of a story have against each other, in order.</summary>
    public static List<NameQuarrel> Of(NameBook book)
    {
        NameForm[] forms = [.. book.Forms];
        var found = new List<NameQuarrel>();
        var order = forms.Select(static (form, i) => (form, i)).ToDictionary(static f => f.form, static f => f.i);
        foreach (var (a, b) in Meetings(forms, OpenForms).OrderBy(p => order[p.A]).ThenBy(p => order[p.B]))
        {
            Add(found, FullNameRule.Between(a, b, book));
        }

        foreach (var (a, b) in Meetings(forms, static form => OpenLetters(form.Last)).OrderBy(p => order[p.A]).ThenBy(p => order[p.B]))
        {
            var (first, second) = (LoneNameRule.IsFit(a, book), LoneNameRule.IsFit(b, book));
            if (first != second && (first ? b : a).IsFull)
            {
                Add(found, first ? LoneNameRule.Between(a, b) : LoneNameRule.Between(b, a));
            }
            else if (!a.IsFull && !b.IsFull)
            {
                Add(found, LoneNameRule.BetweenAged(a, b) ?? LoneNameRule.BetweenLone(a, first, b, second));
            }
            else if (a.IsFull && b.IsFull && a.First != b.First)
            {
                Add(found, FullNameRule.Between(a, b, book));
            }
        }

        return found;
    }

    private static void Add(List<NameQuarrel> found, NameQuarrel? quarrel)
    {
        if (quarrel is { } some)
        {
            found.Add(some);
        }
    }

    /// <summary>The pairs of names that share a key, each once.</summary>
    private static HashSet<(NameForm A, NameForm B)> Meetings(NameForm[] forms, Func<NameForm, IEnumerable<string>> keys)
    {
        var postings = new Dictionary<string, List<NameForm>>(StringComparer.Ordinal);
        var pairs = new HashSet<(NameForm A, NameForm B)>();
        foreach (var form in forms)
        {
            foreach (var key in keys(form).Distinct(StringComparer.Ordinal))
            {
                if (!postings.TryGetValue(key, out var list))
                {
                    postings.Add(key, list = []);
                }

                pairs.UnionWith(list.Select(other => (other, form)));
                list.Add(form);
            }
        }

        return pairs;
    }

    /// <summary>A full name with each of its words left open, and with its middle left out.</summary>
    private static IEnumerable<string> OpenForms(NameForm form)
    {
        for (var i = 0; i < form.Words.Length && form.IsFull; i++)
        {
            yield return string.Join(' ', form.Words.Select((word, at) => at == i ? "*" : word));
        }

        if (form.IsFull)
        {
            yield return form.First + " *";
            yield return "* " + form.Last;
        }
    }

    /// <summary>A word, and the word without each of its letters.</summary>
    private static IEnumerable<string> OpenLetters(string word)
    {
        yield return word;
        for (var i = 0; i < word.Length; i++)
        {
            yield return word.Remove(i, 1);
        }
    }
}
