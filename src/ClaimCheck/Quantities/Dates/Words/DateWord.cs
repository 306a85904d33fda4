namespace ClaimCheck.Quantities.Dates.Words;

/// <summary>What a word means in an expression of the calendar or the clock.</summary>
internal enum DateWordKind : byte
{
    /// <summary>No meaning of its own (it may still be a unit or play a role).</summary>
    None,

    /// <summary>A month; value 1 to 12.</summary>
    Month,

    /// <summary>A day of the week; value 1 (Monday) to 7.</summary>
    Weekday,

    /// <summary>A season; value 1 (spring) to 4 (winter).</summary>
    Season,

    /// <summary>A part of the day; value as <see cref="DayPart"/>.</summary>
    Part,

    /// <summary>A day counted from today; value the shift ("yesterday": -1).</summary>
    Day,

    /// <summary>"last" (-1), "this" (0), "next" (1), "same" (2).</summary>
    Relative,

    /// <summary>"early", "mid", "end"; value as <see cref="Edge"/>.</summary>
    Edge,

    /// <summary>A number word.</summary>
    Cardinal,

    /// <summary>An ordinal word; "final" is -1.</summary>
    Ordinal,

    /// <summary>"nineties"; value 20 to 90.</summary>
    Decade,

    /// <summary>The letters of "22nd".</summary>
    Suffix,

    /// <summary>"a.m." (1), "p.m." (2), either (3).</summary>
    Meridiem,
}

/// <summary>Function words that the grammar asks for by name.</summary>
internal enum Role : byte
{
    None, The, A, Of, In, On, At, About, For, To, Through, Until, From, Between, And, Or, Before, After, Since, By, Within, During, Over, Into,
    Starting, Ago, Later,
    Earlier, Than, No, As, Shortly, Prior, Onward, Past, Half, Now, Year, School, Fiscal, Calendar, Business, OClock, Ish, Noon, Midnight, Q, H, FY,
    SY, S, Possessive,
    D, Week, Ending, Local, Time, Hours, Date, Counted, Level, Small, Every, Own,
}

/// <summary>How far a word may be trusted.</summary>
[Flags]
internal enum DateWordFlags : byte
{
    /// <summary>Always the calendar word.</summary>
    None = 0,

    /// <summary>An abbreviation: a dot may follow.</summary>
    Short = 1,

    /// <summary>Also an ordinary word ("may", "sat", "fall"): needs proof from its neighbours.</summary>
    Doubtful = 2,

    /// <summary>Also a first name ("April").</summary>
    Name = 4,

    /// <summary>A plural: "Mondays" names no single day.</summary>
    Plural = 8,

    /// <summary>A part of the day that stands alone ("overnight").</summary>
    Bare = 16,

    /// <summary>A day word that means its night ("tonight").</summary>
    Night = 32,

    /// <summary>A single letter that counts only when glued to a number ("9p").</summary>
    Letter = 64,

    /// <summary>A number word that is no digit of another ("a few", "several").</summary>
    Vague = 128,
}

/// <summary>What the table says of a word; a word may be of a kind, a unit, and play a role at once ("second", "past").</summary>
/// <param name="Kind">Its meaning.</param>
/// <param name="Value">Number that goes with the meaning.</param>
/// <param name="Unit">The unit that it names.</param>
/// <param name="Role">The role that it plays.</param>
/// <param name="Flags">How far it may be trusted.</param>
internal readonly record struct DateWord(DateWordKind Kind, short Value, TimeUnit Unit, Role Role, DateWordFlags Flags)
{
    /// <summary>Whether a flag is set.</summary>
    /// <param name="flag">The flag.</param>
    public bool Has(DateWordFlags flag) => (Flags & flag) != 0;
}
