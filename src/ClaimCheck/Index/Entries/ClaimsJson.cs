using System.IO.Compression;
using System.Text.Json;
using System.Text.Json.Serialization;
using ClaimCheck.Claims;

namespace ClaimCheck.Index.Entries;

/// <summary>Writes the claims of an article as compressed JSON: the fields follow the types without code of their own.</summary>
[JsonSourceGenerationOptions(IncludeFields = true, IgnoreReadOnlyProperties = true, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(ArticleClaims))]
internal sealed partial class ClaimsJson : JsonSerializerContext
{
    /// <summary>Writes claims.</summary>
    /// <param name="claims">The claims.</param>
    public static byte[] Write(ArticleClaims claims)
    {
        using var bytes = new MemoryStream();
        using (var compressed = new DeflateStream(bytes, CompressionLevel.Fastest))
        {
            JsonSerializer.Serialize(compressed, claims, Default.ArticleClaims);
        }

        return bytes.ToArray();
    }

    /// <summary>Reads claims.</summary>
    /// <param name="bytes">What <see cref="Write"/> made.</param>
    public static ArticleClaims Read(byte[] bytes)
    {
        using var compressed = new DeflateStream(new MemoryStream(bytes), CompressionMode.Decompress);
        return JsonSerializer.Deserialize(compressed, Default.ArticleClaims)!;
    }
}
