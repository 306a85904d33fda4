using ClaimCheck.Language;

namespace ClaimCheck.Claims.Structure;

/// <summary>Which clause each token belongs to. A clause is named by the token that heads it: a verb, or the predicate of a copula.
/// Where a text has no trees, a clause is the stretch between clause signs, named by its first verb or first token.</summary>
internal sealed class ClauseMap
{
    private readonly int[] _head;

    public ClauseMap(AnalyzedText text, TokenTree tree)
    {
        _head = new int[text.Tokens.Length];
        Array.Fill(_head, -1);
        foreach (var sentence in text.Sentences)
        {
            if (sentence.FirstToken < sentence.EndToken && text.Tokens[sentence.FirstToken].Relation.Length == 0)
            {
                SplitBySigns(text, sentence);
            }
            else
            {
                for (var i = sentence.FirstToken; i < sentence.EndToken; i++)
                {
                    Resolve(text.Tokens, tree, i);
                }
            }
        }
    }

    /// <summary>The token that heads the clause of <paramref name="token"/>.</summary>
    public int HeadOf(int token) => _head[token];

    /// <summary>Whether a token heads a clause of its own.</summary>
    public static bool IsClauseHead(Token[] tokens, TokenTree tree, int token)
    {
        var relation = tree.Relation(token);
        return relation switch
        {
            "root" or "ccomp" or "advcl" or "parataxis" or "csubj" => true,
            "acl" => tokens[token].Tag == UniversalTag.Verb || tree.ChildWith(token, "cop") >= 0,
            "appos" => tokens[token].Tag == UniversalTag.Verb && tree.ChildWith(token, "nsubj") >= 0,
            "xcomp" => tokens[token].Tag == UniversalTag.Verb,
            "conj" => (tokens[token].Tag == UniversalTag.Verb || tree.ChildWith(token, "cop") >= 0)
                && tokens[token].Head is var head && head >= 0 && IsPredicate(tokens, tree, head),
            _ => false,
        };
    }

    private static bool IsPredicate(Token[] tokens, TokenTree tree, int token) =>
        tokens[token].Tag is UniversalTag.Verb or UniversalTag.Aux || tree.ChildWith(token, "nsubj") >= 0 || tree.Relation(token) is "root";

    private void Resolve(Token[] tokens, TokenTree tree, int token)
    {
        var at = token;
        for (var steps = 0; steps < 200; steps++)
        {
            if (_head[at] >= 0)
            {
                break;
            }

            if (tokens[at].Head < 0 || IsClauseHead(tokens, tree, at))
            {
                _head[at] = at;
                break;
            }

            at = tokens[at].Head;
        }

        var clause = _head[at] >= 0 ? _head[at] : token;
        for (var i = token; i != at && _head[i] < 0; i = tokens[i].Head)
        {
            _head[i] = clause;
        }

        _head[token] = clause;
    }

    private void SplitBySigns(AnalyzedText text, Sentence sentence)
    {
        var start = sentence.FirstToken;
        for (var i = sentence.FirstToken; i <= sentence.EndToken; i++)
        {
            if (i < sentence.EndToken && !(text.Form(i) is ";" or ":" or "," or "-" or "—" or "–"))
            {
                continue;
            }

            var head = start;
            for (var j = start; j < i; j++)
            {
                if (text.Tokens[j].Tag == UniversalTag.Verb)
                {
                    head = j;
                    break;
                }
            }

            for (var j = start; j < Math.Min(i + 1, sentence.EndToken); j++)
            {
                _head[j] = Math.Min(head, sentence.EndToken - 1);
            }

            start = Math.Min(i + 1, sentence.EndToken - 1);
        }
    }
}
