using ClaimCheck.Quantities.Lexing;

namespace ClaimCheck.Quantities.NotQuantities;

/// <summary>Addresses, tags and handles of the web, which hold digits that are no figures.</summary>
internal static class WebAddresses
{
    /// <summary>"https://…", "www.…", and everything up to white space; also what follows an @ inside a word.</summary>
    /// <param name="lexemes">The text.</param>
    /// <param name="at">Where it may start.</param>
    /// <param name="next">Index behind it.</param>
    public static bool IsWebAddress(LexemeBuffer lexemes, int at, out int next)
    {
        next = at;
        if (lexemes.Form(at) is "http" or "https" && lexemes[at + 1].Is(':') && lexemes[at + 2].Is('/') && lexemes[at + 2].SpaceBefore && lexemes[at + 3].Is('/'))
        {
            // "http: / / example. org/12": an address torn apart fills its line.
            next = at + 4;
            while (lexemes[next].Kind is not (LexemeKind.Newline or LexemeKind.End))
            {
                next++;
            }

            return true;
        }

        var scheme = lexemes[at + 1].Is(':') && lexemes[at + 2].Is('/') && lexemes[at + 3].Is('/') && !lexemes[at + 1].SpaceBefore;
        var www = lexemes[at + 1].Is('.') && !lexemes[at + 1].SpaceBefore && lexemes.Form(at).Equals("www", StringComparison.OrdinalIgnoreCase);
        var mail = lexemes[at + 1].Is('@') && !lexemes[at + 1].SpaceBefore;
        if (!scheme && !www && !mail)
        {
            return false;
        }

        next = Glued(lexemes, at);
        return true;
    }

    /// <summary>"#1", "@user22": a tag or a handle.</summary>
    /// <param name="lexemes">The text.</param>
    /// <param name="at">Index of the sign.</param>
    /// <param name="next">Index behind it.</param>
    public static bool IsTag(LexemeBuffer lexemes, int at, out int next)
    {
        next = at;
        if (!(lexemes[at].Is('#') || lexemes[at].Is('@')) || lexemes[at + 1].SpaceBefore || lexemes[at + 1].Kind is not (LexemeKind.Word or LexemeKind.Number))
        {
            return false;
        }

        next = Glued(lexemes, at);
        return true;
    }

    private static int Glued(LexemeBuffer lexemes, int at)
    {
        var next = at + 1;
        while (next < lexemes.Count && !lexemes[next].SpaceBefore && lexemes[next].Kind != LexemeKind.Newline)
        {
            next++;
        }

        return next;
    }
}
