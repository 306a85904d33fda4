using ClaimCheck.RulePacks.Phrases;
using ClaimCheck.RulePacks.Yaml;

namespace ClaimCheck.RulePacks.Reading;

/// <summary>A pack of <see cref="CompiledPacks"/>.</summary>
/// <param name="Name">Its name ("claimcheck:core").</param>
/// <param name="TextHash">SHA-256 of its YAML text, in hexadecimal.</param>
/// <param name="Root">What the text says, or its outline.</param>
internal sealed record CompiledPack(string Name, string TextHash, PackMapping Root);

/// <summary>
/// The built-in packs as the build leaves them: checked, parsed, and with their phrases in a trie. Reading YAML and growing the trie anew takes longer
/// than a short run of the program. The file, little-endian: a table of texts, the packs' nodes, the trie. Counts, lines, columns and ids are 7-bit-encoded
/// integers, a text is its number in the table, the numbers of the trie's nodes are 32 bits wide. What a run has no need of (phrases, which are in the
/// trie, examples, tests) is in a second file of the same form without a trie.
/// </summary>
/// <param name="Packs">The outlines of the packs in the order of their names.</param>
/// <param name="Phrases">The phrases of the roles of all packs.</param>
internal sealed record CompiledPacks(IReadOnlyList<CompiledPack> Packs, PhraseTrie Phrases)
{
    /// <summary>Marks a text among the nodes of a pack.</summary>
    public const byte Scalar = 0;

    /// <summary>Marks a list.</summary>
    public const byte Sequence = 1;

    /// <summary>Marks keys with values.</summary>
    public const byte Mapping = 2;
}
