using ClaimCheck.Claims.Frames;
using ClaimCheck.Claims.Structure;

namespace ClaimCheck.Matching.Questions;

/// <summary>Tells whether two statements are about one deed: whether everything that the denial names has its like in the other.
/// Immutable; safe to share between threads.</summary>
internal sealed class DeedComparer(LemmaRarity rarity)
{
    /// <summary>Rarity from which a word that narrows another down tells of which is spoken.</summary>
    private const float Rare = 3.5f;

    /// <summary>Rarity that the shared words must reach together.</summary>
    private const float Enough = 2f;

    /// <summary>Deeds that take for granted that there was what they are done to ("turned down a bid").</summary>
    private static readonly uint[] Presupposing = [.. new[] { "accept", "refuse", "approve" }.Select(DeedClasses.IdOf).Order()];

    /// <summary>Whether what is denied is what the other says; or, of deeds that exclude each other, whether they are said of one thing.</summary>
    /// <param name="denied">What is denied, or one of two deeds.</param>
    /// <param name="said">What the other says.</param>
    public DeedLevel Compare(Deed? denied, Deed? said)
    {
        if (denied is null || said is null)
        {
            return DeedLevel.Unknown;
        }

        return TermOverlap.Any(denied.Excluded, said.Acts) ? Opposed(denied, said)
            : TermOverlap.Any(denied.Acts, said.Acts) || (!denied.IsThing && TermOverlap.Any(denied.Acts, said.Implied)) || TakesAct(denied, said)
                ? LevelOf(denied, Cover(denied, said)) : DeedLevel.Unknown;
    }

    /// <summary>Deeds that exclude each other must be of one doer and one thing; who walks free is who was acquitted. What stands for a while
    /// must be of something that both name.</summary>
    private DeedLevel Opposed(Deed one, Deed two)
    {
        if (one.IsThing || two.IsThing)
        {
            return DeedLevel.Other;
        }

        var (first, second) = (Cover(one, two), Cover(two, one));
        var thing = Match(one, Affected(one), two, Affected(two));
        var doer = Affected(one) == DeedRole.Thing && Affected(two) == DeedRole.Thing ? Match(one, DeedRole.Doer, two, DeedRole.Doer) : null;
        if (doer == false || thing == false || (Affected(one) != Affected(two) && TermOverlap.Any(Presupposing, one.Acts)) || (doer is null && thing is null) || !(first.Anchored || second.Anchored))
        {
            return DeedLevel.Other;
        }

        if ((one.IsPassing || two.IsPassing) && !((first.Named || second.Named) && first.Missing == 0 && second.Missing == 0))
        {
            return DeedLevel.Likely;
        }

        return first.Whole || second.Whole || (thing == true && !HasUnknownDoer(one) && !HasUnknownDoer(two) && Math.Min(first.Missing, second.Missing) == 0) ? DeedLevel.Same : DeedLevel.Likely;
    }

    private static bool HasUnknownDoer(Deed deed) => Array.Exists(deed.Parts, p => p.Role == DeedRole.Doer && p.Ids.Length == 0 && !p.IsAny);

    /// <summary>The role of whom a deed befalls: of a deed without an object, its subject.</summary>
    private static DeedRole Affected(Deed deed) => Array.Exists(deed.Parts, p => p.Role == DeedRole.Thing) ? DeedRole.Thing : DeedRole.Doer;

    private static DeedLevel LevelOf(Deed denied, Coverage found)
    {
        if (found.IsOfOthers || found.Missing > found.Shared || (found.Missing > 0 && denied.Parts.Any(p => p.IsAny)))
        {
            return DeedLevel.Other;
        }

        if (found.Missing > 0 || HasUnknownDoer(denied))
        {
            return DeedLevel.Likely;
        }

        var bare = denied is { IsThing: true, IsOpen: false, IsCounted: false, Parts.Length: 0, Acts.Length: > 1 };
        return bare || found.Universal || (found.Anchored && (found.Shared >= Enough || denied.IsThing)) ? DeedLevel.Same : DeedLevel.Likely;
    }

    private Coverage Cover(Deed denied, Deed said)
    {
        var left = said.Parts.ToList();
        var found = default(Coverage);
        foreach (var part in denied.Parts.OrderBy(p => p.Role))
        {
            var isParty = part.Role is DeedRole.Doer or DeedRole.Thing;
            if ((part.Ids.Length == 0 && !part.IsAny) || (isParty && IsUnknown(said, part.Role)) || (part.Of is { } whose && IsUnknown(said, whose))
                || (!denied.IsThing && HasNoDoer(said) && (part.Role == DeedRole.Doer || part.Of == DeedRole.Doer) && Has(denied, DeedRole.Thing)))
            {
                continue;
            }

            var weight = part.Ids.Length == 0 ? 0 : rarity.Of(part.Word);
            if (left.Find(p => Fits(part.Role, p.Role, denied, said) && PartComparer.Covers(part, p)) is { } like)
            {
                left.Remove(like);
                found.Shared += weight;
                found.Whole |= like.IsAll || part.IsAll;
                found.Anchored |= Tells(part, weight, denied);
                found.Named |= part.IsName && like.IsName;
                found.Universal |= part is { IsAny: true, Ids.Length: 0 } && denied is { IsCounted: false, Acts.Length: > 1 } && (denied.IsThing || !part.IsPerson);
                continue;
            }

            if (part.IsBeside || (part.Of is { } narrowed && Array.Exists(said.Parts, p => p.Role == narrowed && p.IsName && PartComparer.IsSuch(p, part))))
            {
                continue;
            }

            // "No shots were fired": to fire is to fire shots.
            if (part is { IsAny: true, Role: DeedRole.Thing } && !Array.Exists(said.Parts, p => p is { Role: DeedRole.Thing, IsPerson: true }) && part.Ids.Any(id => Array.BinarySearch(denied.Acts, id) >= 0 && Array.BinarySearch(said.Acts, id) >= 0))
            {
                found.Shared += weight;
                found.Universal = true;
                continue;
            }

            found.IsOfOthers |= isParty && !denied.IsThing && Has(said, part.Role) && denied.Excluded.Length == 0;
            found.Missing += Math.Max(weight, 1);
        }

        return found;
    }

    /// <summary>Whether a pronoun stands for the participant, so that nothing tells whether it is another.</summary>
    private static bool IsUnknown(Deed deed, DeedRole role) => role is DeedRole.Doer or DeedRole.Thing && Array.Exists(deed.Parts, p => p.Role == role && p.Ids.Length == 0 && !p.IsAny) && !Array.Exists(deed.Parts, p => p.Role == role && p.Ids.Length > 0);

    /// <summary>Whether a deed is told without who did it ("tear gas was fired").</summary>
    private static bool HasNoDoer(Deed deed) => Has(deed, DeedRole.Thing) && !Array.Exists(deed.Parts, p => p.Role == DeedRole.Doer);

    /// <summary>Whether a part that both share tells which deed it is.</summary>
    private static bool Tells(DeedPart part, float weight, Deed denied) =>
        part.IsName || ((part.Role != DeedRole.Modifier || denied.IsThing || weight > Rare) && part.Ids.Length > 0 && (part.IsAny || !part.IsAnybody));

    /// <summary>Whether the participants of two roles are one; <see langword="null"/> where one of both names none.</summary>
    private static bool? Match(Deed one, DeedRole role, Deed two, DeedRole other) => !Has(one, role) || !Has(two, other)
        ? null : Array.Exists(one.Parts, p => p.Role == role && Array.Exists(two.Parts, q => q.Role == other && (PartComparer.Covers(p, q) || PartComparer.Covers(q, p))));

    private static bool Has(Deed deed, DeedRole role) => Array.Exists(deed.Parts, p => p.Role == role && (p.Ids.Length > 0 || p.IsAny));

    /// <summary>Whether the deed that is denied is a participant of what the other says ("the fire destroyed", "turned down a bid").</summary>
    private static bool TakesAct(Deed denied, Deed said) => Array.Exists(said.Parts, p => !p.IsName
        && (p.Role == DeedRole.Doer || (p.Role == DeedRole.Thing && TermOverlap.Any(Presupposing, said.Acts))) && TermOverlap.Any(denied.Acts, p.Ids));

    /// <summary>Whether parts of two roles can be one; the subject of a verb without an object may be what the deed is done to ("the window broke").</summary>
    private static bool Fits(DeedRole denied, DeedRole said, Deed one, Deed two) => denied == said || denied is DeedRole.Modifier or DeedRole.Other || one.IsThing
        || (said is DeedRole.Other or DeedRole.Modifier && denied == DeedRole.Thing)
        || (said == DeedRole.Doer && denied == DeedRole.Thing && Affected(two) == DeedRole.Doer) || (said == DeedRole.Thing && denied == DeedRole.Doer && Affected(one) == DeedRole.Doer);

    /// <summary>How much of what a denial names has its like in the other statement, by rarity.</summary>
    private struct Coverage
    {
        public float Shared;
        public float Missing;
        public bool Anchored;
        public bool Whole;
        public bool Universal;
        public bool Named;
        public bool IsOfOthers;
    }
}
