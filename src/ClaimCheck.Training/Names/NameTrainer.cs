using ClaimCheck.Language;
using ClaimCheck.Language.Names;
using ClaimCheck.Training.Language;

namespace ClaimCheck.Training.Names;

/// <summary>Trains the editor of names: an averaged perceptron that also learns where its margin is small.</summary>
internal static class NameTrainer
{
    /// <summary>The features and the right edits of a text's candidates.</summary>
    /// <param name="text">The text with tags.</param>
    /// <param name="gold">Its names.</param>
    public static List<(uint[] Features, int Edit)> Examples(AnalyzedText text, NamedText gold)
    {
        List<NameCandidate> candidates = [];
        NameCandidate.Read(text, RuleNames.Read(text), NameLists.Default, candidates);
        NameFeatures features = new();
        features.Begin(text, candidates);
        HashSet<(int, int)> spans = [.. gold.Names.Select(name => (name.FirstToken, name.EndToken))];
        List<(uint[], int)> examples = [];
        foreach (NameCandidate candidate in candidates.Where(candidate => gold.Known[candidate.First]))
        {
            examples.Add((features.Extract(candidate).ToArray(), Edit(candidate, spans, gold.Names)));
        }

        return examples;
    }

    /// <summary>Trains on candidates.</summary>
    /// <param name="examples">Their features and right edits.</param>
    /// <param name="parameters">How.</param>
    public static PerceptronWeights Train(List<(uint[] Features, int Edit)> examples, NameTrainingParameters parameters)
    {
        PerceptronWeights weights = new(NameEdit.All.Count);
        SeededOrder random = new(parameters.Seed);
        int[] order = Enumerable.Range(0, examples.Count).ToArray();
        var scores = new int[NameEdit.All.Count];
        for (int epoch = 0; epoch < parameters.Epochs; epoch++)
        {
            random.Shuffle(order);
            foreach (int index in order)
            {
                (uint[] all, int right) = examples[index];
                uint[] features = Array.FindAll(all, _ => random.Below(100) >= parameters.Dropout);
                weights.Score(features, scores);
                weights.Now++;
                int rival = BestBut(right, scores);
                if (scores[right] - scores[rival] < parameters.Margin)
                {
                    weights.Update(features, right, rival);
                }
            }
        }

        return weights;
    }

    // A candidate of the rules that covers a name no edit reaches stays: part of a name is better than none.
    private static int Edit(NameCandidate candidate, HashSet<(int, int)> spans, List<NameMention> names)
    {
        for (int edit = NameEdit.Keep; edit < NameEdit.All.Count; edit++)
        {
            if (spans.Contains((candidate.First + NameEdit.All[edit].Start, candidate.End + NameEdit.All[edit].End)))
            {
                return edit;
            }
        }

        return candidate.IsByRules && names.Exists(name => name.FirstToken < candidate.End && name.EndToken > candidate.First) ? NameEdit.Keep : NameEdit.Drop;
    }

    private static int BestBut(int right, int[] scores)
    {
        int best = right == 0 ? 1 : 0;
        for (int edit = best + 1; edit < scores.Length; edit++)
        {
            if (edit != right && scores[edit] > scores[best])
            {
                best = edit;
            }
        }

        return best;
    }
}
