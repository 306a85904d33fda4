using System.Security.Cryptography;
using System.Text;
using ClaimCheck.Index;
using ClaimCheck.Index.Storage;

namespace ClaimCheck.Tests.Index;

public sealed class IndexLogTests
{
    private static readonly byte[] Fingerprint = SHA256.HashData("tables"u8);

    private string _path = "";

    [SetUp]
    public void MakePath() => _path = Path.Combine(Path.GetTempPath(), $"claimcheck-{TestContext.CurrentContext.Test.ID}.index");

    [TearDown]
    public void DeleteFile() => File.Delete(_path);

    [Test]
    public void Committed_entries_are_read_back_and_uncommitted_ones_are_not()
    {
        Write("one", "two");
        using (var log = IndexLog.Open(_path, Fingerprint, writable: true))
        {
            log.Append(1, "lost"u8, "lost"u8);
        }

        Assert.That(Read(), Is.EqualTo(Entries("one", "two")));
    }

    [Test]
    public void A_body_can_be_read_before_and_after_its_commit()
    {
        using var log = IndexLog.Open(_path, Fingerprint, writable: true);
        var body = log.Append(1, "head"u8, "body"u8);
        Assert.That(Encoding.UTF8.GetString(log.ReadBody(body)), Is.EqualTo("body"));
        log.Commit();
        Assert.That(Encoding.UTF8.GetString(log.ReadBody(body)), Is.EqualTo("body"));
    }

    [Test]
    public void A_write_that_stops_at_any_byte_loses_only_the_unfinished_commit()
    {
        Write("one");
        var before = File.ReadAllBytes(_path);
        Write("two");
        var after = File.ReadAllBytes(_path);
        for (var written = before.Length; written < after.Length; written++)
        {
            File.WriteAllBytes(_path, [.. before, .. after[before.Length..written]]);
            Assert.That(Read(), Is.EqualTo(Entries("one")), $"{written} bytes");
        }

        var slot = LogHeader.SlotOffset(2);
        for (var written = 0; written < LogHeader.SlotSize; written++)
        {
            byte[] torn = [.. before[..slot], .. after[slot..(slot + written)], .. before[(slot + written)..], .. after[before.Length..]];
            File.WriteAllBytes(_path, torn);
            Assert.That(Read(), Is.EqualTo(Entries("one")), $"{written} bytes of the slot");
        }

        File.WriteAllBytes(_path, after);
        Assert.That(Read(), Is.EqualTo(Entries("one", "two")));
    }

    [Test]
    public void After_a_lost_write_the_next_one_takes_its_place()
    {
        Write("one");
        File.AppendAllText(_path, "the beginning of an entry that was never finished, longer than the next one will be: " + new string('x', 500));
        Write("two");
        Assert.That(Read(), Is.EqualTo(Entries("one", "two")));
    }

    [Test]
    public void A_cut_off_file_is_an_error_that_says_so()
    {
        Write("one", "two");
        var whole = File.ReadAllBytes(_path);
        foreach (var length in new[] { whole.Length - 1, LogHeader.Size + 3, 100 })
        {
            File.WriteAllBytes(_path, whole[..length]);
            Assert.That(Read, Throws.TypeOf<IndexFileException>().With.Message.Contain("cut off").And.Message.Contain(_path), $"{length} bytes");
        }
    }

    [Test]
    public void Any_changed_byte_of_the_entries_is_an_error_and_never_another_content()
    {
        Write("one", "two");
        var whole = File.ReadAllBytes(_path);
        for (var place = LogHeader.Size; place < whole.Length; place++)
        {
            var changed = whole.ToArray();
            changed[place] ^= 0x10;
            File.WriteAllBytes(_path, changed);
            Assert.That(Read, Throws.TypeOf<IndexFileException>(), $"byte {place}");
        }
    }

    [Test]
    public void A_foreign_file_is_an_error_that_says_so()
    {
        File.WriteAllText(_path, "{\"claimcheck\": 1}");
        Assert.That(Read, Throws.TypeOf<IndexFileException>().With.Message.Contain("not an index"));
        Assert.That(() => Write("one"), Throws.TypeOf<IndexFileException>(), "and it is not written over");
        Assert.That(File.ReadAllText(_path), Is.EqualTo("{\"claimcheck\": 1}"));
    }

    [Test]
    public void An_index_made_with_other_tables_is_refused()
    {
        Write("one");
        Assert.That(() => IndexLog.Open(_path, SHA256.HashData("other"u8), writable: false), Throws.TypeOf<IndexFileException>().With.Message.Contain("other tables"));
    }

    [Test]
    public void A_writer_has_the_file_alone_and_readers_share_it()
    {
        Write("one");
        using (IndexLog.Open(_path, Fingerprint, writable: false))
        {
            Assert.That(Read(), Is.EqualTo(Entries("one")));
            Assert.That(() => Write("two"), Throws.TypeOf<IndexFileException>().With.Message.Contain("another process"));
        }

        using (IndexLog.Open(_path, Fingerprint, writable: true))
        {
            Assert.That(Read, Throws.TypeOf<IndexFileException>().With.Message.Contain("another process"));
        }

        Assert.That(Read(), Is.EqualTo(Entries("one")));
    }

    private static List<string> Entries(params string[] heads) => [.. heads.Select(static head => head + head.ToUpperInvariant())];

    private void Write(params string[] heads)
    {
        using var log = IndexLog.Open(_path, Fingerprint, writable: true);
        foreach (var head in heads)
        {
            log.Append(1, Encoding.UTF8.GetBytes(head), Encoding.UTF8.GetBytes(head.ToUpperInvariant()));
        }

        log.Commit();
    }

    private List<string> Read()
    {
        using var log = IndexLog.Open(_path, Fingerprint, writable: false);
        return [.. log.ReadAll().Select(entry => Encoding.UTF8.GetString(entry.Head) + Encoding.UTF8.GetString(log.ReadBody(entry.Body)))];
    }
}
