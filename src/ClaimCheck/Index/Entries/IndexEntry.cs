using ClaimCheck.Index.Storage;

namespace ClaimCheck.Index.Entries;

/// <summary>An article of the index.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Claims">How many claims it makes.</param>
/// <param name="Place">Where the file keeps the claims; not used by an index in memory.</param>
/// <param name="Bytes">The claims of an index in memory, else <see langword="null"/>.</param>
internal sealed record IndexEntry(string Id, int Claims, LogBody Place, byte[]? Bytes);
