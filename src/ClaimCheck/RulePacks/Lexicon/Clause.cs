using ClaimCheck.Language;

namespace ClaimCheck.RulePacks.Lexicon;

/// <summary>What a verb governs, as far as the voice of the clause is told by it.</summary>
/// <param name="IsPassive">A passive subject or auxiliary, of its own or of the verb that it is coordinated with.</param>
/// <param name="HasObject">A direct object or a clause in its place.</param>
/// <param name="HasAuxiliary">An active auxiliary ("has killed", "will kill").</param>
internal readonly record struct Clause(bool IsPassive, bool HasObject, bool HasAuxiliary)
{
    /// <summary>Looks at the dependents of a verb.</summary>
    /// <param name="text">The text, with trees.</param>
    /// <param name="verb">Index of the verb.</param>
    /// <param name="reach">How many tokens to look to either side.</param>
    public static Clause Of(AnalyzedText text, int verb, int reach)
    {
        var own = Look(text, verb, reach, out var hasSubject);
        var token = text.Tokens[verb];
        return !own.IsPassive && !own.HasObject && !own.HasAuxiliary && !hasSubject && token.Relation == "conj" && token.Head >= 0
            ? own with { IsPassive = Look(text, token.Head, reach, out _).IsPassive }
            : own;
    }

    private static Clause Look(AnalyzedText text, int verb, int reach, out bool hasSubject)
    {
        var sentence = text.Sentences[text.Tokens[verb].Sentence];
        bool passive = false, hasObject = false, auxiliary = false;
        hasSubject = false;
        var end = Math.Min(sentence.EndToken, verb + reach);
        for (var i = Math.Max(sentence.FirstToken, verb - reach); i < end; i++)
        {
            if (text.Tokens[i].Head != verb)
            {
                continue;
            }

            var relation = text.Tokens[i].Relation;
            passive |= relation is "aux:pass" or "nsubj:pass" or "csubj:pass";
            hasObject |= relation is "obj" or "ccomp" or "xcomp";
            auxiliary |= relation == "aux";
            hasSubject |= relation.StartsWith("nsubj", StringComparison.Ordinal);
        }

        return new Clause(passive, hasObject, auxiliary);
    }
}
