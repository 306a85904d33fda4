using ClaimCheck.Language;

namespace ClaimCheck.Claims.Names;

/// <summary>Names that a small word joins to one: "Pathways to Hope", "Church of the Latter Day".</summary>
internal static class JoinedNames
{
    /// <summary>The end of a name with what a small word joins to it.</summary>
    /// <param name="text">The text.</param>
    /// <param name="name">Index of the name's first part; of the last name that it covers on return.</param>
    /// <returns>The token behind the last part.</returns>
    public static int End(AnalyzedText text, ref int name)
    {
        var end = text.Names[name].EndToken;
        while (text.Names[name].Type != NameType.Person && Next(text, end) is var next && next > 0)
        {
            var last = name + 1;
            while (last < text.Names.Length && text.Names[last].FirstToken < next)
            {
                last++;
            }

            if (last - 1 > name && text.Names[last - 1].Type == NameType.Person)
            {
                break;
            }

            (name, end) = (last - 1, Math.Max(next, text.Names[last - 1].EndToken));
        }

        return end;
    }

    /// <summary>The end of the capitalised words behind a small word; 0 where there are none.</summary>
    private static int Next(AnalyzedText text, int from)
    {
        var sentence = text.Sentences[text.Tokens[from - 1].Sentence].EndToken;
        if (from >= sentence || text.Form(from) is not ("of" or "to" or "for" or "on"))
        {
            return 0;
        }

        var first = from + 1 < sentence && text.Form(from + 1) is "the" ? from + 2 : from + 1;
        var end = first;
        while (end < sentence && text.IsCapital(end) && text.Tokens[end].Tag is UniversalTag.Propn or UniversalTag.Noun or UniversalTag.Adj)
        {
            end++;
        }

        return end > first ? end : 0;
    }
}
