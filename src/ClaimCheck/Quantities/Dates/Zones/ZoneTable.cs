using System.Globalization;
using ClaimCheck.Quantities.Dates.Words;
using ClaimCheck.Quantities.Lexing;

namespace ClaimCheck.Quantities.Dates.Zones;

/// <summary>A zone as stated behind a clock time.</summary>
/// <param name="Stated">Whether one is stated.</param>
/// <param name="Minutes">Offset from UTC in minutes; <see langword="null"/> for "local time".</param>
internal readonly record struct Zone(bool Stated, int? Minutes);

/// <summary>Names of time zones. Immutable once built; safe to share between threads.</summary>
internal sealed class ZoneTable
{
    private readonly WordSequences<int?> _names = new();

    /// <summary>Reads the table and adds its words to a vocabulary that is still growing.</summary>
    /// <param name="words">The vocabulary.</param>
    public ZoneTable(Vocabulary.Builder words)
    {
        foreach (var row in DataTable.Rows("zones.tsv"))
        {
            _names.Add(words, row[0], int.TryParse(row[1], NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var minutes) ? minutes
                : null);
        }
    }

    /// <summary>Reads the zone at a lexeme: a name, or a name with hours ("UTC+3"). Short names count in capitals only.</summary>
    /// <param name="lexemes">The text.</param>
    /// <param name="at">Index of its first lexeme.</param>
    /// <param name="zone">The zone.</param>
    /// <returns>Index behind it, or 0.</returns>
    public int Read(LexemeBuffer lexemes, int at, out Zone zone)
    {
        zone = default;
        var length = _names.Match(lexemes, at, out var minutes);
        if (length == 0 || (length == 1 && minutes is not null && !IsProper(lexemes[at])))
        {
            return 0;
        }

        var end = at + length;
        if (minutes == 0 && (lexemes[end].Is('+') || lexemes[end].Is('-'))
            && lexemes[end + 1] is { IsPlainInteger: true, Length: <= 2, Value: <= 14 } hours)
        {
            minutes = (int)hours.Value * (lexemes[end].Is('-') ? -60 : 60);
            end += 2;
        }

        zone = new Zone(true, minutes);
        return end;
    }

    private static bool IsProper(in Lexeme lexeme) => lexeme.IsAllCaps || (lexeme.IsCapital && lexeme.Length > 4);
}
