using System.Security.Cryptography;
using System.Text;

namespace ClaimCheck.Language.Models;

/// <summary>
/// Writes model files: magic and format version; then the manifest, the string tables, the ambiguity table, the tagger, the parser and the editor
/// of names, hashes as differences; then the SHA-256 of all that. Little endian. The same data gives the same bytes.
/// </summary>
internal static class ModelWriter
{
    /// <summary>The first four bytes of a file: "CCM" and a line feed, which transfers in text mode damage.</summary>
    internal const uint Magic = 0x0A4D4343;

    /// <summary>The version of the format.</summary>
    internal const int Version = 3;

    /// <summary>Writes a model.</summary>
    /// <param name="model">The model.</param>
    /// <param name="output">Takes the file.</param>
    public static void Write(ModelData model, Stream output)
    {
        using var memory = new MemoryStream();
        using (var writer = new BinaryWriter(memory, Encoding.UTF8, leaveOpen: true))
        {
            writer.Write(Magic);
            writer.Write(Version);
            writer.Write(model.Manifest);
            Strings(writer, model.Tags);
            Strings(writer, model.Relations);
            writer.Write(model.Ambiguity.Count);
            foreach ((uint word, ushort set) in model.Ambiguity.OrderBy(entry => entry.Key))
            {
                writer.Write(word);
                writer.Write(set);
            }

            writer.Write(model.LemmaExceptions);
            Classifier(writer, model.Tagger);
            NetworkFormat.Write(writer, model.Parser);
            Classifier(writer, model.Names);
        }

        byte[] body = memory.ToArray();
        output.Write(body);
        output.Write(SHA256.HashData(body));
    }

    private static void Strings(BinaryWriter writer, string[] values)
    {
        writer.Write(values.Length);
        foreach (string value in values)
        {
            writer.Write(value);
        }
    }

    private static void Classifier(BinaryWriter writer, LinearModelData model)
    {
        writer.Write(model.Classes);
        writer.Write(model.Fingerprints.Length);
        writer.Write(model.PairClasses.Length);
        foreach (int weight in model.Weights)
        {
            writer.Write(weight);
        }

        BinaryTables.WriteAscending(writer, model.Fingerprints);
        writer.Write(model.Lengths);
        writer.Write(model.PairClasses);
        writer.Write(model.PairCodes);
    }
}
