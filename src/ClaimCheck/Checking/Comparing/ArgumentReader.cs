using ClaimCheck.Claims.Structure;
using ClaimCheck.Language;

namespace ClaimCheck.Checking.Comparing;

/// <summary>Reads the words of an argument from the tree of a text.</summary>
internal sealed class ArgumentReader
{
    private readonly FieldReading _field;
    private readonly int[] _wordAt;

    /// <summary>A reader of one text.</summary>
    /// <param name="field">Its analysis.</param>
    /// <param name="words">Its content words.</param>
    public ArgumentReader(FieldReading field, IReadOnlyList<ContentWord> words)
    {
        _field = field;
        _wordAt = new int[field.Text.Tokens.Length];
        Array.Fill(_wordAt, -1);
        for (var i = 0; i < words.Count; i++)
        {
            _wordAt[words[i].Token] = i;
        }
    }

    /// <summary>The analysis.</summary>
    public FieldReading Field => _field;

    /// <summary>The argument whose head is a token; none for a negative one.</summary>
    public Argument Of(int head)
    {
        if (head < 0)
        {
            return Argument.None;
        }

        var (core, wide) = (new List<int>(), new List<int>());
        Add(head, core, wide);
        for (var child = _field.Tree.FirstChild(head); child >= 0; child = _field.Tree.NextSibling(child))
        {
            var relation = _field.Tree.Relation(child);
            if (relation is "flat" or "compound")
            {
                Add(child, core, wide);
            }
            else if (relation is "appos" || (relation is "nmod" && IsName(child) && Belongs(child)))
            {
                AddName(child, wide);
            }
        }

        return new Argument([.. core], [.. wide]);
    }

    /// <summary>The argument with the names of another token counted to it.</summary>
    public Argument With(Argument argument, int other)
    {
        if (other < 0)
        {
            return argument;
        }

        var wide = new List<int>(argument.Wide);
        AddName(other, wide);
        return argument with { Wide = [.. wide] };
    }

    /// <summary>Whether a token is a name.</summary>
    public bool IsName(int token) => _field.Text.Tokens[token].Tag == UniversalTag.Propn;

    /// <summary>"the team of Larn", "Larn's team": not "a contract with Larn".</summary>
    private bool Belongs(int token) => _field.Text.Tokens[token].Relation is "nmod:poss" || (_field.Tree.ChildWith(token, "case") is >= 0 and var mark && _field.Text.Form(mark) is "of");

    private void AddName(int token, List<int> wide)
    {
        Add(token, wide);
        for (var child = _field.Tree.FirstChild(token); child >= 0; child = _field.Tree.NextSibling(child))
        {
            if (_field.Tree.Relation(child) is "flat" or "compound")
            {
                Add(child, wide);
            }
        }
    }

    private void Add(int token, params ReadOnlySpan<List<int>> lists)
    {
        if (_wordAt[token] < 0)
        {
            return;
        }

        foreach (var list in lists)
        {
            list.Add(_wordAt[token]);
        }
    }
}
