namespace ClaimCheck.Training.Lexicons;

/// <summary>A set of words with one meaning.</summary>
/// <param name="Id">Its name.</param>
/// <param name="File">The lexicographer's file it is from (18 = persons, 32 = verbs of communication).</param>
/// <param name="Words">The words as written, spaces as underscores.</param>
/// <param name="Pointers">Its relations.</param>
internal sealed record Synset(SynsetId Id, int File, string[] Words, Pointer[] Pointers);

/// <summary>Names a synset.</summary>
/// <param name="Part">Part of speech: n v a r (satellite adjectives count as a).</param>
/// <param name="Offset">Its place in the data file.</param>
internal readonly record struct SynsetId(char Part, int Offset);

/// <summary>A pointer of a WordNet synset.</summary>
/// <param name="Symbol">What it means ("+" derivation, "!" antonym, "@" hypernym, "@i" class of an instance, "#p" whole).</param>
/// <param name="Target">The synset it leads to.</param>
/// <param name="SourceWord">Which word of this synset it starts from, from 1; 0 for all.</param>
/// <param name="TargetWord">Which word of the other synset it leads to, from 1; 0 for all.</param>
internal readonly record struct Pointer(string Symbol, SynsetId Target, int SourceWord, int TargetWord);
