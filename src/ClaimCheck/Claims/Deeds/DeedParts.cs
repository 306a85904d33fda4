using ClaimCheck.Claims.Circumstances;
using ClaimCheck.Claims.Extraction;
using ClaimCheck.Claims.Frames;
using ClaimCheck.Claims.Structure;

namespace ClaimCheck.Claims.Deeds;

/// <summary>Collects the participants of a deed and the words that narrow them down.</summary>
internal sealed class DeedParts(SentenceScope scope, int negation)
{
    private const int MostDeep = 3;
    private readonly ParticipantReader _reader = new(scope, negation);
    private readonly List<DeedPart> _parts = [];
    private readonly HashSet<int> _seen = [];

    /// <summary>What was collected.</summary>
    public DeedPart[] All => [.. _parts];

    /// <summary>Whether the clause moves something into something, which is then the thing of the deed.</summary>
    public bool Enters { get; private set; }

    /// <summary>Whether it is said with which thing it was done, which was so used.</summary>
    public bool Uses { get; private set; }

    /// <summary>Adds a participant and what hangs on it.</summary>
    /// <param name="token">Its head, or -1.</param>
    /// <param name="role">What it is.</param>
    public void Add(int token, DeedRole role)
    {
        var none = token >= 0 && scope.Field.Text.Tokens[token].Lemma is "none" or "neither";
        token = (none || (token >= 0 && DeedPhrases.IsCount(scope, token))) && scope.Field.Tree.ChildWith(token, "nmod") is >= 0 and var whole ? whole : token;
        if (token < 0 || !_seen.Add(token) || _reader.Read(token, role) is not { } part)
        {
            return;
        }

        part = part with { IsAny = part.IsAny || none, IsBeside = DeedPhrases.IsBeside(scope, token) };

        _parts.Add(part);
        if (!part.IsName)
        {
            AddBelow(token, 0, role, part.IsBeside);
        }
    }

    /// <summary>Adds the words that narrow a noun down.</summary>
    /// <param name="noun">The noun.</param>
    /// <param name="but">A word that is left out with what hangs on it, or -1.</param>
    public void AddBelow(int noun, int but = -1)
    {
        _seen.Add(but);
        AddBelow(noun, 0, null, false);
    }

    /// <summary>Adds where, with what and to whom it was done.</summary>
    public void AddOthers(int clause, in Parties parties, int carried)
    {
        var field = scope.Field;
        for (var child = field.Tree.FirstChild(clause); child >= 0; child = field.Tree.NextSibling(child))
        {
            if (child == parties.Doer || child == parties.Thing || child == carried || child == VerbWords.ObjectOf(field, clause) || field.Tree.Relation(child) is not ("obl" or "obj" or "iobj" or "advmod" or "xcomp"))
            {
                continue;
            }

            if (field.Tree.Relation(child) is "advmod" or "xcomp" && !DeedPhrases.IsNarrowing(scope, child))
            {
                Add(field.Tree.ChildWith(child, "obl"), DeedRole.Other);
                continue;
            }

            if (DeedPhrases.IsOfPhrase(scope, clause, child))
            {
                continue;
            }

            var uses = DeedPhrases.IsInstrument(scope, child);
            Uses |= uses;
            var into = field.Tree.ChildWith(child, "case") is >= 0 and var preposition && NegationReader.Is(field.Text.Tokens[preposition].Lemma, "into")
                && NegationReader.Is(field.Text.Tokens[clause].Lemma, "move");
            Enters |= into;
            Add(child, uses || (into && parties.Thing < 0) ? DeedRole.Thing : DeedRole.Other);
        }
    }

    /// <summary>Adds what was agreed or decided ("agreed to close the pier").</summary>
    public void AddSettled(int clause)
    {
        var field = scope.Field;
        for (var child = NegationReader.Is(field.Text.Tokens[clause].Lemma, "settle") ? field.Tree.FirstChild(clause) : -1; child >= 0; child = field.Tree.NextSibling(child))
        {
            if (field.Tree.Relation(child) is "xcomp" or "advcl" or "ccomp" && field.Text.Tokens[child].FineTag is "VB" && child > clause)
            {
                Add(child, DeedRole.Other);
                Add(field.Tree.ChildWith(child, "obj"), DeedRole.Other);
            }
        }
    }

    private void AddBelow(int noun, int depth, DeedRole? of, bool beside)
    {
        var field = scope.Field;
        for (var child = field.Tree.FirstChild(noun); child >= 0 && depth < MostDeep; child = field.Tree.NextSibling(child))
        {
            if (field.Tree.Relation(child) is "acl" && field.Tree.ChildWith(child, "obl") is >= 0 and var where && field.Entity[where] >= 0)
            {
                Add(where, DeedRole.Modifier);
                continue;
            }

            if (field.Tree.Relation(child) is "amod" or "compound" or "nmod" or "nummod" && !DeedPhrases.IsMeasure(scope, child) && _seen.Add(child))
            {
                if (_reader.Read(child, DeedRole.Modifier) is { } part)
                {
                    _parts.Add(part with { Of = of, IsBeside = beside || DeedPhrases.IsBeside(scope, child) });
                }

                AddBelow(child, depth + 1, of, beside || DeedPhrases.IsBeside(scope, child));
            }
        }
    }
}
