using ClaimCheck.Quantities.Dates.Words;

namespace ClaimCheck.Quantities.Dates.Grammar;

/// <summary>Days of the month without their month ("on the 18th").</summary>
internal static class BareDayGrammar
{
    /// <summary>"on the 18th": a day of the month alone, where nothing follows that it could count.</summary>
    public static int Read(DateText text, int at, out DateTerm term)
    {
        term = default;
        var end = NumberReader.Ordinal(text, at, out var day);
        if (end == 0 || day is < 1 or > 31 || !text.Is(at - 1, Role.The)
            || text.Role(at - 2) is not (Role.On or Role.By or Role.Until or Role.Since or Role.From or Role.Before or Role.After)
            || text.IsPlainWord(end) || text[end].IsCapital || text.Is(end, '-') || text.Word(end) is { Unit: not TimeUnit.None }
                || text.Is(end, Role.Of) || text.Is(end, Role.Counted))
        {
            return 0;
        }

        term = new DateTerm { Kind = TermKind.Day, Day = day };
        return text.Word(at).Unit == TimeUnit.None ? end : 0;
    }
}
