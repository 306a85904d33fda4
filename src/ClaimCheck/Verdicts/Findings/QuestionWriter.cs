using ClaimCheck.Claims;
using ClaimCheck.Claims.Frames;

namespace ClaimCheck.Verdicts.Findings;

/// <summary>Puts a claim's question into words.</summary>
internal static class QuestionWriter
{
    /// <summary>The question, without a question mark.</summary>
    public static string Write(ClaimFrame claim)
    {
        var slot = claim.Slot;
        var noun = slot.Noun is { } head ? string.Join(' ', [.. slot.NounModifiers, head]) : null;
        var role = slot.Role?.Replace('-', ' ') ?? slot.Predicate;
        return claim.Kind switch
        {
            ClaimKind.Count or ClaimKind.Number => Join("how many", noun, role),
            ClaimKind.Money => Join("how much money", noun, role),
            ClaimKind.Percent or ClaimKind.Share => Join("what percentage", noun, role),
            ClaimKind.Measure => Join("what measure", noun, role),
            ClaimKind.Temperature => Join("what temperature", noun, role),
            ClaimKind.Duration => Join("how long", noun, role),
            ClaimKind.Age => Join("how old", noun, role),
            ClaimKind.Date or ClaimKind.Time => Join("when", noun, role),
            ClaimKind.Score => Join("what result", noun, role),
            ClaimKind.Rank => Join("which rank", noun, role),
            ClaimKind.Place => Join("where", noun, role),
            ClaimKind.Name => Join("who", noun, role),
            ClaimKind.Polarity => Join("whether it happened", noun, role),
            ClaimKind.Cause => Join("why", noun, role),
            _ => "in which words was it said",
        };
    }

    private static string Join(string start, string? noun, string? role)
    {
        var parts = new List<string> { start };
        if (noun is not null)
        {
            parts.Add(noun);
        }

        if (role is not null && !string.Equals(role, noun, StringComparison.Ordinal))
        {
            parts.Add(noun is null ? role : "(" + role + ")");
        }

        return string.Join(' ', parts);
    }
}
