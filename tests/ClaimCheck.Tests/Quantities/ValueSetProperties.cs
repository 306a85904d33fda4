using ClaimCheck.Quantities;
using ClaimCheck.Quantities.Sets;
using CsCheck;

namespace ClaimCheck.Tests.Quantities;

public sealed class ValueSetProperties
{
    private static readonly Bound[] Bounds = [Bound.Exact, Bound.About, Bound.Nearly, Bound.AtLeast, Bound.MoreThan, Bound.AtMost, Bound.LessThan, Bound.UpTo];

    private static readonly QuantityKind[] Kinds = [QuantityKind.Number, QuantityKind.Count, QuantityKind.Money, QuantityKind.Percent, QuantityKind.Measure, QuantityKind.Temperature, QuantityKind.Age];

    private static readonly Gen<ValueSet> Sets = Gen.Select(
        Gen.Int[0, Kinds.Length - 1], Gen.Decimal[-1_000_000m, 1_000_000m], Gen.Int[0, 4], Gen.Int[0, Bounds.Length - 1], Gen.Int[0, 900], Gen.Int[0, 3],
        static (kind, value, decimals, bound, width, form) =>
        {
            var low = decimal.Round(value, decimals);
            var step = form == 2 ? 1000m : 1m;
            return ValueSetFactory.Create(new StatedFigure(Kinds[kind], low, form == 3 ? low + width : null, Bounds[bound], step, form == 2, form == 1 && low is > 0 and < 1));
        });

    [Test]
    public void A_set_holds_its_figure_unless_the_hedge_leaves_it_out() =>
        Gen.Select(Gen.Int[1, 5_000_000], Gen.Int[0, Bounds.Length - 1]).Sample(static (value, bound) =>
        {
            var set = ValueSetFactory.Create(new StatedFigure(QuantityKind.Count, value, null, Bounds[bound], 1));
            return set.Hard.Contains(value) == Bounds[bound] is not (Bound.Nearly or Bound.MoreThan or Bound.LessThan);
        });

    [Test]
    public void The_usual_set_lies_inside_the_literal_one() => Sets.Sample(static set => set.Soft.IsInside(set.Hard));

    [Test]
    public void Every_set_equals_itself() => Sets.Sample(static set => set.RelationTo(set) == SetRelation.Equal);

    [Test]
    public void Swapping_two_sets_swaps_only_inside_and_contains() => Gen.Select(Sets, Sets).Sample(static (a, b) =>
    {
        var relation = a.RelationTo(b);
        var swapped = b.RelationTo(a);
        return relation switch
        {
            SetRelation.Inside => swapped is SetRelation.Contains or SetRelation.Inside && (swapped == SetRelation.Contains || a.Hard == b.Hard),
            SetRelation.Contains => swapped == SetRelation.Inside,
            _ => swapped == relation,
        };
    });

    [Test]
    public void Hard_disjoint_sets_share_no_number() => Gen.Select(Sets, Sets, Gen.Decimal[-1_000_000m, 1_000_000m]).Sample(static (a, b, number) =>
        a.RelationTo(b) != SetRelation.HardDisjoint || !(a.Hard.Contains(number) && b.Hard.Contains(number)));

    [Test]
    public void A_figure_rounds_to_its_own_rounding() => Gen.Select(Gen.Int[1, 999_999], Gen.Int[1, 5]).Sample(static (value, digits) =>
    {
        var step = (decimal)Math.Pow(10, digits);
        var coarse = decimal.Round(value / step, MidpointRounding.AwayFromZero) * step;
        var fine = ValueSetFactory.Create(new StatedFigure(QuantityKind.Count, value, null, Bound.Exact, 1));
        return coarse == 0 || coarse == value || fine.RoundsTo(ValueSetFactory.Create(new StatedFigure(QuantityKind.Count, coarse, null, Bound.Exact, step)));
    });

    [TestCase("kilometre", "mile")]
    [TestCase("celsius", "fahrenheit")]
    [TestCase("tonne", "pound-mass")]
    [TestCase("kilometre per hour", "mile per hour")]
    [TestCase("barrel", "litre")]
    public void A_set_converted_there_and_back_is_the_same_set(string one, string other)
    {
        var units = QuantityReader.Default.Units;
        Sets.Sample(set => units.TryConvert(set, one, other, out var there) && units.TryConvert(there, other, one, out var back)
            && IsClose(back.Hard.Low, set.Hard.Low) && IsClose(back.Hard.High, set.Hard.High) && back.Hard.LowOpen == set.Hard.LowOpen && back.Hard.HighOpen == set.Hard.HighOpen);
    }

    [TestCase("kilometre", "kilogram")]
    [TestCase("metre", "square metre")]
    [TestCase("dollar", "euro")]
    [TestCase("degree", "celsius")]
    [TestCase("barrel per day", "barrel")]
    public void Units_of_two_dimensions_never_convert(string one, string other) =>
        Assert.That(QuantityReader.Default.Units.TryConvert(ValueSet.Exact(5), one, other, out _), Is.False);

    private static bool IsClose(decimal? a, decimal? b) => a is { } x && b is { } y ? Math.Abs(x - y) < 0.000001m : a == b;
}
