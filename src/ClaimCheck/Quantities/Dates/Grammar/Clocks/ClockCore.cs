using ClaimCheck.Quantities.Dates.Words;
using ClaimCheck.Quantities.Lexing;

namespace ClaimCheck.Quantities.Dates.Grammar.Clocks;

/// <summary>Hours, minutes and seconds in digits and in words, without what follows them. Methods give the index behind, or 0.</summary>
internal static class ClockCore
{
    /// <summary>"noon", "half past seven", "quarter to nine", "ten past six".</summary>
    public static int Words(DateText text, int at, out ClockTerm clock)
    {
        clock = default;
        if (text.Role(at) is Role.Noon or Role.Midnight)
        {
            clock = new ClockTerm { Stated = true, Hour = text.Is(at, Role.Noon) ? 12 : 0, Minute = -1, Second = -1, Certain = true };
            return at + 1;
        }

        var start = text.Is(at, Role.A) && text.Word(at + 1).Unit == TimeUnit.Quarter ? at + 1 : at;
        var minutes = text.Is(start, Role.Half) ? 30 : text.Word(start).Unit == TimeUnit.Quarter ? 15 : 0;
        var next = start + 1;
        if (minutes == 0)
        {
            next = text.Whole(start, 2) is > 0 and < 60 and var digits ? Take(digits, out minutes, start + 1)
                : NumberReader.Words(text, start, out minutes);
        }

        if (next == 0 || minutes is <= 0 or > 59)
        {
            return 0;
        }

        var counted = text.Word(next).Unit == TimeUnit.Minute;
        next = counted ? next + 1 : next;
        var to = text.Is(next, Role.To);
        if (!text.Is(next, Role.Past) && !(to && minutes != 30 && (counted || text.Word(start).Unit == TimeUnit.Quarter)))
        {
            return 0;
        }

        var end = text.Whole(next + 1, 2) is >= 1 and <= 12 and var hour ? next + 2 : NumberReader.Words(text, next + 1, out hour);
        if (end == 0 || hour is < 1 or > 12 || text.Is(end, ':'))
        {
            return 0;
        }

        clock = to ? new ClockTerm { Stated = true, Hour = hour == 1 ? 12 : hour - 1, Minute = 60 - minutes, Second = -1 }
            : new ClockTerm { Stated = true, Hour = hour, Minute = minutes, Second = -1 };
        return text.Skip(end, Role.OClock);
    }

    private static int Take(int value, out int target, int end)
    {
        target = value;
        return end;
    }

    /// <summary>"8", "8:11", "8:11:31", "8.11", "0811", "8h11".</summary>
    public static int Digits(DateText text, int at, out ClockTerm clock)
    {
        clock = default;
        ref readonly var lexeme = ref text[at];
        if (lexeme.Kind != LexemeKind.Number || text.IsMoneySign(at - 1)
            || (text.Glued(at) && ((text[at - 1].Kind == LexemeKind.Word && !IsIsoSign(text, at - 1)) || text.Is(at - 1, ':') || text.Is(at - 1, '/')
            || text.Is(at - 1, '.'))))
        {
            return 0;
        }

        if (lexeme is { Decimals: 2, Value: < 25 } && lexeme.Flags.HasFlag(LexemeFlags.Decimal) && text.Lexemes.Text[lexeme.End - 3] == '.')
        {
            var minutes = (int)(lexeme.Value * 100) % 100;
            clock = new ClockTerm { Stated = true, Hour = (int)lexeme.Value, Minute = minutes, Second = -1, Bare = true };
            return minutes < 60 ? at + 1 : 0;
        }

        var hour = text.Whole(at, 4);
        if (hour < 0 || lexeme.Length == 3 || text.Is(at + 1, '%'))
        {
            return 0;
        }

        if (lexeme.Length == 4)
        {
            clock = new ClockTerm { Stated = true, Hour = hour / 100, Minute = hour % 100, Second = -1, Bare = true, Certain = false };
            return hour / 100 <= 24 && hour % 100 < 60 ? at + 1 : 0;
        }

        if ((text.Is(at + 1, ':') || text[at + 1] is { IsWord: true, Length: 1, Sign: 'h' }) && text.Glued(at + 1) && text.Glued(at + 2)
            && text[at + 2].Length == 2
            && text.Whole(at + 2, 2) is >= 0 and < 60 and var minute)
        {
            var seconds = text.Is(at + 3, ':') && text.Glued(at + 3) && text.Glued(at + 4) ? Seconds(text, at + 4) : -1;
            var end = seconds >= 0 ? at + 5 : at + 3;
            clock = new ClockTerm
            {
                Stated = true,
                Hour = hour,
                Minute = minute,
                Second = seconds,
                Certain = hour > 12 || hour == 0
                || lexeme.Sign == '0'
            };
            return text.Is(end, ':') && text.Glued(end) && text[end + 1].Kind == LexemeKind.Number ? 0 : end;
        }

        clock = new ClockTerm { Stated = true, Hour = hour, Minute = -1, Second = -1, Bare = true };
        return text.Is(at + 1, ':') && text.Glued(at + 1) && text.Whole(at + 2, 4) >= 0 ? 0 : at + 1;
    }

    /// <summary>Whether the "T" of ISO 8601 stands between a date and a time.</summary>
    private static bool IsIsoSign(DateText text, int at) => text[at] is { Length: 1, Sign: 'T' } && text.Glued(at)
        && text[at - 1].Kind == LexemeKind.Number;

    /// <summary>Whole seconds of "07" or "07.190"; -1 if it is neither.</summary>
    private static int Seconds(DateText text, int at)
    {
        ref readonly var lexeme = ref text[at];
        var whole = lexeme.Length - (lexeme.Decimals > 0 ? lexeme.Decimals + 1 : 0);
        return lexeme.IsNumber && whole == 2 && lexeme.Value < 61 ? (int)lexeme.Value : -1;
    }

    /// <summary>"six", "six thirty".</summary>
    public static int HourWords(DateText text, int at, out ClockTerm clock)
    {
        clock = default;
        if (text.Word(at) is not { Kind: DateWordKind.Cardinal, Value: >= 1 and <= 12 } word || text[at].Length > 6)
        {
            return 0;
        }

        clock = new ClockTerm { Stated = true, Hour = word.Value, Minute = -1, Second = -1, Bare = true };
        var next = text.Skip(at + 1, '-');
        if (text.Word(next) is { Kind: DateWordKind.Cardinal, Value: >= 10 and < 60 }
            && NumberReader.Words(text, next, out var minute) is > 0 and var end && minute < 60)
        {
            clock = clock with { Minute = minute };
            return end;
        }

        return at + 1;
    }
}
