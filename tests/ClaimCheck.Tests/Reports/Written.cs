using System.Text;
using ClaimCheck.Reports;

namespace ClaimCheck.Tests.Reports;

/// <summary>Reports as bytes and text.</summary>
internal static class Written
{
    public static byte[] Bytes(string format, ConsistencyReport report)
    {
        using var stream = new MemoryStream();
        ReportWriters.Find(format)!.Write(report, stream);
        return stream.ToArray();
    }

    public static string Text(string format, ConsistencyReport report) => new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(Bytes(format, report));
}
