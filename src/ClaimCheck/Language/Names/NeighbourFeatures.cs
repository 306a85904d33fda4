using ClaimCheck.Language.Models;

namespace ClaimCheck.Language.Names;

/// <summary>The features of the two words on either side of a candidate.</summary>
internal static class NeighbourFeatures
{
    /// <summary>Adds the words right before and behind, with the candidate's parts of speech.</summary>
    /// <param name="features">Receives them.</param>
    /// <param name="window">The candidate.</param>
    /// <param name="tags">Hash of its parts of speech.</param>
    public static void AddNearest(NameFeatureList features, NameWindow window, uint tags)
    {
        ref readonly NameWord before = ref window.Before(1);
        ref readonly NameWord behind = ref window.Behind(1);
        features.Add(FeatureHash.Of(140, before.Tag, tags));
        features.Add(FeatureHash.Of(141, behind.Tag, tags));
        features.Add(FeatureHash.Of(142, before.Word, tags));
        features.Add(FeatureHash.Of(143, behind.Word, tags));
    }

    /// <summary>Adds what stands around a candidate.</summary>
    /// <param name="features">Receives it.</param>
    /// <param name="window">The candidate.</param>
    /// <param name="size">Number of its words, up to a bound.</param>
    /// <param name="type">What the rules take it for.</param>
    public static void Add(NameFeatureList features, NameWindow window, uint size, uint type)
    {
        ref readonly NameWord first = ref window.First;
        ref readonly NameWord last = ref window.Last;
        ref readonly NameWord before = ref window.Before(1);
        ref readonly NameWord before2 = ref window.Before(2);
        ref readonly NameWord behind = ref window.Behind(1);
        ref readonly NameWord behind2 = ref window.Behind(2);
        features.Add(FeatureHash.Of(150, before.Tag));
        features.Add(FeatureHash.Of(151, behind.Tag));
        features.Add(FeatureHash.Of(152, before.Tag, behind.Tag));
        features.Add(FeatureHash.Of(153, before.Tag, before2.Tag));
        features.Add(FeatureHash.Of(154, behind.Tag, behind2.Tag));
        features.Add(FeatureHash.Of(155, before.Shape));
        features.Add(FeatureHash.Of(156, behind.Shape));
        features.Add(FeatureHash.Of(157, behind.Tag, behind.Shape, last.Tag));
        features.Add(FeatureHash.Of(158, before.Tag, before.Shape, first.Tag));
        features.Add(FeatureHash.Of(159, behind.Tag, type, size));
        features.Add(FeatureHash.Of(160, before.Tag, type, size));
        features.Add(FeatureHash.Of(161, behind.Touches, first.Touches));
        features.Add(FeatureHash.Of(162, (uint)before.Clues, before.Tag));
        features.Add(FeatureHash.Of(163, (uint)behind.Clues, behind.Tag));
        features.Add(FeatureHash.Of(164, before.Word));
        features.Add(FeatureHash.Of(165, behind.Word));
        features.Add(FeatureHash.Of(166, before.Word, size));
        features.Add(FeatureHash.Of(167, behind.Word, size));
        features.Add(FeatureHash.Of(168, before.Word, type));
        features.Add(FeatureHash.Of(169, behind.Word, type));
        features.Add(FeatureHash.Of(170, before.Word, before2.Word));
        features.Add(FeatureHash.Of(171, behind.Word, behind2.Word));
        features.AddBits(172, before.Clues, 0);
        features.AddBits(173, behind.Clues, 0);
    }
}
