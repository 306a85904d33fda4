using ClaimCheck.RulePacks.Model;

namespace ClaimCheck.RulePacks.Shapes;

/// <summary>The pack format: every key, what it takes and what it means. The reader and the JSON Schema are both made from this table.</summary>
internal static class PackShapes
{
    private static readonly TextShape Pending = new("Why this may fail for now; it is counted and printed.");

    private static readonly Shape Phrases = new ChoiceShape(
        "The ways to say it, in any inflection: a list of phrases with N where the figure stands, or phrase: place of the counted thing. A bar stands between words of which any will do (take|rush to hospital); round brackets hold choices of several words.",
        [
            new ListShape("Phrases with N where the figure stands.", new TextShape("A phrase such as \"left N stranded\".", Check: PackChecks.PlacedPhrase)),
            new MapShape(
                "Phrases with the place of the counted thing as seen from the phrase.",
                OneOrMore("Where the counted thing stands; off removes a phrase of an extended pack.", new TextShape("A place.", [.. Places(), PackWords.Off])),
                PackChecks.Phrase),
        ]);

    private static readonly Shape Role = new ChoiceShape(
        "A role, or off to remove one of an extended pack.",
        [
            new TextShape("Removes the role.", [PackWords.Off]),
            new ObjectShape(
                "What is said of a counted, valued or dated thing.",
                [
                    new("kind", OneOrMore("The sorts of answers it takes, the usual one first.", new TextShape("A sort of answer.", PackWords.Kinds))),
                    new("unit", new TextShape("The class of counted things, or the unit.", Check: PackChecks.Name, Pattern: PackChecks.NamePattern)),
                    new("trend", new TextShape("How answers develop while an event is reported.", PackWords.Trends)),
                    new("once", new TextShape("Whether an event has one such figure, so that two reports that each give it once mean the same.", PackWords.YesOrNo)),
                    new("statistic", new TextShape("What sort of figure it is.", PackWords.Statistics)),
                    new("question", new TextShape("The start of the question (how many were stranded).")),
                    new("phrases", Phrases),
                    new("never", Texts("Wordings that contain a phrase and mean something else.", new TextShape("A wording.", Check: PackChecks.Phrase))),
                    new("opposite", Texts("Roles that exclude it.", RoleName())),
                    new("distinct", Texts("Roles that answer another question and are easily mixed up with it.", RoleName())),
                    new("part-of", Texts("Roles whose answers include its own.", RoleName())),
                    new("default-of", OneOrMore("The sorts of answers that it takes where no phrase of any role does.", new TextShape("A sort of answer.", PackWords.Kinds))),
                    new("examples", new MapShape(
                        "Sentences and the figure that each states of this role; none for a sentence that states none.",
                        new ChoiceShape(
                            "The figure or figures.",
                            [
                                new TextShape("The figure."),
                                new ListShape("The figures.", new TextShape("A figure."), 1),
                                new ObjectShape("The figure, not found yet.", [new("value", new TextShape("The figure."), true), new("pending", Pending, true)]),
                            ]))),
                ]),
        ]);

    private static readonly Shape Pairs = new ListShape(
        "Pairs of sentences.",
        new ChoiceShape(
            "Two sentences.",
            [
                new ListShape("Two sentences.", new TextShape("A sentence."), 2, 2),
                new ObjectShape(
                    "Two sentences, not judged rightly yet.",
                    [new("left", new TextShape("A sentence."), true), new("right", new TextShape("A sentence."), true), new("pending", Pending)]),
            ]));

    private static readonly Shape Rule = new ChoiceShape(
        "A rule, or off to switch one of an extended pack off.",
        [
            new TextShape("Switches the rule off.", [PackWords.Off]),
            new ObjectShape(
                "Which claims are compared, and what becomes of a difference.",
                [
                    new("roles", Texts("The roles it speaks for.", RoleName())),
                    new("kinds", Texts("The kinds it speaks for.", new TextShape("A kind.", PackWords.Kinds))),
                    new("same", Texts("What two claims must share before they are compared.", new TextShape("A field of a claim.", PackWords.SameFields))),
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
            new("role", RoleName()),
            new("quote", new TextShape("Words of a sentence of one of the claims.")),
            new("article", new TextShape("Id of an article of the finding.")),
            new("source", new TextShape("An outlet of the finding.")),
            new("reason", new TextShape("Why."), true),
            new("until", new TextShape("The last day on which it holds.", Check: PackChecks.Date, Pattern: @"^\d{4}-\d{2}-\d{2}$")),
        ]);

    private static readonly Shape Test = new ObjectShape(
        "Articles and what a check of them must say.",
        [
            new("name", new TextShape("What it shows, as a sentence."), true),
            new("articles", new ListShape("The articles.", new ObjectShape(
                "An article.",
                [
                    new("id", new TextShape("Its id."), true),
                    new("source", new TextShape("The outlet.")),
                    new("published", new TextShape("ISO 8601 date or date-time.", Check: PackChecks.Moment)),
                    new("title", new TextShape("The headline.")),
                    new("text", new TextShape("The text."), true),
                ]), 1), true),
            new("expect", new ObjectShape(
                "What the check must say.",
                [
                    new("claims", new ListShape("Claims that must be there, among others.", new ObjectShape(
                        "A claim; what is not stated is not tested.",
                        [
                            new("in", new TextShape("Id of the article.")),
                            new("quote", new TextShape("Words of its sentence.")),
                            new("role", RoleName()),
                            new("kind", new TextShape("Its kind.", PackWords.Kinds)),
                            new("value", new TextShape("Its figure, or its answer as written.")),
                            new("unit", new TextShape("Its unit.")),
                            new("currency", new TextShape("Its currency, ISO 4217.")),
                        ]))),
                    new("findings", new ListShape("The findings exactly; an empty list means that it must stay silent.", new ObjectShape(
                        "A finding; what is not stated is not tested.",
                        [
                            new("rule", new TextShape("Its rule.")),
                            new("verdict", new TextShape("Its verdict.", ["conflict", "possibleConflict", "revision"])),
                            new("severity", new TextShape("Its severity.", ["error", "warning", "info"])),
                            new("role", RoleName()),
                            new("values", Texts("The answers of its sides.", new TextShape("An answer."))),
                            new("message", new TextShape("Words of its message.")),
                        ]))),
                ]), true),
            new("pending", Pending),
        ]);

    /// <summary>The whole file.</summary>
    public static readonly ObjectShape Root = new(
        "A ClaimCheck rule pack.",
        [
            new("claimcheck", new TextShape("Version of the format.", ["1"]), true),
            new("id", new TextShape("A short name.", Check: PackChecks.Name, Pattern: PackChecks.NamePattern), true),
            new("title", new TextShape("A title for people.")),
            new("extends", Texts("Packs that this one builds on: built-in ones as claimcheck:NAME, or files beside this one.", new TextShape("A pack."))),
            new("roles", new MapShape("Roles by name.", Role, PackChecks.Name, PackChecks.NamePattern)),
            new("units", new MapShape(
                "Classes of counted things by singular name.",
                new ObjectShape("A class.", [new("aliases", Texts("Nouns that belong to it.", new TextShape("A noun.")), true)]),
                PackChecks.Name,
                PackChecks.NamePattern)),
            new("entities", new MapShape(
                "Names with their other forms.",
                new ObjectShape(
                    "A named thing.",
                    [
                        new("type", new TextShape("What it is.", PackWords.EntityTypes), true),
                        new("aliases", Texts("Other forms of the name.", new TextShape("A name."))),
                        new("metonyms", Texts("Names of something else that stand for it (a capital for a government).", new TextShape("A name."))),
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
            new("tests", new ListShape("Tests.", Test)),
        ]);

    private static IEnumerable<string> Places() => PackWords.Positions.Select(word => word.Name).Order(StringComparer.Ordinal);

    private static TextShape RoleName() => new("Name of a role.", Check: PackChecks.Name, Pattern: PackChecks.NamePattern);

    private static ChoiceShape OneOrMore(string description, TextShape text) => new(description, [text, new ListShape(description, text, 1)]);

    private static ChoiceShape Texts(string description, TextShape text) => new(description, [text, new ListShape(description, text)]);
}
