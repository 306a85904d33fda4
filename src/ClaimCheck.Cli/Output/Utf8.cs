using System.Text;

namespace ClaimCheck.Cli.Output;

/// <summary>The encoding of everything that the tool writes.</summary>
internal static class Utf8
{
    /// <summary>UTF-8 without a byte order mark.</summary>
    public static readonly Encoding NoMark = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
}
