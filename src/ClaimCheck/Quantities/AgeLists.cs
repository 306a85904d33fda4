using ClaimCheck.Quantities.Lexing;
using ClaimCheck.Quantities.Numbers;

namespace ClaimCheck.Quantities;

/// <summary>Lets figures of a list share that they are ages: "ages 4 and 8", "aged 3, 5 and 9", "18 and 21 years old". Immutable; thread-safe.</summary>
/// <param name="ages">Knows ages.</param>
/// <param name="vocabulary">Gets the words that join.</param>
internal sealed class AgeLists(AgeSense ages, Vocabulary.Builder vocabulary)
{
    private const int MostListed = 8;

    private readonly int _and = vocabulary.Add("and");
    private readonly int _or = vocabulary.Add("or");

    /// <summary>Whether a bare figure goes on a list of ages.</summary>
    /// <param name="lexemes">The text.</param>
    /// <param name="first">Index of the figure's first lexeme.</param>
    /// <param name="found">The quantities so far.</param>
    public bool IsNext(LexemeBuffer lexemes, int first, List<Quantity> found)
    {
        for (var i = found.Count - 1; i >= Math.Max(0, found.Count - MostListed) && found[i].Kind == QuantityKind.Age; i--)
        {
            var end = Behind(lexemes, first);
            if (end < 0 || lexemes[end].End != found[i].Span.End)
            {
                return false;
            }

            if (found[i].Span.Start < found[i].Number.Start)
            {
                return true;
            }

            first = end;
        }

        return false;
    }

    /// <summary>Makes the first of two an age where the second is one.</summary>
    /// <param name="lexemes">The text.</param>
    /// <param name="second">The second amount.</param>
    /// <param name="found">The quantities so far; the last may be changed.</param>
    public void Share(LexemeBuffer lexemes, in Amount second, List<Quantity> found)
    {
        var first = second.First;
        var next = second.Next;
        if (found.Count > 0 && found[^1] is { Kind: QuantityKind.Duration } one && one.Span.End <= lexemes[first].Start && ages.Kind(lexemes, second, ref first, ref next) == QuantityKind.Age)
        {
            found[^1] = one with { Kind = QuantityKind.Age, Timex = null, Seconds = null };
        }
    }

    /// <summary>Index of the lexeme before a comma, "and" or "or" that joins a figure to a list; -1 for none.</summary>
    private int Behind(LexemeBuffer lexemes, int first)
    {
        var at = first - 1;
        var and = lexemes[at].IsWord && lexemes[at].Word != 0 && (lexemes[at].Word == _and || lexemes[at].Word == _or);
        at = and ? at - 1 : at;
        var comma = lexemes[at].Is(',');
        return and || comma ? comma ? at - 1 : at : -1;
    }
}
