using System.Collections.Frozen;
using ClaimCheck.Language;
using ClaimCheck.Language.Lexicon;

namespace ClaimCheck.Claims.Structure;

/// <summary>The nouns by which a text says what the persons and bodies are that it names ("the harbour master, Ines Dorval", "education minister Grace Nkhoma"). Immutable.</summary>
internal sealed class Descriptions
{
    private static readonly FrozenDictionary<string, string> Relatives = CueTable.Read("relatives.tsv");
    private static readonly FrozenDictionary<string, string> People = CueTable.Read("people.tsv");
    private readonly Dictionary<int, HashSet<uint>> _kinds = [];
    private readonly TokenTree _tree;

    public Descriptions(AnalyzedText text, TokenTree tree)
    {
        _tree = tree;
        foreach (var name in text.Names)
        {
            var head = TokenTree.HeadOf(text, name);
            if (tree.Relation(head) is "appos" && text.Tokens[head].Head is >= 0 and var told)
            {
                Note(text, name.Entity, told);
            }

            if (tree.ChildWith(head, "appos") is >= 0 and var apposed)
            {
                Note(text, name.Entity, apposed);
            }

            if (name.FirstToken > 0 && text.Tokens[name.FirstToken - 1] is { Tag: UniversalTag.Noun or UniversalTag.Propn } before && (before.Head == head || text.Tokens[head].Head == name.FirstToken - 1)
                && text.Tokens[name.FirstToken - 1].Sentence == text.Tokens[head].Sentence)
            {
                Note(text, name.Entity, name.FirstToken - 1);
            }
        }
    }

    /// <summary>Ids of the nouns and of the words before them, and of the classes that they belong to; sorted.</summary>
    /// <param name="entity">The entity.</param>
    public uint[] Of(int entity) => _kinds.TryGetValue(entity, out var kinds) ? [.. kinds.Order()] : [];

    private void Note(AnalyzedText text, int entity, int noun)
    {
        var lemma = text.Tokens[noun].Lemma.ToLowerInvariant();
        if (text.Tokens[noun].Tag is not (UniversalTag.Noun or UniversalTag.Propn) || !WordLexicon.Default.IsPerson(lemma) || Relatives.ContainsKey(lemma) || People.ContainsKey(lemma))
        {
            return;
        }

        if (!_kinds.TryGetValue(entity, out var kinds))
        {
            _kinds.Add(entity, kinds = []);
        }

        var (ids, implied, _) = DeedClasses.Default.Of(lemma, UniversalTag.Noun);
        kinds.UnionWith(ids);
        kinds.UnionWith(implied);
        for (var child = _tree.FirstChild(noun); child >= 0; child = _tree.NextSibling(child))
        {
            if (_tree.Relation(child) is "compound" or "amod")
            {
                kinds.UnionWith(DeedClasses.Default.Of(text.Tokens[child].Lemma, text.Tokens[child].Tag).Ids);
            }
        }
    }
}
