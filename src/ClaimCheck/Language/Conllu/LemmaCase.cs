namespace ClaimCheck.Language.Conllu;

/// <summary>Gives lemmas the capitals that the Universal Dependencies treebanks of English write: those of names, adjectives of names, acronyms and "I".</summary>
internal static class LemmaCase
{
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

        bool capital = char.IsUpper(form[0]);
        bool acronym = form.Length > 1 && capital && char.IsUpper(form[1]);
        bool keeps = fineTag switch
        {
            "NNP" or "NNPS" or "ADD" or "FW" => true,
            "PRP" => lemma == "i",
            "JJ" => capital && !opensSentence,
            "NN" or "NNS" or "CD" => acronym && !opensSentence,
            _ => false,
        };
        if (!keeps)
        {
            return lemma;
        }

        return string.Create(lemma.Length, (Form: form.ToString(), lemma), static (output, source) =>
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
}
