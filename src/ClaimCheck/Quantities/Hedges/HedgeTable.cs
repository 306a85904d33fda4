using ClaimCheck.Quantities.Lexing;
using ClaimCheck.Quantities.Numbers;

namespace ClaimCheck.Quantities.Hedges;

/// <summary>The hedges of the table hedges.tsv. Immutable after construction; thread-safe.</summary>
internal sealed class HedgeTable
{
    private readonly PhraseBook<Bound> _before = new(backward: true);
    private readonly PhraseBook<Bound> _after = new();
    private readonly NumberWords _numbers;
    private readonly int _than;
    private readonly int _plus;
    private readonly int _or;
    private readonly int _to;
    private readonly int _minus;

    /// <summary>Loads the table.</summary>
    /// <param name="vocabulary">Gets its words.</param>
    /// <param name="numbers">Knows where a figure starts.</param>
    public HedgeTable(Vocabulary.Builder vocabulary, NumberWords numbers)
    {
        _numbers = numbers;
        _than = vocabulary.Add("than");
        _plus = vocabulary.Add("plus");
        _or = vocabulary.Add("or");
        _to = vocabulary.Add("to");
        _minus = vocabulary.Add("minus");
        foreach (var row in DataTable.Rows("hedges.tsv"))
        {
            (row[1] == "before" ? _before : _after).Add(row[0], Enum.Parse<Bound>(row[2]), vocabulary);
        }
    }

    /// <summary>Reads the hedges that stand before a figure, the outermost last; an inner one that bounds wins over "about".</summary>
    /// <param name="lexemes">The text.</param>
    /// <param name="first">Index of the figure's first lexeme; becomes that of the outermost hedge.</param>
    public Bound Before(LexemeBuffer lexemes, ref int first)
    {
        var bound = Bound.Exact;
        for (var round = 0; round < 3; round++)
        {
            var at = first - 1;
            at = lexemes[at].Is('-') && !lexemes[at].SpaceBefore ? at - 1 : at;
            if (!_before.TryMatch(lexemes, at, out var start, out var outer))
            {
                break;
            }

            first = start;
            bound = bound is Bound.Exact or Bound.About ? outer is Bound.Exact ? bound : outer : bound;
        }

        return bound;
    }

    /// <summary>Reads a hedge that stands behind a figure ("or more", "40-plus", "40+").</summary>
    /// <param name="lexemes">The text.</param>
    /// <param name="next">Index behind the figure; becomes that behind the hedge.</param>
    /// <param name="isBare">Whether the figure has no unit: "40 plus people" are more than 40, "$1,400 a month plus commission" is no bound.</param>
    public Bound After(LexemeBuffer lexemes, ref int next, bool isBare)
    {
        var at = lexemes[next].Is('-') && !lexemes[next].SpaceBefore ? next + 1 : next;
        if (!_after.TryMatch(lexemes, at, out var end, out var bound) || (lexemes[at].IsWord && lexemes[end].Word == _or && lexemes[end + 1].Word == _minus)
            || (lexemes[at].Is('+') && lexemes[at].SpaceBefore) || (!isBare && lexemes[at].Word == _plus && at == next && lexemes[end].IsWord)
            || (lexemes[at].IsWord && (lexemes[end].IsNumber || lexemes[end].Word == _than || lexemes[end].Word == _to || _numbers.Role(lexemes[end]).Role is not (NumberRole.None or NumberRole.And))))
        {
            return Bound.Exact;
        }

        next = end;
        return bound;
    }
}
