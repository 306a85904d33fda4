using System.Runtime.InteropServices;
using System.Text;
using ClaimCheck.Matching.Stories;

namespace ClaimCheck.Index.Entries;

/// <summary>What an index keeps in memory of an article, and what loading reads of it.</summary>
/// <param name="Id">The article's id.</param>
/// <param name="Claims">How many claims it makes.</param>
/// <param name="Document">Its words.</param>
/// <param name="Edges">The similar articles that were in the index when it came, by the order of their coming.</param>
internal sealed record EntryHead(string Id, int Claims, StoryDocument Document, IReadOnlyList<StoryEdge> Edges)
{
    /// <summary>The bytes of a file.</summary>
    public byte[] Write()
    {
        using var bytes = new MemoryStream();
        using var writer = new BinaryWriter(bytes, Encoding.UTF8);
        writer.Write(Id);
        writer.Write(Claims);
        writer.Write(Document.Hours);
        writer.Write(Document.Ids.Length);
        writer.Write(MemoryMarshal.AsBytes(Document.Ids.AsSpan()));
        writer.Write(MemoryMarshal.AsBytes(Document.Weights.AsSpan()));
        writer.Write(MemoryMarshal.AsBytes(Document.Marks.AsSpan()));
        writer.Write(Edges.Count);
        foreach (var edge in Edges)
        {
            writer.Write(edge.Node);
            writer.Write(edge.Score);
        }

        writer.Flush();
        return bytes.ToArray();
    }

    /// <summary>Reads what <see cref="Write"/> made.</summary>
    /// <param name="bytes">The bytes.</param>
    public static EntryHead Read(byte[] bytes)
    {
        using var reader = new BinaryReader(new MemoryStream(bytes), Encoding.UTF8);
        var id = reader.ReadString();
        var claims = reader.ReadInt32();
        var hours = reader.ReadDouble();
        var terms = reader.ReadInt32();
        var document = new StoryDocument(ReadArray<int>(reader, terms), ReadArray<float>(reader, terms), ReadArray<TermMarks>(reader, terms), hours);
        var edges = new StoryEdge[reader.ReadInt32()];
        for (var i = 0; i < edges.Length; i++)
        {
            edges[i] = new StoryEdge(reader.ReadInt32(), reader.ReadSingle());
        }

        return new EntryHead(id, claims, document, edges);
    }

    private static T[] ReadArray<T>(BinaryReader reader, int count)
        where T : struct
    {
        var array = new T[count];
        reader.BaseStream.ReadExactly(MemoryMarshal.AsBytes(array.AsSpan()));
        return array;
    }
}
