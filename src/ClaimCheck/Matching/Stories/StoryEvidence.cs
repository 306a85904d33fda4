namespace ClaimCheck.Matching.Stories;

/// <summary>
/// What speaks for and against two articles reporting one happening: the parts of an additive score. Every part is symmetric in the two articles.
/// </summary>
/// <param name="Words">Cosine of the weighed words, 0 to 1.</param>
/// <param name="Contained">The share of the shorter article's words found in the longer one, as a projection; 0 and up, 1 for equal texts.</param>
/// <param name="LengthRatio">Natural logarithm of the longer vector over the shorter one, 0 and up.</param>
/// <param name="Title">Cosine of the words of the headlines.</param>
/// <param name="NamePairs">Cosine of the names of two words.</param>
/// <param name="RareNames">ln(1 + how much rarer than usual the shared names are, summed).</param>
/// <param name="SharedAges">Share of common ages, as a cosine.</param>
/// <param name="OtherAges">1 when both articles state ages and no age is common, else 0.</param>
/// <param name="SharedAddress">1 when a house number is common, else 0.</param>
/// <param name="TimeGap">ln(1 + days between the publications); where a time is unknown, as if two days lay between.</param>
internal readonly record struct StoryEvidence(
    double Words, double Contained, double LengthRatio, double Title, double NamePairs, double RareNames, double SharedAges, double OtherAges, double SharedAddress,
    double TimeGap)
{
    /// <summary>Names of the parts, in the order of <see cref="CopyTo"/>.</summary>
    public static readonly string[] PartNames =
    [
        "shared words", "shorter text contained", "texts of unlike length", "shared headline words", "shared full names", "shared rare names", "same age given", "other ages given",
        "same address", "time between publications",
    ];

    /// <summary>Writes the parts.</summary>
    /// <param name="parts">Room for as many values as <see cref="PartNames"/> has names.</param>
    public void CopyTo(Span<double> parts)
    {
        parts[0] = Words;
        parts[1] = Contained;
        parts[2] = LengthRatio;
        parts[3] = Title;
        parts[4] = NamePairs;
        parts[5] = RareNames;
        parts[6] = SharedAges;
        parts[7] = OtherAges;
        parts[8] = SharedAddress;
        parts[9] = TimeGap;
    }
}
