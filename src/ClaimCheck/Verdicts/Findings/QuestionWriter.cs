using ClaimCheck.Claims;
using ClaimCheck.Claims.Frames;
using ClaimCheck.RulePacks;
using ClaimCheck.RulePacks.Lexicon;

namespace ClaimCheck.Verdicts.Findings;

/// <summary>
/// Puts a claim's question into words: the question of its role ("how many miners were killed"), or where it has none the claim's own words with
/// the answer left out ("when: “President Kolvan signed a decree on ___”"). Immutable; safe to share between threads.
/// </summary>
/// <param name="roles">The roles of the packs.</param>
internal sealed class QuestionWriter(RoleLexicon roles)
{
    /// <summary>The question, without a question mark.</summary>
    public string Write(ClaimFrame claim) => claim.Answer.Fact is { Whom: { } whom } fact ? OfPerson(fact, whom.Words) : claim.Kind switch
    {
        ClaimKind.Polarity => "whether: “" + ClozeText.Whole(claim) + "”",
        ClaimKind.Quote => claim.Circumstances.Attribution is { } speaker ? "in which words did " + speaker + " say it" : "in which words was it said",
        _ => OfRole(claim) ?? Start(claim) + ": “" + ClozeText.Of(claim) + "”",
    };

    private static string OfPerson(ToldFact fact, string whom) => fact.Aspect switch
    {
        FactAspect.Wound => $"where on the body was {whom} hit",
        FactAspect.Death => $"where did {whom} die",
        FactAspect.Home => $"where is {whom} from",
        FactAspect.Kin => $"what is {whom} to {fact.Values[1]}",
        _ => "which grade has " + whom,
    };

    private string? OfRole(ClaimFrame claim)
    {
        var kind = claim.Kind == ClaimKind.Number ? RoleKind.Count : (RoleKind)(byte)claim.Kind;
        return claim.Slot.Role is not null && roles.Find(claim.Slot.Role) is { Question: { } question } role && role.Kinds.Contains(kind)
            ? kind == RoleKind.Count ? WithCounted(question, claim.Slot) : WithSubject(question, claim)
            : null;
    }

    /// <summary>The question with what is counted: "how many were killed", "how many miners were killed".</summary>
    private static string WithCounted(string question, Slot slot)
    {
        const string Many = "how many ", Much = "how much was ";
        var verb = question.StartsWith(Many, StringComparison.Ordinal) ? question[Many.Length..]
            : question.StartsWith(Much, StringComparison.Ordinal) ? "were " + question[Much.Length..]
            : "";
        return Counted(slot) is { } noun && (verb.StartsWith("were ", StringComparison.Ordinal) || verb.StartsWith("are ", StringComparison.Ordinal))
            ? $"{Many}{noun} {verb}"
            : question;
    }

    /// <summary>The question with what is measured: "by how much did it rise", "by how much did the profit rise".</summary>
    private static string WithSubject(string question, ClaimFrame claim) =>
        claim.Slot.Noun is { Length: > 0 } noun && !string.Equals(noun, claim.Answer.Unit, StringComparison.Ordinal)
            ? question.Replace(" did it ", $" did the {noun} ", StringComparison.Ordinal)
            : question;

    private static string Start(ClaimFrame claim) => claim.Kind switch
    {
        ClaimKind.Count or ClaimKind.Number => Counted(claim.Slot) is { } noun ? "how many " + noun : "how many",
        ClaimKind.Money or ClaimKind.Measure => "how much",
        ClaimKind.Percent or ClaimKind.Share => "what share",
        ClaimKind.Temperature => "what temperature",
        ClaimKind.Duration => "how long",
        ClaimKind.Age => "how old",
        ClaimKind.Date or ClaimKind.Time => "when",
        ClaimKind.Score => "what score",
        ClaimKind.Rank => "which place in the order",
        ClaimKind.Place => "where",
        ClaimKind.Name => "who",
        _ => "why",
    };

    private static string? Counted(Slot slot) => slot.Noun is { Length: > 0 } noun ? string.Join(' ', [.. slot.NounModifiers, Plurals.Of(noun)]) : null;
}
