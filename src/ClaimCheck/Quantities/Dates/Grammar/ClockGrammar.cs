using ClaimCheck.Quantities.Dates.Words;
using ClaimCheck.Quantities.Lexing;

namespace ClaimCheck.Quantities.Dates.Grammar;

/// <summary>Times of day: "8:11 a.m.", "3pm", "23:40 UTC", "9.30pm", "0917 GMT", "half past seven", "six o'clock", "noon". Methods give the index behind, or 0.</summary>
internal static class ClockGrammar
{
    /// <summary>A time of day with what follows it: part of the day, zone.</summary>
    /// <param name="text">The text.</param>
    /// <param name="at">Index of its first lexeme.</param>
    /// <param name="bare">Whether a mere number may be an hour (beside a date, in a range of times).</param>
    /// <param name="clock">The time.</param>
    public static int Read(DateText text, int at, bool bare, out ClockTerm clock)
    {
        var end = WordGrammar(text, at, out clock);
        end = end > 0 ? end : Digits(text, at, out clock);
        end = end > 0 ? end : HourWords(text, at, out clock);
        if (end == 0)
        {
            return 0;
        }

        var core = end;
        end = Meridiem(text, at, end, ref clock);
        end = Tail(text, end, ref clock);
        return IsValid(clock) && (bare || IsProven(text, at, core, clock)) ? end : 0;
    }

    private static int WordGrammar(DateText text, int at, out ClockTerm clock)
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
            next = text.Whole(start, 2) is > 0 and < 60 and var digits ? Take(digits, out minutes, start + 1) : NumberReader.Words(text, start, out minutes);
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

        clock = to ? new ClockTerm { Stated = true, Hour = hour == 1 ? 12 : hour - 1, Minute = 60 - minutes, Second = -1 } : new ClockTerm { Stated = true, Hour = hour, Minute = minutes, Second = -1 };
        return text.Skip(end, Role.OClock);
    }

    private static int Take(int value, out int target, int end)
    {
        target = value;
        return end;
    }

    private static int Digits(DateText text, int at, out ClockTerm clock)
    {
        clock = default;
        ref readonly var lexeme = ref text[at];
        if (lexeme.Kind != LexemeKind.Number || text.IsMoneySign(at - 1) || (text.Glued(at) && ((text[at - 1].Kind == LexemeKind.Word && !IsIsoSign(text, at - 1)) || text.Is(at - 1, ':') || text.Is(at - 1, '/') || text.Is(at - 1, '.'))))
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

        if ((text.Is(at + 1, ':') || text[at + 1] is { IsWord: true, Length: 1, Sign: 'h' }) && text.Glued(at + 1) && text.Glued(at + 2) && text[at + 2].Length == 2
            && text.Whole(at + 2, 2) is >= 0 and < 60 and var minute)
        {
            var seconds = text.Is(at + 3, ':') && text.Glued(at + 3) && text.Glued(at + 4) ? Seconds(text, at + 4) : -1;
            var end = seconds >= 0 ? at + 5 : at + 3;
            clock = new ClockTerm { Stated = true, Hour = hour, Minute = minute, Second = seconds, Certain = hour > 12 || hour == 0 || lexeme.Sign == '0' };
            return text.Is(end, ':') && text.Glued(end) && text[end + 1].Kind == LexemeKind.Number ? 0 : end;
        }

        clock = new ClockTerm { Stated = true, Hour = hour, Minute = -1, Second = -1, Bare = true };
        return text.Is(at + 1, ':') && text.Glued(at + 1) && text.Whole(at + 2, 4) >= 0 ? 0 : at + 1;
    }

    /// <summary>Whether the "T" of ISO 8601 stands between a date and a time.</summary>
    private static bool IsIsoSign(DateText text, int at) => text[at] is { Length: 1, Sign: 'T' } && text.Glued(at) && text[at - 1].Kind == LexemeKind.Number;

    /// <summary>Whole seconds of "07" or "07.190"; -1 if it is neither.</summary>
    private static int Seconds(DateText text, int at)
    {
        ref readonly var lexeme = ref text[at];
        var whole = lexeme.Length - (lexeme.Decimals > 0 ? lexeme.Decimals + 1 : 0);
        return lexeme.IsNumber && whole == 2 && lexeme.Value < 61 ? (int)lexeme.Value : -1;
    }

    private static int HourWords(DateText text, int at, out ClockTerm clock)
    {
        clock = default;
        if (text.Word(at) is not { Kind: DateWordKind.Cardinal, Value: >= 1 and <= 12 } word || text[at].Length > 6)
        {
            return 0;
        }

        clock = new ClockTerm { Stated = true, Hour = word.Value, Minute = -1, Second = -1, Bare = true };
        var next = text.Skip(at + 1, '-');
        if (text.Word(next) is { Kind: DateWordKind.Cardinal, Value: >= 10 and < 60 } && text[next].Length != 5 | text.Word(next).Value != 12 && NumberReader.Words(text, next, out var minute) is > 0 and var end && minute < 60)
        {
            clock = clock with { Minute = minute };
            return end;
        }

        return at + 1;
    }

    private static int Meridiem(DateText text, int at, int end, ref ClockTerm clock)
    {
        if (text.Is(end, Role.OClock))
        {
            clock = clock with { Bare = false };
            end++;
        }

        if (text.Is(end, Role.Ish) && text.Glued(end))
        {
            clock = clock with { Bare = false };
            return end + 1;
        }

        var next = text.Is(end, '.') && text.Glued(end) && text.Glued(end + 1) ? end + 1 : end;
        var word = text.Word(next);
        if (word.Kind != DateWordKind.Meridiem || clock.Certain && clock.Hour is 0 && clock.Minute < 0)
        {
            return end;
        }

        if (word.Has(DateWordFlags.Letter) && text[next].Length == 1 && !(text.Glued(next) && (clock.Minute >= 0 || text.Is(at - 1, Role.At)) && !text.Glued(next + 1) | text.Is(next + 1, '.')))
        {
            return end;
        }

        clock = clock with { Meridiem = word.Value, Bare = false };
        return next + 1;
    }

    private static int Tail(DateText text, int at, ref ClockTerm clock)
    {
        var end = at;
        var part = text.Is(at, Role.In) && text.Is(at + 1, Role.The) ? at + 2 : text.Is(at, Role.At) ? at + 1 : text.Kind(at) == DateWordKind.Edge ? at + 1 : 0;
        if (part > 0 && text.Word(part) is { Kind: DateWordKind.Part } word && !word.Has(DateWordFlags.Plural | DateWordFlags.Bare))
        {
            clock = clock with { Part = (DayPart)word.Value, Bare = false };
            end = part + 1;
        }

        if (text.Is(end, Role.Hours) && clock is { Bare: true, Minute: >= 0 } && text[end - 1] is { IsNumber: true, Length: 4 or 5 })
        {
            var zero = text[end - 1].Sign == '0' || text[end - 1].Decimals == 2 || text.Role(end - 2) is Role.At or Role.Before or Role.After or Role.By or Role.About;
            clock = zero ? clock with { Bare = false, Certain = true } : clock;
            end = zero ? end + 1 : end;
        }
        else if (text.Is(end, Role.Hours) && clock is { Bare: false, Meridiem: 0, Minute: >= 0 } && text[end - 1].IsNumber)
        {
            clock = clock with { Certain = true };
            end++;
        }

        var bracket = text.Is(end, '(');
        if (text.Zones.Read(text.Lexemes, bracket ? end + 1 : end, out var zone) is > 0 and var behind && (!bracket || text.Is(behind, ')')))
        {
            var full = text[at - 1].Length == 4 || !clock.Bare;
            if (full)
            {
                clock = clock with { Zone = zone, Certain = clock.Certain || (clock.Bare && clock.Minute >= 0), Bare = false };
                end = bracket ? behind + 1 : behind;
            }
        }

        return end;
    }

    private static bool IsValid(in ClockTerm clock) =>
        clock.Hour <= 24 && (clock.Meridiem == 0 || clock.Hour is >= 1 and <= 12 || (clock.Meridiem == 2 && clock.Hour is > 12 and < 24 && clock.Minute >= 0)) && !(clock.Hour == 24 && clock.Minute > 0);

    /// <summary>Whether the digits must be a time of day: by a.m. or p.m., a zone, a part of the day, "o'clock", or by how "10:52" is written and led.</summary>
    private static bool IsProven(DateText text, int at, int end, in ClockTerm clock)
    {
        if (clock.Bare || !clock.Stated)
        {
            return false;
        }

        if (clock.Meridiem > 0 || clock.Zone.Stated || clock.Part != DayPart.None || !text[at].IsNumber)
        {
            return true;
        }

        if (!text.Is(at + 1, ':') && !text.Is(end - 2, 'h'))
        {
            return true;
        }

        if (text.Role(at - 1) is Role.At or Role.About or Role.By or Role.Before or Role.After or Role.Until or Role.Since or Role.From or Role.Between or Role.To or Role.Shortly || text.Is(at - 1, '@'))
        {
            return true;
        }

        var unit = text.Word(end).Unit is TimeUnit.Minute or TimeUnit.Second;
        var verse = text[at - 1].IsCapital && text.Word(at - 1) == default && at > 1;
        return text[at].Length == 2 && clock.Hour < 24 && !unit && !verse && (text.Role(at - 1) is not (Role.In or Role.Of or Role.A) || (text.Is(at - 1, Role.Of) && text.Is(at - 2, Role.As))) && !text.Is(end, '-') && !text.Is(at - 1, '-');
    }
}
