namespace ClaimCheck.Articles.Readers;

/// <summary>Sizes that keep a damaged or hostile input from filling the memory.</summary>
internal static class ReaderLimits
{
    /// <summary>Largest record (a line of JSONL, a row of CSV, a text file) in bytes; a longer one is skipped with a message.</summary>
    public const int MaxRecordBytes = 16 << 20;

    /// <summary>Article length in UTF-16 code units beyond which the reader asks whether it is one article; it is read all the same.</summary>
    public const int UnusualLength = 1_000_000;

    /// <summary><see cref="MaxRecordBytes"/> in words.</summary>
    public const string MaxRecordText = "16 MB";

    /// <summary>How far the end of an overlong row of CSV is looked for, in bytes; behind that, a quotation mark is taken to be unclosed.</summary>
    public const int MaxScannedRowBytes = 64 << 20;

    /// <summary><see cref="MaxScannedRowBytes"/> in words.</summary>
    public const string MaxScannedRowText = "64 MB";
}
