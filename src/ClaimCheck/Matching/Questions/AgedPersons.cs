using ClaimCheck.Claims;
using ClaimCheck.Claims.Frames;
using ClaimCheck.Matching.Similarity;
using ClaimCheck.Quantities;

namespace ClaimCheck.Matching.Questions;

/// <summary>Tells whether two ages are of one person: by the name, by the surname where no other in the story bears it, by the person told beside, or because
/// each report tells of one such person alone whose age the other lacks.</summary>
internal sealed class AgedPersons
{
    /// <summary>Years by which the ages of one person without a name are told apart at most.</summary>
    private const decimal YoungApart = 3;
    private const decimal Young = 18;

    /// <summary>Years below which few reports tell of two persons of one sex whose parts differ.</summary>
    private const decimal Small = 13;

    /// <summary>Years by which another age may be that of the same person.</summary>
    private const decimal Near = 10;

    /// <summary>The same of one person by name; and how many words before an age may tell that it is of another time.</summary>
    private const decimal NamedApart = 15;
    private const int WordsBefore = 4;

    private readonly IReadOnlyList<ClaimNode> _claims;
    private readonly Dictionary<int, List<int>> _ages = [];
    private readonly Dictionary<(int Article, uint Word), List<uint[]>> _names = [];

    /// <summary>Notes the ages and the names of persons of a story.</summary>
    /// <param name="claims">Its claims.</param>
    public AgedPersons(IReadOnlyList<ClaimNode> claims)
    {
        _claims = claims;
        for (var i = 0; i < claims.Count; i++)
        {
            if (claims[i].Frame.Kind == ClaimKind.Age && YearsOf(claims[i].Frame) is not null)
            {
                if (!_ages.TryGetValue(claims[i].Article, out var list))
                {
                    _ages.Add(claims[i].Article, list = []);
                }

                list.Add(i);
                NoteName(claims[i].Article, NameOf(claims[i].Frame));
            }
        }
    }

    /// <summary>How surely two claims tell the age of one person.</summary>
    /// <param name="a">Index of a claim.</param>
    /// <param name="b">Index of another.</param>
    public PersonLevel LevelOf(int a, int b)
    {
        var (one, two) = (_claims[a].Frame, _claims[b].Frame);
        if (one.Kind != ClaimKind.Age || two.Kind != ClaimKind.Age || _claims[a].Article == _claims[b].Article || YearsOf(one) is not { } first || YearsOf(two) is not { } second || first == second)
        {
            return PersonLevel.Unknown;
        }

        var (name, other) = (NameOf(one), NameOf(two));
        if (name.Length > 0 && other.Length > 0)
        {
            return IsToldOfNamesake(first, name, _claims[b].Article) || IsToldOfNamesake(second, other, _claims[a].Article) ? PersonLevel.Unknown
                : name.Intersect(other).Count() is var shared && (shared > 1 || (shared == 1 && AreSpellings(one, two))) ? Math.Abs(first - second) <= NamedApart || IsDigitLost(first, second) ? PersonLevel.Name : PersonLevel.Unknown
                : shared == 1 && Math.Min(name.Length, other.Length) == 1 && Math.Abs(first - second) <= Near && IsOnly(_claims[a].Article, name, other) && IsOnly(_claims[b].Article, name, other) ? PersonLevel.Surname : PersonLevel.Unknown;
        }

        return !AreNear(first, second) || !Fit(a, b) || one.Circumstances.Background || two.Circumstances.Background ? PersonLevel.Unknown
            : IsBesideSame(a, b) ? PersonLevel.Companion
            : HavePart(a, b) && IsOnlyLoose(a, b) && IsOnlyLoose(b, a) ? PersonLevel.OnlyOne : PersonLevel.Unknown;
    }

    /// <summary>Whether two claims tell the ages of two persons: by name, by sort, or because the one who is named is told of beside the other.</summary>
    /// <param name="a">Index of a claim.</param>
    /// <param name="b">Index of another.</param>
    public bool AreOthers(int a, int b)
    {
        var (one, two) = (_claims[a].Frame, _claims[b].Frame);
        if (one.Kind != ClaimKind.Age || two.Kind != ClaimKind.Age || YearsOf(one) is not { } first || YearsOf(two) is not { } second)
        {
            return false;
        }

        var (name, other) = (NameOf(one), NameOf(two));
        return name.Length > 0 && other.Length > 0 ? !name.Intersect(other).Any()
            : !PersonSorts.Fit(one.Slot.Noun, first, two.Slot.Noun, second) || (name.Length > 0 && IsBeside(name, b)) || (other.Length > 0 && IsBeside(other, a));
    }

    /// <summary>Whether a claim's clause names somebody beside the person whose age it tells, or its article tells his age by his name.</summary>
    private bool IsBeside(uint[] name, int claim) => name.Intersect(_claims[claim].Frame.Slot.Names).Any() || Array.Exists(name, word => _names.ContainsKey((_claims[claim].Article, word)));

    /// <summary>The age of a person now, in years; of what will be or was once, nothing.</summary>
    private static decimal? YearsOf(ClaimFrame claim) => claim.Answer is { Bound: Bound.Exact, Value: { } value } && claim.Circumstances.Modality is not (Modality.Hypothetical or Modality.Expected) && !IsOfThen(claim)
        ? claim.Answer.Unit switch
        {
            null or "year" => value,
            "month" => value / 12,
            "week" => value / 52,
            "day" => value / 365,
            _ => null,
        } : null;

    /// <summary>"Ilva, then 5 months old", "had an operation at 1 week old", "when he was five".</summary>
    private static bool IsOfThen(ClaimFrame claim)
    {
        var before = claim.Context.AsSpan(0, Math.Clamp(claim.Answer.Span.Start - claim.Sentence.Start, 0, claim.Context.Length)).TrimEnd();
        for (var steps = 0; steps < WordsBefore && before.Length > 0; steps++)
        {
            var word = before[(before.LastIndexOf(' ') + 1)..];
            if (word is "when" or "When" || (steps == 0 && word is "then" or "Then" or "at" or "At"))
            {
                return true;
            }

            before = before[..^word.Length].TrimEnd();
        }

        return false;
    }

    /// <summary>The words of the name of whose age is told; none where no name is.</summary>
    private static uint[] NameOf(ClaimFrame claim) => Array.FindAll(claim.Slot.Subject, id => Array.BinarySearch(claim.Slot.Names, id) >= 0);

    /// <summary>"Adeline Marsan", "Adelyn Marsan".</summary>
    private static bool AreSpellings(ClaimFrame a, ClaimFrame b) => a.Slot.Person is { } one && b.Slot.Person is { } two && NameSimilarity.Compare(one, two) == NameRelation.SpellingVariant;

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
        || all.TrueForAll(n => IsWithin(n, name) || IsWithin(n, other)));

    /// <summary>Whether an article tells the same age of somebody whose name shares a word.</summary>
    private bool IsToldOfNamesake(decimal age, uint[] name, int article) => _ages[article].Exists(i => YearsOf(_claims[i].Frame) == age && _claims[i].Frame.Slot.Names.Intersect(name).Any());

    private static bool IsWithin(uint[] part, uint[] whole) => part.All(id => Array.BinarySearch(whole, id) >= 0);

    /// <summary>"3" for "33": one age is the other with a digit left out.</summary>
    private static bool IsDigitLost(decimal a, decimal b) => Math.Truncate(a) == a && Math.Truncate(b) == b
        && (Math.Truncate(a / 10) == b || Math.Truncate(b / 10) == a || (a >= 10 && a % 10 == b) || (b >= 10 && b % 10 == a));

    private static bool AreNear(decimal a, decimal b) => Math.Abs(a - b) <= YoungApart;

    private bool Fit(int a, int b)
    {
        var (one, two) = (_claims[a].Frame, _claims[b].Frame);
        return PersonSorts.Fit(one.Slot.Noun, YearsOf(one)!.Value, two.Slot.Noun, YearsOf(two)!.Value)
            && (one.Slot.Part == two.Slot.Part || one.Slot.Part == PersonPart.Unknown || two.Slot.Part == PersonPart.Unknown);
    }

    /// <summary>Whether both have one part in what is told; of small children it need not be said. Grown people are too many for the only one of a report to be the
    /// only one of another.</summary>
    private bool HavePart(int a, int b)
    {
        var (one, two) = (_claims[a].Frame, _claims[b].Frame);
        if (Math.Min(YearsOf(one)!.Value, YearsOf(two)!.Value) >= Young)
        {
            return false;
        }

        return (one.Slot.Part == two.Slot.Part && one.Slot.Part != PersonPart.Unknown)
            || (YearsOf(one) < Small && YearsOf(two) < Small && PersonSorts.Knows(one.Slot.Noun ?? "") && PersonSorts.Knows(two.Slot.Noun ?? ""));
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
                if (second != b && AreInOneSentence(b, second) && YearsOf(_claims[first].Frame) == YearsOf(_claims[second].Frame) && _claims[first].Frame.Slot.Noun is { } noun
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
        var years = YearsOf(_claims[claim].Frame)!.Value;
        var theirs = YearsOf(_claims[other].Frame);
        foreach (var rival in _ages[_claims[other].Article])
        {
            var age = YearsOf(_claims[rival].Frame)!.Value;
            if (age == years || (age != theirs && Math.Abs(age - years) <= Near && Fit(claim, rival) && !IsToldIn(age, _claims[claim].Article)))
            {
                return false;
            }
        }

        return true;
    }

    private bool IsToldIn(decimal age, int article) => _ages[article].Exists(i => YearsOf(_claims[i].Frame) == age);
}
