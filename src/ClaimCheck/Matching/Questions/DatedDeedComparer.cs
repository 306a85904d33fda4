using System.Collections.Frozen;
using ClaimCheck.Claims;
using ClaimCheck.Claims.Frames;
using ClaimCheck.Claims.Structure;
using ClaimCheck.Language;
using ClaimCheck.Language.Lexicon;

namespace ClaimCheck.Matching.Questions;

/// <summary>Tells whether two dates are told of one deed: the deeds are of one class, and whom or what they befall is the same. Immutable; safe to share
/// between threads.</summary>
internal sealed class DatedDeedComparer(LemmaRarity rarity, WordLexicon words)
{
    /// <summary>Rarity from which a common word tells of which thing is spoken.</summary>
    private const float Rare = 3.5f;

    private static readonly FrozenDictionary<string, DeedOrder> OrderWords = CueTable.Read<DeedOrder>("order-words.tsv");
    private static readonly uint Start = DeedClasses.IdOf("start");
    private static readonly uint End = DeedClasses.IdOf("end");

    /// <summary>How surely both are one deed.</summary>
    /// <param name="a">What one date is told of.</param>
    /// <param name="b">What another is told of.</param>
    public DeedLevel Compare(Deed? a, Deed? b)
    {
        if (a is { Noun: { } one } && b is { Noun: { } two } && !TermOverlap.Any(a.Acts, b.Acts) && words.Compare(one, two, UniversalTag.Noun) == Likeness.None)
        {
            return DeedLevel.Other;
        }

        if (a is null || b is null || !(TermOverlap.Any(a.Acts, b.Acts) || TermOverlap.Any(a.Acts, b.Implied) || TermOverlap.Any(a.Implied, b.Acts)))
        {
            return DeedLevel.Unknown;
        }

        if (a.Order != b.Order && a.Order != DeedOrder.None && b.Order != DeedOrder.None)
        {
            return DeedLevel.Other;
        }

        var (names, others) = (Shared(a, b, name: true), Shared(a, b, name: false));
        if (!names && HasName(a) && HasName(b))
        {
            return DeedLevel.Other;
        }

        if (a.IsThing && b.IsThing)
        {
            return !a.Acts.Any(act => act != Start && act != End && Array.BinarySearch(b.Acts, act) >= 0) ? DeedLevel.Other
                : names || others || !(HasParty(a) && HasParty(b)) ? DeedLevel.Same : DeedLevel.Likely;
        }

        return Befalls(a, b) switch
        {
            true => DeedLevel.Same,
            false => SharesBesideDoer(a, b) || ((SharesClass(a, b, DeedClasses.OnceWhole) || SharesClass(a, b, DeedClasses.PlacedOnce)) && !(HasName(a) && HasName(b))) ? DeedLevel.Likely : DeedLevel.Other,
            _ => names && others ? DeedLevel.Same : names || others || IsBareNoun(a) || IsBareNoun(b) || (a.Order == b.Order && a.Order != DeedOrder.None) || SharesClass(a, b, DeedClasses.Once) ? DeedLevel.Likely : DeedLevel.Unknown,
        };
    }

    /// <summary>Whether whom or what the deeds befall is one; <see langword="null"/> where one of both does not say.</summary>
    private bool? Befalls(Deed a, Deed b)
    {
        if (a.IsThing || b.IsThing)
        {
            var (noun, verb) = a.IsThing ? (a, b) : (b, a);
            if (a.Acts.All(act => act == Start || act == End || Array.BinarySearch(b.Acts, act) < 0))
            {
                // "The season starts", "the start of the season": what starts is the noun.
                return Affected(verb) is { Length: > 0 } affected ? Array.Exists(affected, p => TermOverlap.Any(p.Ids, noun.Acts) || Array.Exists(noun.Parts, q => AreOne(p, q))) : null;
            }

            return Array.Exists(verb.Parts, p => p.Role is DeedRole.Doer or DeedRole.Thing && Array.Exists(noun.Parts, q => AreOne(p, q))) ? true : null;
        }

        var (one, two) = (Affected(a), Affected(b));
        return one.Length == 0 || two.Length == 0 || AreNameAndWord(one, two) || AreNameAndWord(two, one) ? null : Array.Exists(one, p => Array.Exists(two, q => AreOne(p, q)));
    }

    /// <summary>Whether the one names a person and the other tells of one by a word, who may be the same.</summary>
    private static bool AreNameAndWord(DeedPart[] names, DeedPart[] words) =>
        Array.TrueForAll(names, p => p is { IsName: true, IsPerson: true }) && Array.TrueForAll(words, p => p is { IsName: false, IsPerson: true });

    /// <summary>What a deed is done to; of a deed without an object, its subject; where a pronoun stands for it, nothing.</summary>
    private static DeedPart[] Affected(Deed deed)
    {
        var role = Array.Exists(deed.Parts, p => p.Role == DeedRole.Thing) ? DeedRole.Thing : DeedRole.Doer;
        return Array.FindAll(deed.Parts, p => p.Role == role && p.Ids.Length > 0);
    }

    private bool Shared(Deed a, Deed b, bool name) => Array.Exists(a.Parts, p => p.IsName == name && p.Ids.Length > 0 && Array.Exists(b.Parts, q => q.IsName == name && AreOne(p, q)));

    /// <summary>Whether a word beside those who do it is shared: a town closes many things.</summary>
    private bool SharesBesideDoer(Deed a, Deed b) => Array.Exists(a.Parts, p => !p.IsName && p.Ids.Length > 0 && !IsAgent(a, p) && p.Lemma is { } word && OrderWords.GetValueOrDefault(word) != DeedOrder.Next && Array.Exists(b.Parts, q => !q.IsName && !IsAgent(b, q) && AreOne(p, q)));

    /// <summary>Whether a participant does it to something, which stands behind it.</summary>
    private static bool IsAgent(Deed deed, DeedPart part) => part.Role == DeedRole.Doer
        && Array.FindIndex(deed.Parts, Array.IndexOf(deed.Parts, part) + 1, p => p.Role is DeedRole.Doer or DeedRole.Thing) is >= 0 and var next && deed.Parts[next].Role == DeedRole.Thing;

    /// <summary>Whether both deeds are of one of some classes.</summary>
    private static bool SharesClass(Deed a, Deed b, uint[] classes) => Array.Exists(classes, act => Array.BinarySearch(a.Acts, act) >= 0 && Array.BinarySearch(b.Acts, act) >= 0);

    /// <summary>Whether a participant is named, or narrowed down by a name.</summary>
    private static bool HasName(Deed deed) => Array.Exists(deed.Parts, p => p.IsName && (deed.IsThing || p.Role is DeedRole.Doer or DeedRole.Thing || p.Of is DeedRole.Doer or DeedRole.Thing));

    /// <summary>Whether a noun alone names the deed ("the siege").</summary>
    private static bool IsBareNoun(Deed deed) => deed.IsThing && !HasParty(deed);

    private static bool HasParty(Deed deed) => Array.Exists(deed.Parts, p => p.Ids.Length > 0);

    /// <summary>Whether two participants are one: a name that is part of the other, or a word that is the same or of the same class and says enough.</summary>
    private bool AreOne(DeedPart a, DeedPart b)
    {
        if (a.IsName && b.IsName)
        {
            return TermOverlap.IsWithin(a.Ids, b.Ids) || TermOverlap.IsWithin(b.Ids, a.Ids);
        }

        return !a.IsAnybody && !b.IsAnybody && (a.IsName == b.IsName || a.IsPerson == b.IsPerson)
            && (a.Role is DeedRole.Doer or DeedRole.Thing || b.Role is DeedRole.Doer or DeedRole.Thing || rarity.Of(a.Word) >= Rare)
            && (TermOverlap.Any(a.Ids, b.Ids) || TermOverlap.Any(a.Ids, b.Kinds) || TermOverlap.Any(a.Kinds, b.Ids) || AreLike(a, b));
    }

    /// <summary>Whether the one word can stand for the other ("the drive", "the campaign").</summary>
    private bool AreLike(DeedPart a, DeedPart b) => a.Lemma is { } one && b.Lemma is { } two && words.Compare(one, two, UniversalTag.Noun) >= Likeness.Alike;
}
