using ClaimCheck.Verdicts;

namespace ClaimCheck.Reports.Explaining;

/// <summary>What the parts of a score are called for an editor.</summary>
internal static class PartNames
{
    /// <summary>The name in words; a part that is not known here keeps its own.</summary>
    /// <param name="part">The name in the report.</param>
    public static string Of(string part) => part switch
    {
        "kind" => "the sort of answer",
        "role" => "what happened to it",
        "noun" => "what is counted or measured",
        "modifiers" => "words that describe it",
        "predicate" => "the verb",
        "core" => "words right around the answer",
        "clause" => "words of the same part of sentence",
        "sentence" => "words of the sentence",
        "names" => "names beside it",
        "subject" => "who or what it is said of",
        "place" => "places",
        "time" => "times",
        "statistic" => "the sort of figure",
        "unit" => "units",
        "modality" => "fact, plan or forecast",
        "part" => "a part or the whole",
        "closeness" => "how near the answers are",
        ScorePart.Gate => "only one of its sort, or a slip",
        ScorePart.Calibration => "how often such findings are right",
        "slot" => "verb and thing counted together",
        "uniqueness" => "nothing else in the articles fits",
        "rivals" => "other candidates in the articles",
        _ => part,
    };
}
