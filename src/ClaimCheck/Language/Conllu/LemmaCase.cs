using System.Buffers;
using ClaimCheck.Language.Names;
using ClaimCheck.Language.Places;

namespace ClaimCheck.Language.Conllu;

/// <summary>
/// Gives lemmas the shape that the Universal Dependencies treebanks of English write: capitals of names, adjectives of names, acronyms, letters and "I",
/// and figures without commas between their digits.
/// </summary>
internal static class LemmaCase
{
    private const int LongestAcronym = 5;
    private const int LongestKnown = 32;
    private static readonly SearchValues<char> RomanDigits = SearchValues.Create("IVXLCM");

    /// <summary>The lemma with its capitals.</summary>
    /// <param name="form">The word as written.</param>
    /// <param name="lemma">Its lemma in lower case.</param>
    /// <param name="fineTag">Its Penn Treebank tag.</param>
    /// <param name="opensSentence">Whether it is the first word of its sentence, where a capital tells nothing.</param>
    public static string Restore(ReadOnlySpan<char> form, string lemma, string fineTag, bool opensSentence)
    {
        if (form.IsEmpty || lemma.Length == 0)
        {
            return lemma;
        }

        bool coded = form.Length > 1 && char.IsUpper(form[0]) && form.ContainsAnyInRange('0', '9');
        return fineTag switch
        {
            "NNP" or "NNPS" => Name(form, lemma),
            "ADD" or "FW" => Shared(form, lemma),
            "PRP" when lemma == "i" => "I",
            "JJ" when char.IsUpper(form[0]) && !form[1..].ContainsAnyInRange('A', 'Z') && IsOfName(form, opensSentence) => char.ToUpperInvariant(lemma[0]) + lemma[1..],
            "NN" when form.Length == 1 => form.ToString(),
            "NN" or "NNS" when coded => Shared(form, lemma),
            "CD" when form.Contains(',') => WithoutCommas(lemma),
            "CD" when coded || !form.ContainsAnyExcept(RomanDigits) => Shared(form, lemma),
            _ => lemma,
        };
    }

    // Long names in capitals are a matter of style ("TEHRAN"), and so are well-known names without any ("florida").
    private static string Name(ReadOnlySpan<char> form, string lemma)
    {
        bool shouted = form.Length > LongestAcronym && !form.ContainsAnyInRange('a', 'z') && !form.ContainsAny('@', '.');
        return shouted || IsKnown(form) ? char.ToUpperInvariant(lemma[0]) + lemma[1..] : Shared(form, lemma);
    }

    private static bool IsKnown(ReadOnlySpan<char> form)
    {
        if (!char.IsLower(form[0]) || form.Length > LongestKnown)
        {
            return false;
        }

        Span<char> written = stackalloc char[LongestKnown];
        form.CopyTo(written);
        written[0] = char.ToUpperInvariant(form[0]);
        written = written[..form.Length];
        NameLists lists = NameLists.Default;
        return lists.GivenNames.Contains(written) || lists.NotNames.Contains(written) || !lists.Places.Find(written).IsEmpty;
    }

    // Inhabitants ("Iraqi") and creeds ("Sunni").
    private static bool IsOfName(ReadOnlySpan<char> form, bool opensSentence) =>
        !Gazetteer.Default.Demonym(form).IsEmpty ? !(opensSentence && form is "Same") : NameLists.Default.NotNames.Contains(form);

    private static string WithoutCommas(string lemma)
    {
        for (int i = 0; i < lemma.Length; i++)
        {
            if (lemma[i] == ',' && (i == 0 || i + 1 == lemma.Length || !char.IsAsciiDigit(lemma[i - 1]) || !char.IsAsciiDigit(lemma[i + 1])))
            {
                return lemma;
            }
        }

        return lemma.Replace(",", "", StringComparison.Ordinal);
    }

    private static string Shared(ReadOnlySpan<char> form, string lemma) => string.Create(lemma.Length, (Form: form.ToString(), lemma), static (output, source) =>
    {
        bool shared = true;
        for (int i = 0; i < output.Length; i++)
        {
            char low = source.lemma[i];
            shared &= i < source.Form.Length && char.ToLowerInvariant(source.Form[i]) == low;
            output[i] = shared ? source.Form[i] : i == 0 ? char.ToUpperInvariant(low) : low;
        }
    });
}
