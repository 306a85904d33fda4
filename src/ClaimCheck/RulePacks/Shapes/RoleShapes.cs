using ClaimCheck.RulePacks.Model;

namespace ClaimCheck.RulePacks.Shapes;

/// <summary>What the pack format takes as a role.</summary>
internal static class RoleShapes
{
    private static readonly Shape Phrases = new ChoiceShape(
        "The ways to say it, in any inflection: a list of phrases with N where the figure stands, or phrase: place of the counted thing. A bar stands between words of which any will do (take|rush to hospital); round brackets hold choices of several words.",
        [
            new ListShape("Phrases with N where the figure stands.", new TextShape("A phrase such as \"left N stranded\".", Check: PackChecks.PlacedPhrase)),
            new MapShape(
                "Phrases with the place of the counted thing as seen from the phrase.",
                CommonShapes.OneOrMore("Where the counted thing stands; off removes a phrase of an extended pack.", new TextShape("A place.", [.. Places(), PackWords.Off])),
                PackChecks.Phrase),
        ]);

    /// <summary>A role.</summary>
    public static readonly Shape Role = new ChoiceShape(
        "A role, or off to remove one of an extended pack.",
        [
            new TextShape("Removes the role.", [PackWords.Off]),
            new ObjectShape(
                "What is said of a counted, valued or dated thing.",
                [
                    new("kind", CommonShapes.OneOrMore("The sorts of answers it takes, the usual one first.", new TextShape("A sort of answer.", PackWords.Kinds))),
                    new("unit", new TextShape("The class of counted things, or the unit.", Check: PackChecks.Name, Pattern: PackChecks.NamePattern)),
                    new("trend", new TextShape("How answers develop while an event is reported.", PackWords.Trends)),
                    new("once", new TextShape("Whether an event has one such figure, so that two reports that each give it once mean the same.", PackWords.YesOrNo)),
                    new("statistic", new TextShape("What sort of figure it is.", PackWords.Statistics)),
                    new("question", new TextShape("The start of the question (how many were stranded).")),
                    new("phrases", Phrases),
                    new("never", CommonShapes.Texts("Wordings that contain a phrase and mean something else.", new TextShape("A wording.", Check: PackChecks.Phrase))),
                    new("opposite", CommonShapes.Texts("Roles that exclude it.", CommonShapes.RoleName())),
                    new("distinct", CommonShapes.Texts("Roles that answer another question and are easily mixed up with it.", CommonShapes.RoleName())),
                    new("part-of", CommonShapes.Texts("Roles whose answers include its own.", CommonShapes.RoleName())),
                    new("default-of", CommonShapes.OneOrMore("The sorts of answers that it takes where no phrase of any role does.", new TextShape("A sort of answer.", PackWords.Kinds))),
                    new("examples", new MapShape(
                        "Sentences and the figure that each states of this role; none for a sentence that states none.",
                        new ChoiceShape(
                            "The figure or figures.",
                            [
                                new TextShape("The figure."),
                                new ListShape("The figures.", new TextShape("A figure."), 1),
                                new ObjectShape("The figure, not found yet.", [new("value", new TextShape("The figure."), true), new("pending", CommonShapes.Pending, true)]),
                            ]))),
                ]),
        ]);

    private static IEnumerable<string> Places() => PackWords.Positions.Select(word => word.Name).Order(StringComparer.Ordinal);
}
