using ClaimCheck.Language;

namespace ClaimCheck.Claims.Names;

/// <summary>Names that a small word joins to one: "Pathways to Hope", "Church of the Latter Day".</summary>
internal static class JoinedNames
{
    /// <summary>The end of a name with what a small word joins to it.</summary>
    /// <param name="text">The text.</param>
    /// <param name="name">Index of the name's first part; of its last on return.</param>
    /// <returns>The token behind the last part.</returns>
    public static int End(AnalyzedText text, ref int name)
    {
        var end = text.Names[name].EndToken;
        while (name + 1 < text.Names.Length && text.Names[name].Type != NameType.Person && text.Names[name + 1].Type != NameType.Person
            && Joins(text, end, text.Names[name + 1].FirstToken))
        {
            end = text.Names[++name].EndToken;
        }

        return end;
    }

    private static bool Joins(AnalyzedText text, int from, int to) =>
        text.Tokens[from - 1].Sentence == text.Tokens[to].Sentence && from < to && text.Form(from) is "of" or "to" or "for" or "on"
        && (to == from + 1 || (to == from + 2 && text.Form(from + 1) is "the"));
}
