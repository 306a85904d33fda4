using ClaimCheck.RulePacks.Model;

namespace ClaimCheck.RulePacks.Shapes;

/// <summary>What the pack format takes as a test.</summary>
internal static class TestShapes
{
    /// <summary>A test.</summary>
    public static readonly Shape Test = new ObjectShape(
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
                            new("role", CommonShapes.RoleName()),
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
                            new("role", CommonShapes.RoleName()),
                            new("values", CommonShapes.Texts("The answers of its sides.", new TextShape("An answer."))),
                            new("message", new TextShape("Words of its message.")),
                        ]))),
                ]), true),
            new("pending", CommonShapes.Pending),
        ]);
}
