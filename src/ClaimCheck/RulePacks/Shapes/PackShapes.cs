using ClaimCheck.RulePacks.Model;

namespace ClaimCheck.RulePacks.Shapes;

/// <summary>The pack format: every key, what it takes and what it means. The reader and the JSON Schema are both made from this table.</summary>
internal static class PackShapes
{
    private static readonly Shape Pairs = new ListShape(
        "Pairs of sentences.",
        new ChoiceShape(
            "Two sentences.",
            [
                new ListShape("Two sentences.", new TextShape("A sentence."), 2, 2),
                new ObjectShape(
                    "Two sentences, not judged rightly yet.",
                    [new("left", new TextShape("A sentence."), true), new("right", new TextShape("A sentence."), true), new("pending", CommonShapes.Pending)]),
            ]));

    private static readonly Shape Rule = new ChoiceShape(
        "A rule, or off to switch one of an extended pack off.",
        [
            new TextShape("Switches the rule off.", [PackWords.Off]),
            new ObjectShape(
                "Which claims are compared, and what becomes of a difference.",
                [
                    new("roles", CommonShapes.Texts("The roles it speaks for.", CommonShapes.RoleName())),
                    new("kinds", CommonShapes.Texts("The kinds it speaks for.", new TextShape("A kind.", PackWords.Kinds))),
                    new("same", CommonShapes.Texts("What two claims must share before they are compared.", new TextShape("A field of a claim.", PackWords.SameFields))),
                    new("verdict", new TextShape("The most that a difference becomes.", PackWords.Verdicts)),
                    new("severity", new TextShape("How loudly it is reported.", PackWords.Severities)),
                    new("message", new TextShape("One sentence with placeholders such as {left.source} and {right.value}.", Check: PackChecks.Template)),
                    new("note", new TextShape("What an editor should do about it.")),
                    new("examples", new ObjectShape(
                        "Pairs of sentences that document and test the rule.",
                        [new("conflict", Pairs), new("possible", Pairs), new("update", Pairs), new("agree", Pairs)])),
                ]),
        ]);

    private static readonly Shape Suppression = new ObjectShape(
        "A finding that need not be reported.",
        [
            new("rule", new TextShape("The rule.")),
            new("role", CommonShapes.RoleName()),
            new("quote", new TextShape("Words of a sentence of one of the claims.")),
            new("article", new TextShape("Id of an article of the finding.")),
            new("source", new TextShape("An outlet of the finding.")),
            new("reason", new TextShape("Why."), true),
            new("until", new TextShape("The last day on which it holds.", Check: PackChecks.Date, Pattern: @"^\d{4}-\d{2}-\d{2}$")),
        ]);

    /// <summary>The whole file.</summary>
    public static readonly ObjectShape Root = new(
        "A ClaimCheck rule pack.",
        [
            new("claimcheck", new TextShape("Version of the format.", ["1"]), true),
            new("id", new TextShape("A short name.", Check: PackChecks.Name, Pattern: PackChecks.NamePattern), true),
            new("title", new TextShape("A title for people.")),
            new("extends", CommonShapes.Texts("Packs that this one builds on: built-in ones as claimcheck:NAME, or files beside this one.", new TextShape("A pack."))),
            new("roles", new MapShape("Roles by name.", RoleShapes.Role, PackChecks.Name, PackChecks.NamePattern)),
            new("units", new MapShape(
                "Classes of counted things by singular name.",
                new ObjectShape("A class.", [new("aliases", CommonShapes.Texts("Nouns that belong to it.", new TextShape("A noun.")), true)]),
                PackChecks.Name,
                PackChecks.NamePattern)),
            new("entities", new MapShape(
                "Names with their other forms.",
                new ObjectShape(
                    "A named thing.",
                    [
                        new("type", new TextShape("What it is.", PackWords.EntityTypes), true),
                        new("aliases", CommonShapes.Texts("Other forms of the name.", new TextShape("A name."))),
                        new("metonyms", CommonShapes.Texts("Names of something else that stand for it (a capital for a government).", new TextShape("A name."))),
                    ]))),
            new("tolerances", new MapShape(
                "How far apart two figures may be and still agree, by kind (count), hedged figures of a kind (count.approximate) or role.",
                new ObjectShape(
                    "A tolerance.",
                    [
                        new("absolute", new TextShape("In the unit of the figures, or a length of time (1 day).", Check: PackChecks.Absolute)),
                        new("relative", new TextShape("In per cent (10%).", Check: PackChecks.Relative)),
                    ]))),
            new("rules", new MapShape("Rules by name.", Rule, PackChecks.Name, PackChecks.NamePattern)),
            new("suppress", new ListShape("Findings that need not be reported.", Suppression)),
            new("tests", new ListShape("Tests.", TestShapes.Test)),
        ]);
}
