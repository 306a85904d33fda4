using System.Collections.Frozen;
using ClaimCheck.Language;

namespace ClaimCheck.RulePacks.Lexicon;

/// <summary>The stretch that a phrase leaves open for its figure ("left N missing").</summary>
internal static class FigureSlot
{
    private static readonly FrozenSet<string> VagueFigures = FrozenSet.ToFrozenSet(
        ["dozen", "score", "hundred", "thousand", "million", "billion", "several", "couple", "few", "many", "no", "half", "all", "both"], StringComparer.Ordinal);

    /// <summary>
    /// Where the figure's own part begins: of "12 dead and 9" in "left 12 dead and 9 missing" only the last part is the phrase's.
    /// -1 where the stretch holds no figure.
    /// </summary>
    /// <param name="text">The text.</param>
    /// <param name="first">First token of the stretch.</param>
    /// <param name="end">Index behind its last token.</param>
    public static int Begin(AnalyzedText text, int first, int end)
    {
        var figure = -1;
        for (var i = end - 1; i >= first; i--)
        {
            if (IsFigure(text, i))
            {
                figure = i;
            }
            else if (figure >= 0 && IsSeparator(text, i) && !(i > first && IsFigure(text, i - 1)))
            {
                return text.Form(i) is not "," || HasFigure(text, first, i) ? i + 1 : -1;
            }
        }

        return figure < 0 || OpensWithOthers(text, first, figure) || LeavesFigure(text, figure, end) ? -1 : first;
    }

    /// <summary>Whether a stretch holds a figure: a comma behind none ends an adverbial, and no list ("with contractors and the port, 381 employees …").</summary>
    private static bool HasFigure(AnalyzedText text, int first, int end)
    {
        for (var i = first; i < end; i++)
        {
            if (IsFigure(text, i))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether something else than hedges and a head of the figure stands before it: "bring water to 150 people" brings no people, but "left a group of 12
    /// stranded" strands them.</summary>
    private static bool OpensWithOthers(AnalyzedText text, int first, int figure)
    {
        for (var i = first; i < figure; i++)
        {
            var isOther = text.Tokens[i].Tag switch
            {
                UniversalTag.Noun => text.Form(i + 1) is not "of" && text.Form(i) is not "little",
                UniversalTag.Propn => text.Form(i + 1) is not "of" && i + 1 < figure,
                UniversalTag.Verb => text.Form(i) is not ("estimated" or "reported" or "confirmed" or "combined" or "believed" or "suspected"),
                _ => false,
            };
            if (isOther)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether another phrase begins behind the figure: "two charges after his son" are no sons.</summary>
    private static bool LeavesFigure(AnalyzedText text, int figure, int end)
    {
        for (var i = figure + 1; i < end; i++)
        {
            if (text.Form(i) is "after" or "before" or "since" or "during" or "for" or "by" or "with" or "who" or "while" or "because" or "when")
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsSeparator(AnalyzedText text, int token) => text.Form(token) is "and" or "or" or "," or ";" or "but" or "&";

    private static bool IsFigure(AnalyzedText text, int token)
    {
        var form = text.Form(token);
        return form.IndexOfAnyInRange('0', '9') >= 0 || text.Tokens[token].Tag == UniversalTag.Num || VagueFigures.Contains(text.Tokens[token].Lemma)
            || (text.Tokens[token].FineTag.Length == 0 && !IsSeparator(text, token));
    }
}
