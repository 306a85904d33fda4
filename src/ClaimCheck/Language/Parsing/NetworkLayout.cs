using ClaimCheck.Language.Models;

namespace ClaimCheck.Language.Parsing;

/// <summary>Where the matrices of the parser's network lie in one flat array of weights. The sizes are part of the model format.</summary>
internal sealed class NetworkLayout
{
    /// <summary>Length of the vectors of words, suffixes and tags, and of the three together.</summary>
    public const int WordSize = 48, SuffixSize = 24, TagSize = 24, InputSize = WordSize + SuffixSize + TagSize;

    /// <summary>Length of the vectors that one direction of a layer gives, and of those of both directions.</summary>
    public const int LayerSize = 80, EncodedSize = 2 * LayerSize;

    /// <summary>Number of hidden units that score transitions.</summary>
    public const int Units = 96;

    /// <summary>Places of a configuration whose words the scores look at.</summary>
    public const int Places = 4;

    /// <summary>Lays the network out.</summary>
    /// <param name="words">Number of words with a vector of their own.</param>
    /// <param name="suffixes">Number of suffixes with a vector of their own.</param>
    /// <param name="tags">Number of joint tags.</param>
    /// <param name="relations">Number of relations.</param>
    public NetworkLayout(int words, int suffixes, int tags, int relations)
    {
        Words = new Block(0, words + 1, WordSize);
        Suffixes = new Block(Words.End, suffixes + 1, SuffixSize);
        Tags = new Block(Suffixes.End, tags, TagSize);
        Configurations = new Block(Tags.End, ConfigurationFeatures.Rows(relations), Units);
        int start = Configurations.End;
        First = [Lstm.At(ref start, InputSize, LayerSize), Lstm.At(ref start, InputSize, LayerSize)];
        Second = [Lstm.At(ref start, EncodedSize, LayerSize), Lstm.At(ref start, EncodedSize, LayerSize)];
        Projection = new Block(start, EncodedSize, Places * Units);
        HiddenBias = new Block(Projection.End, 1, Units);
        Output = new Block(HiddenBias.End, Units, (1 + (2 * relations) + 15) / 16 * 16);
        OutputBias = new Block(Output.End, 1, Output.Columns);
        Relations = relations;
    }

    /// <summary>Number of relations.</summary>
    public int Relations { get; }

    /// <summary>The vectors of words, suffixes and tags; row 0 of words and suffixes stands for unknown ones.</summary>
    public Block Words { get; }

    /// <inheritdoc cref="Words"/>
    public Block Suffixes { get; }

    /// <inheritdoc cref="Words"/>
    public Block Tags { get; }

    /// <summary>What the features of a configuration add to the hidden units.</summary>
    public Block Configurations { get; }

    /// <summary>The two directions of the first layer.</summary>
    public Lstm[] First { get; }

    /// <summary>The two directions of the second layer.</summary>
    public Lstm[] Second { get; }

    /// <summary>From a word's vector to the hidden units, for each place.</summary>
    public Block Projection { get; }

    /// <summary>Biases of the hidden units.</summary>
    public Block HiddenBias { get; }

    /// <summary>From the hidden units to the transitions.</summary>
    public Block Output { get; }

    /// <summary>Biases of the transitions.</summary>
    public Block OutputBias { get; }

    /// <summary>Number of weights.</summary>
    public int Length => OutputBias.End;

    /// <summary>All matrices in their order.</summary>
    public IEnumerable<Block> Blocks()
    {
        Block[] lstms = [.. First.Concat(Second).SelectMany(l => new[] { l.Input, l.Recurrent, l.Bias })];
        return [Words, Suffixes, Tags, Configurations, .. lstms, Projection, HiddenBias, Output, OutputBias];
    }
}
