namespace ClaimCheck.Checking.Comparing;

/// <summary>Finds statements of two texts that cannot both be true, whatever their figures. Immutable; safe to share between threads.</summary>
internal sealed class StatementClash(PredicateClash predicates, OfficeClash offices, DescriptionClash descriptions, DirectionClash directions, DenialClash denials, PlaceClash places)
{
    private const double MostlyCovered = 0.6;
    private const double HalfCovered = 0.4;

    /// <summary>Why both cannot be true, in words; <see langword="null"/> where nothing speaks against it.</summary>
    /// <param name="a">The first text.</param>
    /// <param name="b">The second.</param>
    /// <param name="coverOfB">How much of the second the first has: of other things opposites may well be said.</param>
    /// <param name="figures">The figures of the second text with those they are held against.</param>
    public string? Find(ComparedText a, ComparedText b, double coverOfB, IReadOnlyList<FigurePair?> figures)
    {
        var found = offices.Find(a, b);
        found ??= coverOfB < HalfCovered ? null : directions.Find(a, b, figures) ?? descriptions.Find(a, b);
        return found ?? (coverOfB < MostlyCovered ? null : predicates.Find(a, b) ?? places.Find(a, b) ?? denials.Find(a, b, coverOfB, figures));
    }
}
