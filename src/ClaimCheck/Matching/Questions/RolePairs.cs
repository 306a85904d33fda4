using ClaimCheck.Claims.Frames;
using ClaimCheck.Language;
using ClaimCheck.RulePacks.Lexicon;

namespace ClaimCheck.Matching.Questions;

/// <summary>What the packs say of two roles at once: that they answer other questions, or that those counted by the one are some of those counted by the
/// other ("taken to hospital", "injured"). Immutable; safe to share between threads.</summary>
internal sealed class RolePairs
{
    /// <summary>Words that tell of people counted though nothing befell them ("taken to hospital as a precaution").</summary>
    private static readonly uint[] ToBeSure = [.. new[] { "precaution", "check", "check-up", "checkup", "observation", "screening", "unhurt", "unharmed" }.Select(static word => TermHash.Of(word))];

    private readonly HashSet<(string, string)> _distinct = [];
    private readonly HashSet<(string Part, string Whole)> _parts = [];

    public RolePairs(RoleLexicon roles)
    {
        foreach (var role in roles.Roles)
        {
            foreach (var other in role.Distinct.Concat(role.Opposites))
            {
                _distinct.Add(string.CompareOrdinal(role.Name, other) < 0 ? (role.Name, other) : (other, role.Name));
            }

            foreach (var whole in role.PartOf)
            {
                _parts.Add((role.Name, whole));
            }
        }
    }

    /// <summary>Whether two roles answer other questions.</summary>
    /// <param name="a">Name of a role.</param>
    /// <param name="b">Name of another.</param>
    public bool AreDistinct(string a, string b) => _distinct.Contains(string.CompareOrdinal(a, b) < 0 ? (a, b) : (b, a));

    /// <summary>Whether one claim counts more than the other though those whom it counts are a part of them, so that both cannot be true.</summary>
    /// <param name="a">A claim.</param>
    /// <param name="b">Another.</param>
    public bool IsPartAboveWhole(ClaimFrame a, ClaimFrame b) => a.Slot.Role is { } first && b.Slot.Role is { } second
        && (_parts.Contains((first, second)) ? IsAbove(a, b) : _parts.Contains((second, first)) && IsAbove(b, a));

    private static bool IsAbove(ClaimFrame part, ClaimFrame whole) => part.Answer.Set?.Hard.Low is { } least && whole.Answer.Set?.Hard.High is { } most && least > most
        && !part.Slot.Sentence.Intersect(ToBeSure).Any();
}
