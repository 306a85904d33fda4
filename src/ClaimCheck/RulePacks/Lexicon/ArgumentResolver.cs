using ClaimCheck.Language;

namespace ClaimCheck.RulePacks.Lexicon;

/// <summary>
/// Tells where the counted thing stands in a very wording, from what the pack says of the phrase and from the form of its head: a pack states
/// "kill: object" once and gets "killed 38", "38 were killed", "38 people killed in …", "killing 38" and "the killing of 38 people".
/// Works on trees where there are some, else on tags and neighbours.
/// </summary>
internal static class ArgumentResolver
{
    /// <summary>How far from the head a dependent is looked for, so that the cost of a hit is bounded.</summary>
    private const int Reach = 40;

    private const ArgumentPosition Verbal =
        ArgumentPosition.Object | ArgumentPosition.Subject | ArgumentPosition.By | ArgumentPosition.To | ArgumentPosition.From | ArgumentPosition.Adjunct;

    private const ArgumentPosition Nominal = ArgumentPosition.Of | ArgumentPosition.Noun | ArgumentPosition.Value;

    /// <summary>Where the argument stands; <see cref="ArgumentPosition.None"/> where the words are used as another part of speech.</summary>
    /// <param name="text">The text.</param>
    /// <param name="head">The head token.</param>
    /// <param name="behind">Index behind the phrase's last token.</param>
    /// <param name="stated">What the pack says.</param>
    /// <param name="passive">Whether the head is a passive verb.</param>
    public static ArgumentPosition Resolve(AnalyzedText text, int head, int behind, ArgumentPosition stated, out bool passive)
    {
        passive = false;
        if (stated == ArgumentPosition.Slot)
        {
            return stated;
        }

        var form = new HeadForm(text, head);
        if ((stated & Verbal) == 0)
        {
            return form.IsVerb && (stated & ~Nominal) == 0 ? ArgumentPosition.None : stated;
        }

        if (form.IsNoun)
        {
            // "the killing of 38 people", "the detention of 26 protesters", "the rescue of nine": the noun of the deed has its object behind "of".
            var nominal = stated & ~Verbal;
            return (stated & (ArgumentPosition.Object | ArgumentPosition.Subject)) != 0 && Neighbours.Is(text, behind, "of") ? nominal | ArgumentPosition.Of : nominal;
        }

        if (form.IsNoVerb)
        {
            return stated & ~Verbal;
        }

        if (OpensBehind(text, head, behind))
        {
            return form.IsVerbOrParticiple ? stated & ~Nominal : stated;
        }

        // A word that is verb and noun ("arrest", "pledge") states places for both; here it is the verb.
        stated = form.IsVerbOrParticiple ? stated & ~Nominal : stated;
        var isObject = (stated & ArgumentPosition.Object) != 0;
        var result = stated;
        var relation = text.Tokens[head].Relation;
        if (isObject && relation.Length > 0)
        {
            result = WithTree(text, head, behind, form, stated, out passive);
        }
        else if (isObject)
        {
            result = WithoutTree(text, head, behind, form, stated, out passive);
        }

        return relation.StartsWith("acl", StringComparison.Ordinal) ? result | ArgumentPosition.Predicate : result;
    }

    private static ArgumentPosition WithTree(AnalyzedText text, int head, int behind, HeadForm form, ArgumentPosition stated, out bool passive)
    {
        var clause = Clause.Of(text, head, Reach);
        if (clause.IsPassive)
        {
            passive = true;
            return Turned(stated);
        }

        passive = false;
        if (!form.MayBeParticiple || clause.HasObject || clause.HasAuxiliary)
        {
            return stated;
        }

        // "38 killed in blast", "people killed in the blast", "arrested: 38": a participle without an object has it in front. A noun phrase right behind it
        // is its object if the tree missed it.
        passive = true;
        return Turned(stated) | ArgumentPosition.Predicate | (Neighbours.NounPhraseFollows(text, behind) ? stated : ArgumentPosition.None);
    }

    private static ArgumentPosition WithoutTree(AnalyzedText text, int head, int behind, HeadForm form, ArgumentPosition stated, out bool passive)
    {
        passive = false;
        if (!form.MayBeParticiple)
        {
            return stated;
        }

        var auxiliary = Neighbours.AuxiliaryBefore(text, head);
        if (auxiliary == AuxiliaryKind.Be)
        {
            passive = true;
            return Turned(stated);
        }

        if (auxiliary == AuxiliaryKind.Have || Neighbours.NounPhraseFollows(text, behind))
        {
            return stated;
        }

        passive = true;
        return Turned(stated) | ArgumentPosition.Predicate;
    }

    /// <summary>Whether the phrase ends in a preposition or another verb, whose object stays behind it in the passive, too ("was valued at",
    /// "were jailed for", "was ordered to pay").</summary>
    private static bool OpensBehind(AnalyzedText text, int head, int behind) =>
        behind - 1 > head && (text.Tokens[behind - 1].Tag == UniversalTag.Verb || text.Form(behind - 1) is "at" or "for" or "of" or "to" or "by" or "in" or "on" or "with" or "from" or "into" or "as" or "than" or "until");

    private static ArgumentPosition Turned(ArgumentPosition stated) => (stated & ~ArgumentPosition.Object) | ArgumentPosition.Subject;
}
