using ClaimCheck.Claims.Figures;
using ClaimCheck.Language;
using ClaimCheck.Quantities;

namespace ClaimCheck.Claims.Structure;

/// <summary>Where a quantity stands in the tree of its sentence.</summary>
/// <param name="First">Its first token.</param>
/// <param name="Last">Its last token.</param>
/// <param name="Head">The token of the expression that hangs on a token outside it (the unit, or the number itself).</param>
/// <param name="Noun">The noun that it counts, or the noun that it is the measure of ("a depth of 28 km"); -1 where it has none.</param>
/// <param name="Governor">The first token above that is no part of the expression or its noun; -1 at the root.</param>
/// <param name="Labelled">Whether the noun is that of the label that the figure stands behind ("Depth: 28 km").</param>
internal readonly record struct QuantityAnchor(int First, int Last, int Head, int Noun, int Governor, bool Labelled = false)
{
    /// <summary>Finds the anchor; <see langword="null"/> where the span holds no token.</summary>
    public static QuantityAnchor? Find(FieldReading field, Quantity quantity)
    {
        var tokens = field.Text.Tokens;
        var first = field.TokenAt(quantity.Number.Start);
        var last = field.TokenAt(quantity.Span.End - 1);
        if (first < 0 || tokens[first].End <= quantity.Number.Start)
        {
            return null;
        }

        last = Math.Max(first, last);
        var head = HeadWithin(tokens, Math.Max(0, field.TokenAt(quantity.Span.Start)), last);
        var counted = quantity.Kind is QuantityKind.Count or QuantityKind.Number;
        var label = LabelLine.NounOf(field, first, last, counted);
        var noun = label >= 0 ? label : counted ? CountedNoun.Of(field, quantity, head, first, last)
            : quantity.Kind == QuantityKind.Percent && WholeOf(field, last) is >= 0 and var whole ? whole : quantity.Kind == QuantityKind.Measure && Distances.IsWayOff(field, last) ? WayOffNoun(field, head) : MeasuredNoun(field, head);
        var top = counted && noun >= 0 ? noun : head;
        return new QuantityAnchor(first, last, head, noun, tokens[top].Head, label >= 0);
    }

    /// <summary>A distance measures the noun before "of" only ("a distance of 8 km from the shore"), not what it stands beside by chance.</summary>
    private static int WayOffNoun(FieldReading field, int head)
    {
        var above = field.Text.Tokens[head].Head;
        var of = field.Tree.ChildWith(head, "case");
        return above >= 0 && field.Tree.Relation(head) is "nmod" && of >= 0 && field.Text.Form(of) is "of" && field.Text.Tokens[above].Tag == UniversalTag.Noun ? above : -1;
    }

    /// <summary>"45 per cent of the budget": the noun of what it is a share; -1 where none is named.</summary>
    private static int WholeOf(FieldReading field, int last)
    {
        var end = field.Text.Sentences[field.Text.Tokens[last].Sentence].EndToken;
        if (last + 1 >= end || field.Text.Form(last + 1) is not "of")
        {
            return -1;
        }

        var noun = -1;
        for (var i = last + 2; i < end && field.Text.Tokens[i].Tag is UniversalTag.Det or UniversalTag.Pron or UniversalTag.Adj or UniversalTag.Num or UniversalTag.Noun; i++)
        {
            noun = field.Text.Tokens[i].Tag == UniversalTag.Noun ? i : noun;
        }

        return noun;
    }

    private static int HeadWithin(Token[] tokens, int first, int last)
    {
        for (var i = last; i > first; i--)
        {
            if (tokens[i].Head < first || tokens[i].Head > last)
            {
                return i;
            }
        }

        return first;
    }

    private static int MeasuredNoun(FieldReading field, int head)
    {
        var tokens = field.Text.Tokens;
        var relation = field.Tree.Relation(head);
        var above = tokens[head].Head;
        if (above < 0)
        {
            return field.Tree.ChildWith(head, "nsubj");
        }

        if (relation is "nmod" or "appos" or "compound" or "nummod" or "amod" && tokens[above].Tag is UniversalTag.Noun or UniversalTag.Propn)
        {
            return above;
        }

        if (relation is "obl" or "obj" or "xcomp" or "advmod" or "conj" && tokens[above].Tag == UniversalTag.Verb)
        {
            var subject = field.Tree.ChildWith(above, "nsubj");
            var reaches = relation is "obj" ? MeasureVerbs.TakesMeasureAsObject(tokens[above].Lemma) : MeasureVerbs.MovesItsSubject(tokens[above].Lemma);
            return subject >= 0 && reaches ? subject : -1;
        }

        return field.Tree.ChildWith(head, "nsubj");
    }
}
