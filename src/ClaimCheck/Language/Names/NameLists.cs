using ClaimCheck.Language.Data;
using ClaimCheck.Language.Places;

namespace ClaimCheck.Language.Names;

/// <summary>The word lists that names are found and typed with. Immutable; safe to share between threads.</summary>
internal sealed class NameLists
{
    private static readonly Lazy<NameLists> Shared = new(() => new NameLists());
    private readonly LineTable _lemmas = LineTable.Lemmas;

    private NameLists()
    {
    }

    /// <summary>The one instance; loaded when it is first asked for.</summary>
    public static NameLists Default => Shared.Value;

    /// <summary>Titles before names ("President").</summary>
    public LineTable Titles { get; } = LineTable.Load("titles.txt");

    /// <summary>Words that belong to a title ("Prime", "Foreign").</summary>
    public LineTable TitleModifiers { get; } = LineTable.Load("title-modifiers.txt");

    /// <summary>Last words of organisations ("Ministry").</summary>
    public LineTable OrganizationCues { get; } = LineTable.Load("organization-cues.txt");

    /// <summary>Words that go on with "of" or "for" ("Bank").</summary>
    public LineTable OrganizationHeads { get; } = LineTable.Load("organization-heads.txt");

    /// <summary>Words of place names ("River").</summary>
    public LineTable PlaceCues { get; } = LineTable.Load("place-cues.txt");

    /// <summary>Days, months, creeds: capitals without a name.</summary>
    public LineTable NotNames { get; } = LineTable.Load("not-names.txt");

    /// <summary>Adjectives with the capital of a sentence's start.</summary>
    public LineTable NotStarts { get; } = LineTable.Load("not-starts.txt");

    /// <summary>Lower-case words inside names ("de", "bin").</summary>
    public LineTable Particles { get; } = LineTable.Load("name-particles.txt");

    /// <summary>Legal forms behind companies' names.</summary>
    public LineTable CompanySuffixes { get; } = LineTable.Load("company-suffixes.txt");

    /// <summary>Given names.</summary>
    public LineTable GivenNames { get; } = LineTable.Load("given-names.txt");

    /// <summary>Places.</summary>
    public Gazetteer Places { get; } = Gazetteer.Default;

    /// <summary>Whether a word is one of the dictionary when it is written in lower case.</summary>
    /// <param name="word">A form or lemma.</param>
    public bool IsDictionaryWord(ReadOnlySpan<char> word)
    {
        Span<char> lower = stackalloc char[32];
        int length = word.Length <= lower.Length ? word.ToLowerInvariant(lower) : 0;
        return length > 0 && _lemmas.Contains(lower[..length]);
    }

    /// <summary>Whether a word in lower case is a given name or place when it is written with a capital.</summary>
    /// <param name="form">The word.</param>
    public bool IsKnownInLowerCase(ReadOnlySpan<char> form)
    {
        if (form.Length > 32)
        {
            return false;
        }

        Span<char> written = stackalloc char[32];
        form.CopyTo(written);
        written[0] = char.ToUpperInvariant(written[0]);
        return GivenNames.Contains(written[..form.Length]) || !Places.Find(written[..form.Length]).IsEmpty;
    }

    /// <summary>Whether a word is a title or goes with one.</summary>
    /// <param name="word">The word as written.</param>
    public bool IsTitlePart(ReadOnlySpan<char> word) => Titles.Contains(word) || TitleModifiers.Contains(word);

    /// <summary>Whether a word ends names of organisations or places.</summary>
    /// <param name="word">The word as written.</param>
    public bool IsCue(ReadOnlySpan<char> word) => OrganizationCues.Contains(word) || PlaceCues.Contains(word) || OrganizationHeads.Contains(word);
}
