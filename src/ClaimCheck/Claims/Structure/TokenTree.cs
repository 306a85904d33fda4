using ClaimCheck.Language;

namespace ClaimCheck.Claims.Structure;

/// <summary>The dependency trees of a text, from heads down. Where no tree was built every token is a root.</summary>
internal sealed class TokenTree
{
    private readonly Token[] _tokens;
    private readonly int[] _firstChild;
    private readonly int[] _nextSibling;

    public TokenTree(Token[] tokens)
    {
        _tokens = tokens;
        _firstChild = new int[tokens.Length];
        _nextSibling = new int[tokens.Length];
        Array.Fill(_firstChild, -1);
        Array.Fill(_nextSibling, -1);
        for (var i = tokens.Length - 1; i >= 0; i--)
        {
            var head = tokens[i].Head;
            if (head >= 0 && head != i)
            {
                _nextSibling[i] = _firstChild[head];
                _firstChild[head] = i;
            }
        }
    }

    /// <summary>First dependent of a token in the order of the text, or -1.</summary>
    public int FirstChild(int token) => _firstChild[token];

    /// <summary>Next dependent of the same head, or -1.</summary>
    public int NextSibling(int token) => _nextSibling[token];

    /// <summary>The relation of a token without its subtype ("nsubj" for "nsubj:pass").</summary>
    public ReadOnlySpan<char> Relation(int token)
    {
        var relation = _tokens[token].Relation.AsSpan();
        var colon = relation.IndexOf(':');
        return colon < 0 ? relation : relation[..colon];
    }

    /// <summary>First dependent with a relation (given without subtype), or -1.</summary>
    public int ChildWith(int token, string relation)
    {
        for (var child = _firstChild[token]; child >= 0; child = _nextSibling[child])
        {
            if (Relation(child).SequenceEqual(relation))
            {
                return child;
            }
        }

        return -1;
    }

    /// <summary>The token of a name that hangs on something outside it.</summary>
    public static int HeadOf(AnalyzedText text, NameMention name)
    {
        for (var i = name.FirstToken; i < name.EndToken; i++)
        {
            if (text.Tokens[i].Head is var head && (head < name.FirstToken || head >= name.EndToken))
            {
                return i;
            }
        }

        return name.FirstToken;
    }

    /// <summary>Whether <paramref name="token"/> is <paramref name="ancestor"/> or hangs below it.</summary>
    public bool IsBelow(int token, int ancestor)
    {
        for (var (at, steps) = (token, 0); at >= 0 && steps < 200; at = _tokens[at].Head, steps++)
        {
            if (at == ancestor)
            {
                return true;
            }
        }

        return false;
    }
}
