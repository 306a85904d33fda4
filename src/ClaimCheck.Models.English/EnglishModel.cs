namespace ClaimCheck.Models.English;

/// <summary>The English language model that ClaimCheck uses by default. Licensed CC BY-SA 4.0, see ATTRIBUTION.md in the package.</summary>
public static class EnglishModel
{
    /// <summary>Opens the model file (<c>english.ccm</c>). The caller disposes the stream; each call gives a new one. Thread-safe.</summary>
    /// <returns>A readable, seekable stream at the file's start.</returns>
    /// <exception cref="InvalidOperationException">The assembly was stripped of its resource.</exception>
    public static Stream Open() => typeof(EnglishModel).Assembly.GetManifestResourceStream("english.ccm")
        ?? throw new InvalidOperationException("The assembly ClaimCheck.Models.English lacks its resource english.ccm.");
}
