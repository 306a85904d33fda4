using ClaimCheck.Claims.Dates;
using ClaimCheck.Claims.Extraction;
using ClaimCheck.Claims.Frames;
using ClaimCheck.Claims.People;
using ClaimCheck.Claims.Roles;
using ClaimCheck.Claims.Structure;
using ClaimCheck.Quantities;
using ClaimCheck.RulePacks;
using ClaimCheck.RulePacks.Lexicon;

namespace ClaimCheck.Claims.Figures;

/// <summary>Claims whose answer is a figure: quantity first, then what it counts, then the role that the sentence gives it.</summary>
internal sealed class NumericClaims(FrameBuilder builder, RoleLexicon roles) : IClaimReader
{
    /// <summary>A role read no more surely than this is read by nearness or by the unit only.</summary>
    private const double LooseRole = 0.7;

    /// <inheritdoc/>
    public void Read(SentenceScope scope, List<ClaimFrame> claims)
    {
        foreach (var stated in scope.Quantities)
        {
            var quantity = ElidedMoney.Complete(scope, stated, roles);
            if (KindOf(quantity.Kind) is not { } kind || QuantityAnchor.Find(scope.Field, quantity) is not { } anchor)
            {
                continue;
            }

            if (LabelReader.IsLabel(scope, quantity, anchor))
            {
                continue;
            }

            var person = AgeReader.PersonOf(scope, quantity, anchor);
            kind = person >= 0 || AgeReader.IsListed(scope, quantity) ? ClaimKind.Age : kind;
            var statistic = kind == ClaimKind.Age ? Statistic.Age : StatisticReader.Of(scope, quantity, anchor);
            var (role, confidence) = RoleChoice.For(scope, anchor, RoleOf(kind), roles, RoleDimensions.Of(quantity));
            var token = anchor.Noun >= 0 && (anchor.Labelled || kind is ClaimKind.Count or ClaimKind.Number) ? anchor.Noun : anchor.Head;
            var noun = FigureNoun.NounOf(scope, quantity, anchor);
            var claim = builder.Build(scope, kind == ClaimKind.Number && noun is not null ? ClaimKind.Count : kind, FigureAnswer.Of(scope, quantity, kind), token, new Slot
            {
                Role = role?.Name,
                Trend = role?.Trend ?? RoleTrend.None,
                RoleIsOnce = role is { IsOnce: true },
                RoleConfidence = confidence,
                Noun = person >= 0 ? scope.Field.Text.Tokens[person].Lemma : noun,
                Subject = person >= 0 ? NameTerms.Of(scope.Field, person)
                    : kind == ClaimKind.Age && AgeReader.IsItsOwnPerson(scope.Field, anchor.Head) ? [Terms.IdOf(scope.Field.Text.Tokens[anchor.Head])] : [],
                NounIsRole = role is not null && anchor.Noun >= 0 && scope.Roles.Any(h => h.Role == role && anchor.Noun >= h.FirstToken && anchor.Noun < h.EndToken),
                Person = person >= 0 && scope.Field.Entity[person] is >= 0 and var entity ? scope.Field.Text.Entities[entity].Name : null,
                Part = kind == ClaimKind.Age ? PartOfPerson.Of(scope.Field, person >= 0 ? person : anchor.Head) : PersonPart.Unknown,
                NounModifiers = FigureNoun.ModifiersOf(scope, quantity, anchor),
                Deed = kind == ClaimKind.Duration ? LastingDeed.Read(scope, anchor) : kind == ClaimKind.Age && person >= 0 ? TimedDeed.OfPerson(scope, person) : null,
                Statistic = role?.Statistic is { } sort && Enum.TryParse<Statistic>(sort, ignoreCase: true, out var named) && statistic == Statistic.Count
                    ? named : statistic,
                IsPart = (PartReader.IsPart(scope, anchor, RoleOf(kind)) && !OwnDeed.Tells(scope, anchor, role)) || (kind is ClaimKind.Count or ClaimKind.Number && PartReader.IsRest(scope, anchor, role)),
                IsNamedPart = NamedPart.Is(scope.Field, anchor),
                IsWhole = kind is ClaimKind.Count or ClaimKind.Number && AllOfThem.IsSet(scope.Field, anchor),
                Includes = MixedCount.Includes(scope, anchor),
                IsJoint = MixedCount.IsJoint(scope, anchor),
                Restrictor = RestrictorReader.Of(scope, anchor),
                Origin = kind == ClaimKind.Measure ? Distances.OriginOf(scope.Field, anchor.Last) : [],
            }) with
            { Confidence = role is null ? 0.7 : confidence, Incidental = IsBare(kind, role is null || confidence <= LooseRole, noun is null) };
            claims.Add(IsItsOwnCondition(scope, role, claim) ? claim with { Circumstances = claim.Circumstances with { Modality = Modality.Asserted } } : claim);
        }
    }

    /// <summary>"Licensed to carry 110": what would be a condition elsewhere is what the role says.</summary>
    private bool IsItsOwnCondition(SentenceScope scope, RoleDefinition? role, ClaimFrame claim) => role is not null && claim.Circumstances.Modality == Modality.Hypothetical
        && scope.Roles.Any(hit => hit.Role == role && builder.Modality.Tells(scope.Field, hit.FirstToken, hit.EndToken, Modality.Hypothetical));

    /// <summary>Whether nothing is known of what a figure is about.</summary>
    private static bool IsBare(ClaimKind kind, bool noRole, bool noNoun) => noRole && noNoun
        && kind is ClaimKind.Money or ClaimKind.Percent or ClaimKind.Measure or ClaimKind.Temperature or ClaimKind.Duration;

    private static ClaimKind? KindOf(QuantityKind kind) => kind switch
    {
        QuantityKind.Count => ClaimKind.Count,
        QuantityKind.Number => ClaimKind.Number,
        QuantityKind.Money => ClaimKind.Money,
        QuantityKind.Percent => ClaimKind.Percent,
        QuantityKind.Measure => ClaimKind.Measure,
        QuantityKind.Duration => ClaimKind.Duration,
        QuantityKind.Age => ClaimKind.Age,
        QuantityKind.Temperature => ClaimKind.Temperature,
        QuantityKind.Score => ClaimKind.Score,
        _ => null,
    };

    private static RoleKind RoleOf(ClaimKind kind) => kind == ClaimKind.Number ? RoleKind.Count : (RoleKind)(byte)kind;
}
