namespace ClaimCheck.RulePacks;

/// <summary>Where the counted or valued thing stands, seen from the head of a role's phrase.</summary>
[Flags]
internal enum ArgumentPosition : ushort
{
    /// <summary>Nowhere.</summary>
    None = 0,

    /// <summary>Its object: "killed <u>38 people</u>", "raised <u>$5m</u>".</summary>
    Object = 1,

    /// <summary>Its grammatical subject, active or passive: "<u>38</u> died", "<u>38</u> were killed".</summary>
    Subject = 2,

    /// <summary>What it is said of without a verb of its own: "<u>38</u> dead", "<u>38 people</u> are missing", "<u>38 people</u> killed in the crash".</summary>
    Predicate = 4,

    /// <summary>Its complement with "of": "death toll of <u>38</u>", "claimed the lives of <u>38 people</u>", "the killing of <u>38 people</u>".</summary>
    Of = 8,

    /// <summary>The counted noun is the phrase itself: "<u>38</u> deaths", "<u>29</u> arrests".</summary>
    Noun = 16,

    /// <summary>What a measure noun is said to be: "the toll rose to <u>67</u>", "a toll of <u>67</u>", "the price was <u>$5</u>", "magnitude <u>6.1</u>".</summary>
    Value = 32,

    /// <summary>Inside the phrase, where the pack writes N: "left <u>12</u> dead".</summary>
    Slot = 64,

    /// <summary>The size of a change: "rose <u>5%</u>", "rose by <u>5</u>".</summary>
    By = 128,

    /// <summary>What a change leads to: "rose to <u>5%</u>".</summary>
    To = 256,

    /// <summary>What a change starts from: "rose from <u>4%</u>".</summary>
    From = 512,

    /// <summary>The time or place adjunct: "opened <u>on Monday</u>", "opened <u>in 2019</u>".</summary>
    Adjunct = 1024,

    /// <summary>The figure stands right before the phrase: "<u>38</u> behind bars". What a pack means by "N …".</summary>
    Before = 2048,

    /// <summary>The figure stands right behind the phrase: "population <u>38,000</u>". What a pack means by "… N".</summary>
    After = 4096,
}
