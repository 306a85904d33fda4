using ClaimCheck.Language.Data;
using ClaimCheck.Language.Lexicon;

namespace ClaimCheck.Language.Attributions;

/// <summary>The word lists that attributions are read with. Immutable; safe to share between threads.</summary>
internal sealed class ReportingLists
{
    private static readonly Lazy<ReportingLists> Shared = new(() => new ReportingLists());
    private readonly LineTable _verbs = LineTable.Load("reporting-verbs.txt");
    private readonly LineTable _speakers = LineTable.Load("speaker-nouns.txt");
    private readonly LineTable _occasions = LineTable.Load("statement-nouns.txt");
    private readonly LineTable _listeners = LineTable.Load("statement-listeners.txt");
    private readonly LineTable _reckonings = LineTable.Load("reckoning-nouns.txt");
    private readonly LineTable _words = LineTable.Load("reporting-words.txt");
    private readonly LineTable _calendar = LineTable.Load("not-names.txt");

    private ReportingLists()
    {
    }

    /// <summary>The one instance; loaded when it is first asked for.</summary>
    public static ReportingLists Default => Shared.Value;

    /// <summary>Whether a verb reports what somebody says.</summary>
    /// <param name="lemma">Its lemma.</param>
    public bool IsReporting(string lemma) => _verbs.Contains(lemma);

    /// <summary>Whether the speaker can stand behind the verb.</summary>
    /// <param name="lemma">The verb's lemma.</param>
    public bool Inverts(string lemma) => _verbs.Find(lemma).Contains('i');

    /// <summary>Whether the person who is told stands behind the verb.</summary>
    /// <param name="lemma">The verb's lemma.</param>
    public bool HasListener(string lemma) => _verbs.Find(lemma).Contains('o');

    /// <summary>Whether the verb reports only where a clause follows.</summary>
    /// <param name="lemma">The verb's lemma.</param>
    public bool NeedsClause(string lemma) => _verbs.Find(lemma).Contains('c');

    /// <summary>Whether a noun can be one who speaks: a person, a group, or a report.</summary>
    /// <param name="lemma">The noun's lemma.</param>
    public bool IsSpeaker(string lemma) =>
        _speakers.Contains(lemma) || (WordLexicon.Default.Classes(lemma) & (NounClasses.Person | NounClasses.Group)) != 0;

    /// <summary>Whether a noun is how somebody arrives at a figure ("by the organisers' count").</summary>
    /// <param name="lemma">The noun's lemma.</param>
    public bool IsReckoning(string lemma) => _reckonings.Contains(lemma);

    /// <summary>Whether a preposition joins a phrase to a speaker's noun ("head of the agency").</summary>
    /// <param name="form">The word as written.</param>
    public bool IsLink(ReadOnlySpan<char> form) => _words.Find(form) is "link";

    /// <summary>Whether no subject of a clause that goes on a report begins with a word ("and", "who", "after").</summary>
    /// <param name="form">The word as written.</param>
    public bool OpensNoSubject(ReadOnlySpan<char> form) => _words.Find(form) is "no-subject";

    /// <summary>Whether a word is a date in small letters ("today").</summary>
    /// <param name="form">The word as written.</param>
    public bool IsDay(ReadOnlySpan<char> form) => _words.Find(form) is "day" or "day time";

    /// <summary>Whether an adverb stands between a verb and what is said ("later").</summary>
    /// <param name="form">The word as written.</param>
    public bool IsAdjunct(ReadOnlySpan<char> form) => _words.Find(form) is "time" or "day time";

    /// <summary>Whether a noun is one to whom, where or by what something is said ("told reporters", "by phone").</summary>
    /// <param name="lemma">The noun's lemma.</param>
    public bool IsListener(string lemma) => _listeners.Contains(lemma);

    /// <summary>Whether a noun is the occasion or medium of what is said, or a date.</summary>
    /// <param name="lemma">The noun's lemma.</param>
    /// <param name="form">The word as written.</param>
    public bool IsOccasion(string lemma, ReadOnlySpan<char> form) =>
        _occasions.Contains(lemma) || _calendar.Contains(form) || (WordLexicon.Default.Classes(lemma) & NounClasses.Time) != 0;
}
