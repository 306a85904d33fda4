using ClaimCheck.Claims;
using ClaimCheck.Claims.Frames;

namespace ClaimCheck.Matching.Questions;

/// <summary>Tells whether two ages are of one person: by the name, by the surname where no other in the story bears it, by the person told beside, or because
/// each report tells of one such person alone whose age the other lacks.</summary>
internal sealed class AgedPersons
{
    /// <summary>Years of a grown person.</summary>
    private const decimal Young = 18;

    /// <summary>Years below which few reports tell of two persons of one sex whose parts differ.</summary>
    private const decimal Small = 13;

    /// <summary>Years by which another age may be that of the same person.</summary>
    private const decimal Near = 10;

    /// <summary>The same of one person by name.</summary>
    private const decimal NamedApart = 15;

    private readonly IReadOnlyList<ClaimNode> _claims;
    private readonly CommonGround _ground;
    private readonly Dictionary<int, List<int>> _ages = [];
    private readonly Dictionary<(int Article, uint Word), List<uint[]>> _names = [];

    /// <summary>Notes the ages and the names of persons of a story.</summary>
    /// <param name="claims">Its claims.</param>
    /// <param name="ground">Tells whether two articles tell of one happening.</param>
    public AgedPersons(IReadOnlyList<ClaimNode> claims, CommonGround ground)
    {
        _claims = claims;
        _ground = ground;
        for (var i = 0; i < claims.Count; i++)
        {
            if (claims[i].Frame.Kind == ClaimKind.Age && ToldAge.YearsOf(claims[i].Frame) is not null)
            {
                if (!_ages.TryGetValue(claims[i].Article, out var list))
                {
                    _ages.Add(claims[i].Article, list = []);
                }

                list.Add(i);
                NoteName(claims[i].Article, ToldAge.NameOf(claims[i].Frame));
            }
        }
    }

    /// <summary>How surely two claims tell the age of one person.</summary>
    /// <param name="a">Index of a claim.</param>
    /// <param name="b">Index of another.</param>
    public PersonLevel LevelOf(int a, int b)
    {
        var (one, two) = (_claims[a].Frame, _claims[b].Frame);
        if (one.Kind != ClaimKind.Age || two.Kind != ClaimKind.Age || _claims[a].Article == _claims[b].Article || ToldAge.YearsOf(one) is not { } first || ToldAge.YearsOf(two) is not { } second || first == second)
        {
            return PersonLevel.Unknown;
        }

        var (name, other) = (ToldAge.NameOf(one), ToldAge.NameOf(two));
        if (name.Length > 0 && other.Length > 0)
        {
            return IsToldOfNamesake(first, name, _claims[b].Article) || IsToldOfNamesake(second, other, _claims[a].Article) ? PersonLevel.Unknown
                : name.Intersect(other).Count() is var shared && (shared > 1 || (shared == 1 && ToldAge.AreSpellings(one, two))) ? Math.Abs(first - second) <= NamedApart || ToldAge.IsDigitLost(first, second) ? PersonLevel.Name : PersonLevel.Unknown
                : shared == 1 && Math.Min(name.Length, other.Length) == 1 && Math.Abs(first - second) <= Near && IsOnly(_claims[a].Article, name, other) && IsOnly(_claims[b].Article, name, other) ? PersonLevel.Surname : PersonLevel.Unknown;
        }

        return !ToldAge.AreNear(first, second) || !Fit(a, b) || !_ground.IsOneHappening(a, b) || one.Circumstances.Background || two.Circumstances.Background ? PersonLevel.Unknown
            : IsBesideSame(a, b) ? PersonLevel.Companion
            : HavePart(a, b) && IsOnlyLoose(a, b) && IsOnlyLoose(b, a) ? PersonLevel.OnlyOne : PersonLevel.Unknown;
    }

    /// <summary>Whether two claims tell the ages of two persons: by name, by sort, or because the one who is named is told of beside the other.</summary>
    /// <param name="a">Index of a claim.</param>
    /// <param name="b">Index of another.</param>
    public bool AreOthers(int a, int b)
    {
        var (one, two) = (_claims[a].Frame, _claims[b].Frame);
        if (one.Kind != ClaimKind.Age || two.Kind != ClaimKind.Age || ToldAge.YearsOf(one) is not { } first || ToldAge.YearsOf(two) is not { } second)
        {
            return false;
        }

        var (name, other) = (ToldAge.NameOf(one), ToldAge.NameOf(two));
        return name.Length > 0 && other.Length > 0 ? !name.Intersect(other).Any()
            : !PersonSorts.Fit(one.Slot.Noun, first, two.Slot.Noun, second) || (name.Length > 0 && IsBeside(name, b)) || (other.Length > 0 && IsBeside(other, a));
    }

    /// <summary>Whether a claim's clause names somebody beside the person whose age it tells, or its article tells his age by his name.</summary>
    private bool IsBeside(uint[] name, int claim) => name.Intersect(_claims[claim].Frame.Slot.Names).Any() || Array.Exists(name, word => _names.ContainsKey((_claims[claim].Article, word)));

    private void NoteName(int article, uint[] name)
    {
        foreach (var word in name)
        {
            if (!_names.TryGetValue((article, word), out var list))
            {
                _names.Add((article, word), list = []);
            }

            list.Add(name);
        }
    }

    /// <summary>Whether an article tells the age of nobody who shares the surname but is neither of both.</summary>
    private bool IsOnly(int article, uint[] name, uint[] other) => name.Intersect(other).All(word => !_names.TryGetValue((article, word), out var all)
        || all.TrueForAll(n => TermOverlap.IsWithin(n, name) || TermOverlap.IsWithin(n, other)));

    /// <summary>Whether an article tells the same age of somebody whose name shares a word.</summary>
    private bool IsToldOfNamesake(decimal age, uint[] name, int article) => _ages[article].Exists(i => ToldAge.YearsOf(_claims[i].Frame) == age && _claims[i].Frame.Slot.Names.Intersect(name).Any());

    private bool Fit(int a, int b)
    {
        var (one, two) = (_claims[a].Frame, _claims[b].Frame);
        return PersonSorts.Fit(one.Slot.Noun, ToldAge.YearsOf(one)!.Value, two.Slot.Noun, ToldAge.YearsOf(two)!.Value)
            && (one.Slot.Part == two.Slot.Part || one.Slot.Part == PersonPart.Unknown || two.Slot.Part == PersonPart.Unknown);
    }

    /// <summary>Whether both have one part in what is told; of small children it need not be said. Grown people are too many for the only one of a report to be the
    /// only one of another.</summary>
    private bool HavePart(int a, int b)
    {
        var (one, two) = (_claims[a].Frame, _claims[b].Frame);
        if (Math.Min(ToldAge.YearsOf(one)!.Value, ToldAge.YearsOf(two)!.Value) >= Young)
        {
            return false;
        }

        return (one.Slot.Part == two.Slot.Part && one.Slot.Part != PersonPart.Unknown)
            || (ToldAge.YearsOf(one) < Small && ToldAge.YearsOf(two) < Small && PersonSorts.Knows(one.Slot.Noun ?? "") && PersonSorts.Knows(two.Slot.Noun ?? ""));
    }

    /// <summary>"A 16-year-old boy and a 17-year-old girl", "the girl, 17, and a 15-year-old boy": the one told beside has one age in both.</summary>
    private bool IsBesideSame(int a, int b)
    {
        foreach (var first in _ages[_claims[a].Article])
        {
            if (first == a || !AreInOneSentence(a, first))
            {
                continue;
            }

            foreach (var second in _ages[_claims[b].Article])
            {
                if (second != b && AreInOneSentence(b, second) && ToldAge.YearsOf(_claims[first].Frame) == ToldAge.YearsOf(_claims[second].Frame) && _claims[first].Frame.Slot.Noun is { } noun
                    && string.Equals(noun, _claims[second].Frame.Slot.Noun, StringComparison.Ordinal) && PersonSorts.TellsSex(noun) && PersonSorts.TellsSex(_claims[a].Frame.Slot.Noun)
                    && string.Equals(_claims[a].Frame.Slot.Noun, _claims[b].Frame.Slot.Noun, StringComparison.Ordinal) && !string.Equals(noun, _claims[a].Frame.Slot.Noun, StringComparison.Ordinal))
                {
                    return true;
                }
            }
        }

        return false;
    }

    private bool AreInOneSentence(int a, int b) => _claims[a].Frame.Field == _claims[b].Frame.Field && _claims[a].Frame.Sentence == _claims[b].Frame.Sentence;

    /// <summary>Whether the age is not told in the other's article, whose only other age that could be meant is the other.</summary>
    private bool IsOnlyLoose(int claim, int other)
    {
        var years = ToldAge.YearsOf(_claims[claim].Frame)!.Value;
        var theirs = ToldAge.YearsOf(_claims[other].Frame);
        foreach (var rival in _ages[_claims[other].Article])
        {
            var age = ToldAge.YearsOf(_claims[rival].Frame)!.Value;
            if (age == years || (age != theirs && Math.Abs(age - years) <= Near && Fit(claim, rival) && !IsToldIn(age, _claims[claim].Article)))
            {
                return false;
            }
        }

        return true;
    }

    private bool IsToldIn(decimal age, int article) => _ages[article].Exists(i => ToldAge.YearsOf(_claims[i].Frame) == age);
}
