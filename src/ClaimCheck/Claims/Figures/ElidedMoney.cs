using ClaimCheck.Claims.Extraction;
using ClaimCheck.Claims.Roles;
using ClaimCheck.Claims.Structure;
using ClaimCheck.Quantities;
using ClaimCheck.RulePacks;
using ClaimCheck.RulePacks.Lexicon;

namespace ClaimCheck.Claims.Figures;

/// <summary>Reads sums whose currency the text leaves out because it was named before: "the line cost 412 million zlotys. … For the 460 million …".</summary>
internal static class ElidedMoney
{
    /// <summary>Confidence from which the sentence says that it is money: by syntax, or right beside the figure.</summary>
    private const double Sure = 0.9;

    /// <summary>Smaller figures without a noun count things or persons as a rule.</summary>
    private const decimal Least = 1000;
    private const decimal Large = 1_000_000;

    /// <summary>The sum; the quantity as it is where it is none.</summary>
    /// <param name="scope">The sentence.</param>
    /// <param name="quantity">A figure.</param>
    /// <param name="roles">The roles of the packs.</param>
    public static Quantity Complete(SentenceScope scope, Quantity quantity, RoleLexicon roles)
    {
        if (quantity is not { Kind: QuantityKind.Number, Value: >= Least, Unit: null } || QuantityAnchor.Find(scope.Field, quantity) is not { Noun: < 0 } anchor
            || MoneyBefore(scope, quantity) is not { } money)
        {
            return quantity;
        }

        return RoleChoice.For(scope, anchor, RoleKind.Count, roles).Confidence < Sure
            && (RoleChoice.For(scope, anchor, RoleKind.Money, roles) is ({ }, >= Sure) || IsAsLargeAsOnlyMoney(scope, quantity))
            ? quantity with { Kind = QuantityKind.Money, Unit = money.Unit, Currency = money.Currency } : quantity;
    }

    /// <summary>Whether it is told in millions or more, as only sums of money are in the text ("Barley stood at 2.2 million" may be tonnes).</summary>
    private static bool IsAsLargeAsOnlyMoney(SentenceScope scope, Quantity quantity) =>
        quantity.Value >= Large && scope.TextOf(quantity.Number).Contains("illion", StringComparison.Ordinal)
        && scope.Field.Quantities.All(q => q.Kind is QuantityKind.Money || ReferenceEquals(q, quantity) || !scope.TextOf(q.Number).Contains("illion", StringComparison.Ordinal) || q is { Kind: QuantityKind.Number, Noun: null });

    /// <summary>The last sum before it; <see langword="null"/> where there is none, or sums of several currencies are told.</summary>
    private static Quantity? MoneyBefore(SentenceScope scope, Quantity quantity)
    {
        Quantity? last = null;
        foreach (var other in scope.Field.Quantities)
        {
            if (other is not { Kind: QuantityKind.Money, Unit: { } unit } || unit.Contains(" per ", StringComparison.Ordinal))
            {
                continue;
            }

            if (last is not null && !string.Equals(last.Unit, other.Unit, StringComparison.Ordinal))
            {
                return null;
            }

            last = last is null || other.Number.Start < quantity.Number.Start ? other : last;
        }

        return last;
    }
}
