using ClaimCheck.Quantities.Dates.Grammar.Ranges;
using ClaimCheck.Quantities.Dates.Words;

namespace ClaimCheck.Quantities.Dates.Grammar.Clocks;

/// <summary>The second end of a range of times of day ("1-3 pm", "from nine to five").</summary>
internal static class ClockRangeGrammar
{
    /// <summary>The second end behind a first time of day; both get the side of noon that fits.</summary>
    public static int Second(DateText text, int end, int first, ref ClockTerm left, out ClockTerm right)
    {
        right = default;
        var next = RangeConnector.Behind(text, end, first);
        if (next == 0)
        {
            return 0;
        }

        var behind = ClockGrammar.Read(text, next, bare: true, out right);
        if (behind == 0 || (right.Bare && text.IsPlainWord(behind)))
        {
            return 0;
        }

        if (right.Bare && left.Bare && text[next] is { IsNumber: true, Length: 4 } && text[first] is { IsNumber: true, Length: 4 }
            && text.Role(first - 1) is Role.From or Role.Between or Role.At && !text.Is(behind, '-'))
        {
            left = left with { Bare = false };
            right = right with { Bare = false };
        }

        return behind;
    }
}
