using ClaimCheck.RulePacks.Phrases;
using ClaimCheck.RulePacks.Reading;
using ClaimCheck.RulePacks.Yaml;

namespace ClaimCheck.PackCompiler;

/// <summary>Writes what <c>CompiledPacksReader</c> of the library reads. The same packs give the same bytes.</summary>
internal sealed class CompiledPacksWriter
{
    private readonly BinaryWriter _writer;
    private readonly Dictionary<string, int> _texts = new(StringComparer.Ordinal);

    private CompiledPacksWriter(BinaryWriter writer) => _writer = writer;

    /// <summary>Writes packs.</summary>
    /// <param name="packs">The packs.</param>
    /// <param name="phrases">Their phrases; <see langword="null"/> for the second file, which has none.</param>
    /// <param name="stream">The file.</param>
    public static void Write(IReadOnlyList<CompiledPack> packs, PhraseTrie? phrases, Stream stream)
    {
        using var body = new MemoryStream();
        using var writer = new BinaryWriter(body);
        var texts = new CompiledPacksWriter(writer).Write(packs, phrases);
        writer.Flush();

        using var file = new BinaryWriter(stream);
        file.Write7BitEncodedInt(texts.Count);
        foreach (var text in texts)
        {
            file.Write(text);
        }

        file.Write(body.GetBuffer(), 0, (int)body.Length);
    }

    /// <summary>Writes all but the table of texts, and returns it.</summary>
    private Dictionary<string, int>.KeyCollection Write(IReadOnlyList<CompiledPack> packs, PhraseTrie? phrases)
    {
        WriteInteger(packs.Count);
        foreach (var pack in packs)
        {
            WriteText(pack.Name);
            WriteText(pack.TextHash);
            WriteNode(pack.Root);
        }

        if (phrases is not null)
        {
            WritePhrases(phrases);
        }

        return _texts.Keys;
    }

    private void WriteInteger(int number) => _writer.Write7BitEncodedInt(number);

    private void WriteText(string text)
    {
        if (!_texts.TryGetValue(text, out var number))
        {
            _texts.Add(text, number = _texts.Count);
        }

        WriteInteger(number);
    }

    private void WriteNode(PackNode node)
    {
        _writer.Write(node is PackScalar ? CompiledPacks.Scalar : node is PackSequence ? CompiledPacks.Sequence : CompiledPacks.Mapping);
        WriteInteger(node.Line);
        WriteInteger(node.Column);
        switch (node)
        {
            case PackScalar scalar:
                WriteText(scalar.Value);
                break;
            case PackSequence sequence:
                WriteInteger(sequence.Items.Count);
                foreach (var item in sequence.Items)
                {
                    WriteNode(item);
                }

                break;
            case PackMapping mapping:
                WriteInteger(mapping.Entries.Count);
                foreach (var entry in mapping.Entries)
                {
                    WriteNode(entry.Key);
                    WriteNode(entry.Value);
                }

                break;
        }
    }

    private void WritePhrases(PhraseTrie trie)
    {
        WriteInteger(trie.Words.Count);
        foreach (var word in trie.Words)
        {
            WriteText(word);
        }

        var ends = new Dictionary<PhraseEnd, int>(ReferenceEqualityComparer.Instance);
        foreach (var end in trie.EndSets.SelectMany(set => set))
        {
            ends.TryAdd(end, ends.Count);
        }

        WriteInteger(ends.Count);
        foreach (var end in ends.Keys)
        {
            WriteInteger(end.Role);
            WriteText(end.Phrase.Text);
            _writer.Write((ushort)end.Phrase.Positions);
            WriteInteger(end.HeadWord);
            _writer.Write(end.Never);
        }

        WriteInteger(trie.EndSets.Length);
        foreach (var set in trie.EndSets)
        {
            WriteInteger(set.Length);
            foreach (var end in set)
            {
                WriteInteger(ends[end]);
            }
        }

        WriteNumbers(trie.FirstChildren);
        WriteNumbers(trie.Labels);
        WriteNumbers(trie.EndsOf);
    }

    private void WriteNumbers(int[] numbers)
    {
        WriteInteger(numbers.Length);
        foreach (var number in numbers)
        {
            _writer.Write(number);
        }
    }
}
