using ClaimCheck.Language.Names;

namespace ClaimCheck.Language.Models;

/// <summary>What a model file holds, as plain tables.</summary>
internal sealed record ModelData
{
    /// <summary>How the model came about: inputs with their SHA-256, parameters and scores, as text.</summary>
    public required string Manifest { get; init; }

    /// <summary>The joint tags, "XPOS|UPOS"; their indexes are the tagger's classes.</summary>
    public required string[] Tags { get; init; }

    /// <summary>The relations; class 1 + 2r of the parser attaches to the left with relation r, class 2 + 2r to the right.</summary>
    public required string[] Relations { get; init; }

    /// <summary>For each frequent word (by the hash of its lower-case form) which set of tags it takes, from 1.</summary>
    public required IReadOnlyDictionary<uint, ushort> Ambiguity { get; init; }

    /// <summary>Lemmas that the rules get wrong: "upos:form, tab, lemma" lines, sorted.</summary>
    public required string LemmaExceptions { get; init; }

    /// <summary>The tagger's weights.</summary>
    public required LinearModelData Tagger { get; init; }

    /// <summary>The parser's network.</summary>
    public required NetworkData Parser { get; init; }

    /// <summary>The weights of the editor of names; without features where none was trained.</summary>
    public LinearModelData Names { get; init; } = LinearModelData.Empty(NameEdit.All.Count);
}

/// <summary>The weights of one classifier, as they stand in a model file.</summary>
/// <param name="Classes">Number of classes.</param>
/// <param name="Fingerprints">The features, ascending.</param>
/// <param name="Lengths">Number of pairs in each feature's row.</param>
/// <param name="PairClasses">The classes of all pairs, row after row.</param>
/// <param name="PairCodes">The weight codes of all pairs.</param>
/// <param name="Weights">The weight of each of the 256 codes.</param>
internal sealed record LinearModelData(int Classes, uint[] Fingerprints, byte[] Lengths, byte[] PairClasses, byte[] PairCodes, int[] Weights)
{
    /// <summary>A classifier that knows nothing.</summary>
    /// <param name="classes">Number of classes.</param>
    public static LinearModelData Empty(int classes) => new(classes, [], [], [], [], new int[256]);

    /// <summary>Builds the classifier.</summary>
    public LinearModel Build()
    {
        var pairs = new byte[PairClasses.Length * 2];
        for (int i = 0; i < PairClasses.Length; i++)
        {
            pairs[i * 2] = PairClasses[i];
            pairs[(i * 2) + 1] = PairCodes[i];
        }

        return new LinearModel(Classes, Fingerprints, Lengths, pairs, Weights);
    }
}
