namespace ClaimCheck.Quantities.Lexing;

/// <summary>What a word tells about a number beside it; the table cue-words.tsv explains each.</summary>
[Flags]
internal enum Cue : long
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>No noun phrase goes on over it.</summary>
    Function = 1,

    /// <summary>"One" behind it is a pronoun.</summary>
    PronounBefore = 1 << 1,

    /// <summary>A word of extent ("thick").</summary>
    Extent = 1 << 2,

    /// <summary>A word of warmth.</summary>
    Temperature = 1 << 3,

    /// <summary>A word of money matters.</summary>
    Money = 1 << 4,

    /// <summary>A word of matches and votes.</summary>
    Score = 1 << 5,

    /// <summary>A noun that a number labels ("section 427").</summary>
    Label = 1 << 6,

    /// <summary>A name that a number ends ("Game 7").</summary>
    NameSeries = 1 << 7,

    /// <summary>A street.</summary>
    Street = 1 << 8,

    /// <summary>"aged".</summary>
    AgeBefore = 1 << 9,

    /// <summary>What happened to people counted before it ("38 dead").</summary>
    Casualty = 1 << 10,

    /// <summary>A word of increase before a figure.</summary>
    Up = 1 << 11,

    /// <summary>A word of decrease before a figure.</summary>
    Down = 1 << 12,

    /// <summary>A noun of increase behind a figure.</summary>
    UpNoun = 1 << 13,

    /// <summary>A noun of decrease behind a figure.</summary>
    DownNoun = 1 << 14,

    /// <summary>May stand between a word of change and its figure.</summary>
    Between = 1 << 15,

    /// <summary>Ends like a plural and is none.</summary>
    NotPlural = 1 << 16,

    /// <summary>A plural without -s.</summary>
    Plural = 1 << 17,

    /// <summary>A verb of change that also takes other objects ("lost 3 men").</summary>
    Transitive = 1 << 18,

    /// <summary>Behind "a year", "a month" it makes a date of it ("a year earlier").</summary>
    Since = 1 << 19,

    /// <summary>A verb right before the result of a match or vote ("lost 2 to 3").</summary>
    Result = 1 << 20,

    /// <summary>What a result counts ("nine votes to three").</summary>
    Tally = 1 << 21,

    /// <summary>Never the head of a counted noun phrase: verbs and adjectives that stand behind numbers.</summary>
    NotHead = 1 << 22,

    /// <summary>A word of more or less behind an amount ("$20 more a month").</summary>
    More = 1 << 23,

    /// <summary>The same downwards.</summary>
    Less = 1 << 24,

    /// <summary>A noun that ends like a participle ("hundred", "breed").</summary>
    EdNoun = 1 << 25,

    /// <summary>A verb of change that states one of money only with "by": "raised $5 million" collects it.</summary>
    ByOnly = 1 << 26,

    /// <summary>A plural that may stand before the noun it belongs to ("arms dealers").</summary>
    Attributive = 1 << 27,

    /// <summary>Behind it "over" before a length of time means "longer than" ("lasted over two days").</summary>
    Lasting = 1 << 28,

    /// <summary>What is weighed in pounds, however many.</summary>
    Weighed = 1 << 29,

    /// <summary>A verb behind which "up to" says where a figure moved ("ticked up to 9.8 per cent").</summary>
    Moving = 1 << 30,

    /// <summary>A verb that takes "up" without rising ("makes up 49%").</summary>
    Phrasal = 1L << 31,

    /// <summary>Before "a third" it makes a fraction of it ("more than a third").</summary>
    PartBefore = 1L << 32,

    /// <summary>Behind "a third" it makes a fraction of it ("paid a third more").</summary>
    PartBehind = 1L << 33,

    /// <summary>Before "half" it makes a part of a match or year of it ("the opening half").</summary>
    HalfBefore = 1L << 34,

    /// <summary>Behind "one" it makes an idiom of it ("one another", "one day").</summary>
    OneIdiom = 1L << 35,

    /// <summary>Behind "one day" it shows that no length of time is meant ("one day it will rain").</summary>
    Clause = 1L << 36,

    /// <summary>Joins two bounds of one figure ("above 10 but below 20").</summary>
    JoinsBounds = 1L << 37,

    /// <summary>A word of calling before a telephone number ("call").</summary>
    Call = 1L << 38,

    /// <summary>A noun that the number of a public service stands before ("a 911 dispatcher").</summary>
    Service = 1L << 39,

    /// <summary>A point of the compass in an address.</summary>
    Compass = 1L << 40,

    /// <summary>A house of news that a number names ("8 News").</summary>
    Broadcaster = 1L << 41,

    /// <summary>A noun in -ing ("building"), which no verb makes.</summary>
    IngNoun = 1L << 42,

    /// <summary>A noun in -ly ("family").</summary>
    LyNoun = 1L << 43,

    /// <summary>A word for a person before an age set off by commas ("a boy, 5, was").</summary>
    Person = 1L << 44,

    /// <summary>A subject or verb before a bare age ("she was 75.", "dies at 75").</summary>
    AgeVerb = 1L << 45,

    /// <summary>Never the head of a noun phrase, but may stand before one: "nearby", "late".</summary>
    BehindHead = 1L << 46,

    /// <summary>What is numbered in a row of pictures or pages ("Image 3 of 14").</summary>
    Caption = 1L << 47,

    /// <summary>Behind a length of time it makes an age of it ("34-year-old").</summary>
    Old = 1L << 48,

    /// <summary>Ends a bound of an age ("65 and older").</summary>
    Older = 1L << 49,

    /// <summary>A verb between ages and their range ("ages ranging from 14 to 20").</summary>
    Ranging = 1L << 50,

    /// <summary>A verb before "one shot", which then is no person.</summary>
    Firing = 1L << 51,

    /// <summary>Inside a phrase of number, word and number it makes an idiom of it ("two-on-two", "five-a-side").</summary>
    Idiom = 1L << 52,

    /// <summary>A word of dying before "at" and an age ("dies at 75").</summary>
    Dying = 1L << 53,

    /// <summary>Before a telephone number of the usual form, but before other numbers too ("reached at 555-1187", "the toll reached 883").</summary>
    Reached = 1L << 54,

    /// <summary>Beside a pair of numbers it makes a ratio of them ("a ratio of 3 to 2", "outnumbered two to one").</summary>
    Ratio = 1L << 55,

    /// <summary>Beside a pair of numbers it makes odds of them ("odds of 7-2").</summary>
    Odds = 1L << 56,

    /// <summary>Right behind a pair of numbers it makes odds of them ("the 5-2 favourite").</summary>
    Tipped = 1L << 57,

    /// <summary>Between a number and a unit of time it changes neither ("two full days").</summary>
    Through = 1L << 58,
}
