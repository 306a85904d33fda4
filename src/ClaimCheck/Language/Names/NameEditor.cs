using ClaimCheck.Language.Models;

namespace ClaimCheck.Language.Names;

/// <summary>
/// Corrects the names that the rules found with a trained classifier: a candidate stays as it is, gets longer or shorter, is taken for no name of a person,
/// place or organisation, or is one that the rules passed over. Immutable; safe to share between threads.
/// </summary>
/// <param name="model">Its classes are those of <see cref="NameEdit"/>.</param>
internal sealed class NameEditor(LinearModel model)
{
    [ThreadStatic]
    private static Scratch? _scratch;

    /// <summary>The corrected names in the order of the text. Names of the rules that are none of a person, place or organisation stay, and say so.</summary>
    /// <param name="text">A text with tags.</param>
    /// <param name="rules">The names that the rules found.</param>
    public List<NameMention> Edit(AnalyzedText text, List<NameMention> rules)
    {
        Scratch scratch = _scratch ??= new Scratch();
        scratch.Candidates.Clear();
        NameCandidate.Read(text, rules, NameLists.Default, scratch.Candidates);
        scratch.Features.Begin(text, scratch.Candidates);
        List<NameMention> names = new(rules.Count);
        NameTyper typer = new(text, NameLists.Default);
        for (int i = 0; i < scratch.Candidates.Count; i++)
        {
            NameCandidate candidate = scratch.Candidates[i];
            int edit = Best(scratch.Features.Extract(candidate), scratch.Scores);
            if (edit != NameEdit.Drop && !KeepsItsWords(text, candidate, NameEdit.All[edit]))
            {
                edit = candidate.IsByRules ? NameEdit.Keep : NameEdit.Drop;
            }

            if (edit == NameEdit.Drop)
            {
                if (candidate.IsByRules && IsFree(names, candidate.First))
                {
                    names.Add(new NameMention(candidate.First, candidate.End, candidate.Type, -1, IsOther: true));
                }

                continue;
            }

            Sentence sentence = text.Sentences[text.Tokens[candidate.First].Sentence];
            int floor = names.Count > 0 ? Math.Max(sentence.FirstToken, names[^1].EndToken) : sentence.FirstToken;
            int start = Math.Max(floor, candidate.First + NameEdit.All[edit].Start);
            int end = Math.Min(sentence.EndToken, candidate.End + NameEdit.All[edit].End);
            while (start < end && !char.IsLetterOrDigit(text.Text[text.Tokens[start].Start]))
            {
                start++;
            }

            if (start < end && (candidate.IsByRules || IsMoreThanWord(text, start, end)))
            {
                bool isUnchanged = candidate.IsByRules && start == candidate.First && end == candidate.End;
                NameType type = isUnchanged ? candidate.Type : typer.Type(start, end, titled: false);
                names.Add(new NameMention(start, end, type == NameType.Unknown ? candidate.Type : type, -1));
            }
        }

        return names;
    }

    private static bool IsFree(List<NameMention> names, int token) => names.Count == 0 || names[^1].EndToken <= token;

    // No edit cuts off what makes a name ("Street", "Ministry") or leaves nothing but a title.
    private static bool KeepsItsWords(AnalyzedText text, NameCandidate candidate, NameEdit edit)
    {
        NameLists lists = NameLists.Default;
        for (int t = candidate.End + edit.End; t < candidate.End; t++)
        {
            if (lists.PlaceCues.Contains(text.Form(t)) || lists.OrganizationCues.Contains(text.Form(t)))
            {
                return false;
            }
        }

        for (int t = candidate.First + edit.Start; t < candidate.End + edit.End && t < text.Tokens.Length; t++)
        {
            if (t < 0 || !lists.IsTitlePart(text.Form(t)))
            {
                return true;
            }
        }

        return false;
    }

    // What the rules passed over is no name if it is a letter, or but one word of the dictionary.
    private static bool IsMoreThanWord(AnalyzedText text, int start, int end) =>
        end > start + 1 || (text.Form(start).Length > 1 && !NameLists.Default.IsDictionaryWord(text.Form(start)));

    private int Best(ReadOnlySpan<uint> features, int[] scores)
    {
        model.Score(features, scores);
        int best = 0;
        for (int edit = 1; edit < scores.Length; edit++)
        {
            if (scores[edit] > scores[best])
            {
                best = edit;
            }
        }

        return best;
    }

    private sealed class Scratch
    {
        public List<NameCandidate> Candidates { get; } = [];

        public NameFeatures Features { get; } = new();

        public int[] Scores { get; } = new int[NameEdit.All.Count];
    }
}
