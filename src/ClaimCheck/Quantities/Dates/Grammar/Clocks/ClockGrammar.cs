using ClaimCheck.Quantities.Dates.Words;

namespace ClaimCheck.Quantities.Dates.Grammar.Clocks;

/// <summary>
/// Times of day: "8:11 a.m.", "3pm", "23:40 UTC", "9.30pm", "0917 GMT", "half past seven", "six o'clock", "noon". Methods give the index behind, or
/// 0.
/// </summary>
internal static class ClockGrammar
{
    /// <summary>A time of day with what follows it: part of the day, zone.</summary>
    /// <param name="text">The text.</param>
    /// <param name="at">Index of its first lexeme.</param>
    /// <param name="bare">Whether a mere number may be an hour (beside a date, in a range of times).</param>
    /// <param name="clock">The time.</param>
    public static int Read(DateText text, int at, bool bare, out ClockTerm clock)
    {
        var end = ClockCore.Words(text, at, out clock);
        end = end > 0 ? end : ClockCore.Digits(text, at, out clock);
        end = end > 0 ? end : ClockCore.HourWords(text, at, out clock);
        if (end == 0)
        {
            return 0;
        }

        var core = end;
        end = Meridiem(text, at, end, ref clock);
        end = Tail(text, end, ref clock);
        return IsValid(clock) && (bare || IsProven(text, at, core, clock)) ? end : 0;
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

        if (TornMeridiem(text, end) is > 0 and var half)
        {
            clock = clock with { Meridiem = half, Bare = false };
            return text.Is(end + 3, '.') && text.Glued(end + 3) ? end + 4 : end + 3;
        }

        var next = text.Is(end, '.') && text.Glued(end) && text.Glued(end + 1) ? end + 1 : end;
        var word = text.Word(next);
        if (word.Kind != DateWordKind.Meridiem || clock.Certain && clock.Hour is 0 && clock.Minute < 0)
        {
            return end;
        }

        if (word.Has(DateWordFlags.Letter) && text[next].Length == 1
            && !(text.Glued(next) && (clock.Minute >= 0 || text.Is(at - 1, Role.At)) && (!text.Glued(next + 1) || text.Is(next + 1, '.'))))
        {
            return end;
        }

        clock = clock with { Meridiem = word.Value, Bare = false };
        return next + 1;
    }

    /// <summary>"a. m." with a space between: 1, "p. m.": 2, else 0.</summary>
    private static int TornMeridiem(DateText text, int at) =>
        text[at] is { IsWord: true, Length: 1, Sign: 'a' or 'A' or 'p' or 'P' } half && text.Is(at + 1, '.') && text.Glued(at + 1) && text[at + 2] is { IsWord: true, Length: 1, Sign: 'm' or 'M' }
            ? half.Sign is 'a' or 'A' ? 1 : 2 : 0;

    private static int Tail(DateText text, int at, ref ClockTerm clock)
    {
        var end = at;
        var part = text.Is(at, Role.In) && text.Is(at + 1, Role.The) ? at + 2 : text.Is(at, Role.At) ? at + 1 : text.Kind(at) == DateWordKind.Edge
            ? at + 1 : 0;
        if (part > 0 && text.Word(part) is { Kind: DateWordKind.Part } word && !word.Has(DateWordFlags.Plural | DateWordFlags.Bare))
        {
            clock = clock with { Part = (DayPart)word.Value, Bare = false };
            end = part + 1;
        }

        if (text.Is(end, Role.Hours) && clock is { Bare: true, Minute: >= 0 } && text[end - 1] is { IsNumber: true, Length: 4 or 5 })
        {
            var zero = text[end - 1].Sign == '0' || text[end - 1].Decimals == 2
                || text.Role(end - 2) is Role.At or Role.Before or Role.After or Role.By or Role.About;
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
        clock.Hour <= 24 && (clock.Meridiem == 0 || clock.Hour is >= 1 and <= 12
            || (clock.Meridiem == 2 && clock.Hour is > 12 and < 24 && clock.Minute >= 0)) && !(clock.Hour == 24 && clock.Minute > 0);

    /// <summary>
    /// Whether the digits must be a time of day: by a.m. or p.m., a zone, a part of the day, "o'clock", or by how "10:52" is written and led.
    /// </summary>
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
        return text[at].Length == 2 && clock.Hour < 24 && !unit && !verse
            && (text.Role(at - 1) is not (Role.In or Role.Of or Role.A) || (text.Is(at - 1, Role.Of) && text.Is(at - 2, Role.As)))
            && !text.Is(end, '-') && !text.Is(at - 1, '-');
    }
}
