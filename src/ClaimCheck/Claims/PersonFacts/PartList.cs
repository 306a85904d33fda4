using ClaimCheck.Language;

namespace ClaimCheck.Claims.PersonFacts;

/// <summary>Reads a list of parts of the body behind a preposition ("the left leg and hip", "his face, neck and upper back").</summary>
internal static class PartList
{
    /// <summary>The parts, their first token and the token behind them; <see langword="null"/> where no part stands there, or it is one of something else ("the back of the car").</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">The token behind the preposition.</param>
    /// <param name="end">End of the sentence.</param>
    public static (string[] Parts, int First, int End)? Read(AnalyzedText text, int start, int end)
    {
        var parts = new List<string>();
        var (first, at) = (-1, start);
        while (One(text, at, end) is { } found)
        {
            parts.Add(found.Part);
            first = first < 0 ? found.First : first;
            at = found.End;
            var next = at < end && text.Form(at) is "," ? at + 1 : at;
            next = next < end && text.Form(next) is "and" ? next + 1 : next;
            var listed = next > at;
            next = next < end && text.Form(next) is "once" or "twice" ? next + 1 : next;
            next = next < end && text.Form(next) is "in" or "to" ? next + 1 : next;
            if (!listed || One(text, next, end) is null)
            {
                break;
            }

            at = next;
        }

        return parts.Count > 0 && !(at < end && text.Tokens[at] is { Tag: UniversalTag.Noun }) ? ([.. parts], first, at) : null;
    }

    private static (string Part, int First, int End)? One(AnalyzedText text, int start, int end)
    {
        var (side, at) = ("", start);
        var first = -1;
        for (; at < end && at < start + 5; at++)
        {
            var form = text.Form(at);
            if (form is "the" or "his" or "her" or "their" or "a" or "an" or "its" && first < 0)
            {
                continue;
            }

            if (!char.IsLower(form[0]))
            {
                return null;
            }

            first = first < 0 ? at : first;
            if (form is "left" or "right" && !(at + 1 < end && text.Form(at + 1) is "side" && at + 2 < end && text.Form(at + 2) is not "of"))
            {
                side = form.ToString() + " ";
                continue;
            }

            if (at + 1 < end && BodyParts.Of(form.ToString().ToLowerInvariant() + " " + text.Form(at + 1).ToString().ToLowerInvariant()) is { } both)
            {
                return Whole(text, both, side, first, at + 2, end);
            }

            if (form is not ("upper" or "lower" or "rear") && BodyParts.Of(text.Tokens[at].Lemma.ToLowerInvariant()) is { } part)
            {
                return Whole(text, part, side, first, at + 1, end);
            }

            if (form is not ("upper" or "lower" or "rear"))
            {
                return null;
            }
        }

        return null;
    }

    /// <summary>"The back of the head" is a place on the head; "the back of the car" is none.</summary>
    private static (string Part, int First, int End)? Whole(AnalyzedText text, string part, string side, int first, int behind, int end)
    {
        if (behind < end && text.Form(behind) is "of")
        {
            return One(text, behind + 1, end) is { } whole ? (whole.Part, first, whole.End) : null;
        }

        return (side + part, first, behind);
    }
}
