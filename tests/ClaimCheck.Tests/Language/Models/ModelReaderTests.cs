using System.Security.Cryptography;
using ClaimCheck.Language;
using ClaimCheck.Language.Models;
using ClaimCheck.Tests.Language.Training;

namespace ClaimCheck.Tests.Language.Models;

[TestFixture]
internal sealed class ModelReaderTests
{
    private const int HashLength = 32;
    private static readonly byte[] Sound = TinyTreebank.File(TinyTreebank.Train());

    [Test]
    public void A_model_cut_off_anywhere_is_refused()
    {
        for (int length = 0; length < Sound.Length; length += 1 + (length / 40))
        {
            byte[] cut = Sound[..length];
            Assert.That(() => EnglishAnalyzer.Load(new MemoryStream(cut)), Throws.TypeOf<InvalidDataException>(), $"{length} bytes");
        }
    }

    [Test]
    public void A_model_with_one_byte_changed_is_refused()
    {
        for (int i = 0; i < Sound.Length; i += 1 + (i / 50))
        {
            byte[] damaged = [.. Sound];
            damaged[i] ^= 0x20;
            Assert.That(() => EnglishAnalyzer.Load(new MemoryStream(damaged)), Throws.TypeOf<InvalidDataException>(), $"byte {i}");
        }
    }

    [Test]
    public void A_model_with_a_right_checksum_over_wrong_content_is_refused_or_sound_but_never_crashes()
    {
        int refused = 0;
        for (int i = 8; i < Sound.Length - HashLength; i += 1 + (i / 60))
        {
            foreach (byte value in new byte[] { 0, 0x7F, 0xFF })
            {
                byte[] forged = [.. Sound];
                forged[i] = value;
                SHA256.HashData(forged.AsSpan(0, forged.Length - HashLength), forged.AsSpan(forged.Length - HashLength));
                try
                {
                    EnglishAnalyzer analyzer = EnglishAnalyzer.Load(new MemoryStream(forged));
                    AnalyzedText text = analyzer.Analyze("Floods killed 12 people in Orlo.", AnalysisDepth.Trees);
                    Assert.That(text.Tokens.Count(t => t.Head < 0), Is.EqualTo(1));
                }
                catch (InvalidDataException)
                {
                    refused++;
                }
            }
        }

        Assert.That(refused, Is.GreaterThan(0));
    }

    [Test]
    public void A_newer_format_is_named_in_the_message()
    {
        byte[] newer = [.. Sound];
        newer[4] = ModelWriter.Version + 1;

        Assert.That(() => EnglishAnalyzer.Load(new MemoryStream(newer)), Throws.TypeOf<InvalidDataException>().With.Message.Contains($"version {ModelWriter.Version + 1}"));
    }

    [Test]
    public void A_stream_that_cannot_seek_is_read_to_its_end()
    {
        using var packed = new MemoryStream();
        using (var zip = new System.IO.Compression.GZipStream(packed, System.IO.Compression.CompressionMode.Compress, leaveOpen: true))
        {
            zip.Write(Sound);
        }

        packed.Position = 0;
        using var unpacked = new System.IO.Compression.GZipStream(packed, System.IO.Compression.CompressionMode.Decompress);

        Assert.That(EnglishAnalyzer.Load(unpacked).Model.Manifest, Is.EqualTo("tiny"));
    }
}
