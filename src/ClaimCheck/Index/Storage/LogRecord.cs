namespace ClaimCheck.Index.Storage;

/// <summary>One entry of an index file. It has two parts because loading an index needs only the first, which is small.</summary>
/// <param name="Kind">What the entry says; the meaning is the caller's.</param>
/// <param name="Head">The part that was read.</param>
/// <param name="Body">Where the other part lies.</param>
internal readonly record struct LogRecord(byte Kind, byte[] Head, LogBody Body);

/// <summary>The part of an entry that is read when it is needed.</summary>
/// <param name="Offset">Where in the file it begins.</param>
/// <param name="Length">How many bytes it has.</param>
/// <param name="Checksum">Its checksum.</param>
internal readonly record struct LogBody(long Offset, int Length, uint Checksum);
