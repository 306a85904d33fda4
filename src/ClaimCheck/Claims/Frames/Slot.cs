using ClaimCheck.RulePacks;

namespace ClaimCheck.Claims.Frames;

/// <summary>The question half of a claim. Lemmas are lower case; a field that is <see langword="null"/> is unknown.</summary>
internal sealed record Slot
{
    /// <summary>Name of the role of a rule pack.</summary>
    public string? Role { get; init; }

    /// <summary>How the role's figures develop with time.</summary>
    public RoleTrend Trend { get; init; }

    /// <summary>Whether all of a fixed set are counted ("all 23 crew", "its 26 sailors"), whose number does not change with time.</summary>
    public bool IsWhole { get; init; }

    /// <summary>Whether an event has one figure of the role.</summary>
    public bool RoleIsOnce { get; init; }

    /// <summary>How surely the role was read: 1 by syntax, less by nearness.</summary>
    public double RoleConfidence { get; init; }

    /// <summary>Lemma of the predicate that governs the answer.</summary>
    public string? Predicate { get; init; }

    /// <summary>Lemma of the head of what is counted or measured.</summary>
    public string? Noun { get; init; }

    /// <summary>Whether <see cref="Noun"/> only repeats the role ("37 deaths"), so that other things may be counted under another noun.</summary>
    public bool NounIsRole { get; init; }

    /// <summary>Lemmas that modify <see cref="Noun"/>.</summary>
    public string[] NounModifiers { get; init; } = [];

    /// <summary>What sort of figure it is.</summary>
    public Statistic Statistic { get; init; }

    /// <summary>Whether the figure is a part of a whole that the sentence names ("12 of them", "including three").</summary>
    public bool IsPart { get; init; }

    /// <summary>Whether the part has a noun of its own that others may count, too ("38 people, 12 of them children").</summary>
    public bool IsNamedPart { get; init; }

    /// <summary>Whether the figure counts two sorts of things together ("137 drones and missiles").</summary>
    public bool IsJoint { get; init; }

    /// <summary>Whether somebody is named as included in the count ("six dead, including the gunman").</summary>
    public bool Includes { get; init; }

    /// <summary>The basis on which it is reckoned ("seasonally").</summary>
    public string? Basis { get; init; }

    /// <summary>Whether a name is a person's.</summary>
    public bool OfPerson { get; init; }

    /// <summary>Of which moment of an incident a day or an hour is told.</summary>
    public DeedMoment Moment { get; init; }

    /// <summary>The fullest name in the article of the person whose age is told.</summary>
    public string? Person { get; init; }

    /// <summary>What befell the person whose age is told.</summary>
    public PersonPart Part { get; init; }

    /// <summary>How wide the population is that it counts.</summary>
    public Extent Extent { get; init; }

    /// <summary>What narrows the question down, as written.</summary>
    public string? Restrictor { get; init; }

    /// <summary>Lemmas of the words that lead from the answer to its predicate, and of the predicate's arguments.</summary>
    public uint[] Core { get; init; } = [];

    /// <summary>Content lemmas of the clause, without the answer; sorted.</summary>
    public uint[] Clause { get; init; } = [];

    /// <summary>Content lemmas of the sentence, without the answer; sorted.</summary>
    public uint[] Sentence { get; init; } = [];

    /// <summary>What was done or was so, of claims that say whether it was.</summary>
    public Deed? Deed { get; init; }

    /// <summary>Names in the clause; ids of the entities' fullest forms' words, sorted.</summary>
    public uint[] Names { get; init; } = [];

    /// <summary>Words of the name that a distance is measured from; sorted.</summary>
    public uint[] Origin { get; init; } = [];

    /// <summary>Words of the name of the person, team or firm that did or was what the clause tells, where one is named or referred to; sorted.</summary>
    public uint[] Bearer { get; init; } = [];

    /// <summary>Names of the predicate's subject, or where there are none its head lemma.</summary>
    public uint[] Subject { get; init; } = [];
}
