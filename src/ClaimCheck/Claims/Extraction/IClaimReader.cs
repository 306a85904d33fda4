using ClaimCheck.Claims.Frames;

namespace ClaimCheck.Claims.Extraction;

/// <summary>Reads claims of some kinds out of a sentence. Implementations are immutable and safe to share between threads.</summary>
internal interface IClaimReader
{
    /// <summary>Adds the sentence's claims, in the order of the text.</summary>
    /// <param name="scope">The sentence.</param>
    /// <param name="claims">Where they go.</param>
    void Read(SentenceScope scope, List<ClaimFrame> claims);
}
