using System.Collections.Frozen;
using ClaimCheck.Claims.Circumstances;
using ClaimCheck.Claims.Frames;
using ClaimCheck.Claims.Structure;
using ClaimCheck.Language;
using ClaimCheck.Language.Lexicon;

namespace ClaimCheck.Claims.Extraction;

/// <summary>Collects the participants of a deed and the words that narrow them down.</summary>
internal sealed class DeedParts(SentenceScope scope, int negation)
{
    private const int MostDeep = 3;
    private static readonly FrozenDictionary<string, string> Light = CueTable.Read("light-words.tsv");
    private static readonly FrozenDictionary<string, string> Areas = CueTable.Read("area-nouns.tsv");
    private static readonly FrozenDictionary<string, string> People = CueTable.Read("people.tsv");
    private readonly List<DeedPart> _parts = [];
    private readonly HashSet<int> _seen = [];

    /// <summary>What was collected.</summary>
    public DeedPart[] All => [.. _parts];

    /// <summary>Whether the clause moves something into something, which is then the thing of the deed.</summary>
    public bool Enters { get; private set; }

    /// <summary>Adds a participant and what hangs on it.</summary>
    /// <param name="token">Its head, or -1.</param>
    /// <param name="role">What it is.</param>
    public void Add(int token, DeedRole role)
    {
        var none = token >= 0 && scope.Field.Text.Tokens[token].Lemma is "none" or "neither";
        token = none && scope.Field.Tree.ChildWith(token, "nmod") is >= 0 and var whole ? whole : token;
        if (token < 0 || !_seen.Add(token) || PartOf(token, role) is not { } part)
        {
            return;
        }

        part = part with { IsAny = part.IsAny || none, IsBeside = IsBeside(token) };

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

            if (field.Tree.Relation(child) is "advmod" or "xcomp" && !IsNarrowing(child))
            {
                Add(field.Tree.ChildWith(child, "obl"), DeedRole.Other);
                continue;
            }

            if (IsOfPhrase(clause, child))
            {
                continue;
            }

            var into = field.Tree.ChildWith(child, "case") is >= 0 and var preposition && NegationReader.Is(field.Text.Tokens[preposition].Lemma, "into")
                && NegationReader.Is(field.Text.Tokens[clause].Lemma, "move");
            Enters |= into;
            Add(child, into && parties.Thing < 0 ? DeedRole.Thing : DeedRole.Other);
        }
    }

    /// <summary>Whether a phrase says when it was or what it was about ("before the breach", "over the fire"), which others need not repeat.</summary>
    private bool IsBeside(int token) => scope.Field.Tree.ChildWith(token, "case") is >= 0 and var mark && (NegationReader.Is(scope.Field.Text.Tokens[mark].Lemma, "beside") || scope.Field.Text.Tokens[mark].Lemma is "before");

    private bool IsNarrowing(int token) => scope.Field.Text.Tokens[token].Lemma is "against" or "illegally" or "alone"
        || (scope.Field.Text.Tokens[token].Tag is UniversalTag.Noun or UniversalTag.Adj && scope.Field.Tree.Relation(token) is "xcomp");

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

            if (field.Tree.Relation(child) is "amod" or "compound" or "nmod" or "nummod" && !IsMeasure(child) && _seen.Add(child))
            {
                if (PartOf(child, DeedRole.Modifier) is { } part)
                {
                    _parts.Add(part with { Of = of, IsBeside = beside || IsBeside(child) });
                }

                AddBelow(child, depth + 1, of, beside || IsBeside(child));
            }
        }
    }

    /// <summary>"The Oster section": the name says which.</summary>
    private bool IsAreaOfName(int token) => Areas.ContainsKey(scope.Field.Text.Tokens[token].Lemma)
        && (scope.Field.Tree.ChildWith(token, "compound") is >= 0 and var name ? name : scope.Field.Tree.ChildWith(token, "nmod")) is >= 0 and var found && scope.Field.Entity[found] >= 0;

    /// <summary>"Put pen to paper": a bare noun belongs to the phrase.</summary>
    private bool IsOfPhrase(int clause, int child) => VerbWords.ObjectOf(scope.Field, clause) >= 0 && scope.Field.Tree.ChildWith(child, "det") < 0 && scope.Field.Text.Tokens[child].Tag == UniversalTag.Noun
        && scope.Field.Text.Tokens[child].FineTag is "NN" && scope.Field.Tree.ChildWith(child, "case") is >= 0 and var mark && scope.Field.Text.Tokens[mark].Lemma is "to";

    /// <summary>"The 163-km stage": a measure tells how large a thing is, not which.</summary>
    private bool IsMeasure(int token) => scope.Field.Tree.ChildWith(token, "nummod") is >= 0 and var number && scope.IsFigure(number) && scope.Field.Tree.Relation(token) is "compound" or "amod";

    private bool IsAll(int noun)
    {
        var field = scope.Field;
        for (var child = field.Tree.FirstChild(noun); child >= 0; child = field.Tree.NextSibling(child))
        {
            if (field.Tree.Relation(child) is "det" && field.Text.Tokens[child].Lemma is "all" or "every" or "each")
            {
                return true;
            }
        }

        return false;
    }

    private DeedPart? PartOf(int token, DeedRole role)
    {
        var field = scope.Field;
        var word = field.Text.Tokens[token];
        var lexicon = WordLexicon.Default;
        if (word.Lemma is "nobody" or "none" or "neither" or "anyone" or "anybody" || (word.Lemma is "one" && field.Tree.ChildWith(token, "det") is >= 0 and var no && field.Text.Tokens[no].Lemma is "no"))
        {
            return new DeedPart { Role = role, Word = 0, IsAny = true, IsPerson = true };
        }

        if (word.Lemma is "nothing")
        {
            return new DeedPart { Role = role, Word = 0, IsAny = true };
        }

        if (field.Entity[token] >= 0)
        {
            var entity = field.Text.Entities[field.Entity[token]];
            var ids = FrameBuilder.NameOf(field, token);
            return new DeedPart { Role = role, Word = TermHash.Of(entity.Name.AsSpan(entity.Name.LastIndexOf(' ') + 1)), Ids = ids, IsName = true, IsPerson = entity.Type == NameType.Person };
        }

        if (word.Tag == UniversalTag.Pron)
        {
            return role is DeedRole.Doer or DeedRole.Thing ? new DeedPart { Role = role, Word = 0 } : null;
        }

        if (word.Tag is not (UniversalTag.Noun or UniversalTag.Adj or UniversalTag.Propn or UniversalTag.Verb or UniversalTag.Adv or UniversalTag.Adp) || (scope.IsFigure(token) && word.Tag != UniversalTag.Adj)
            || (role is not (DeedRole.Doer or DeedRole.Thing) && word.Tag == UniversalTag.Noun && (lexicon.Classes(word.Lemma) & NounClasses.Time) != 0) || word.Lemma is "point" or "incident" or "case" or "fact" or "addition"
            || (word.Lemma is "record" && role == DeedRole.Other) || (role is DeedRole.Other or DeedRole.Modifier && IsAreaOfName(token)))
        {
            return null;
        }

        if (field.Tree.ChildWith(token, "det") is >= 0 and var det && field.Text.Tokens[det].Lemma is "any")
        {
            return null;
        }

        if (Light.ContainsKey(word.Lemma) && word.Lemma is not ("other" or "another" or "last" or "next" or "new" or "same"))
        {
            return null;
        }

        var (found, implied, _) = DeedClasses.Default.Of(word.Lemma, word.Tag);
        if (field.Tree.ChildWith(token, "appos") is >= 0 and var apposed && field.Entity[apposed] >= 0)
        {
            found = [.. found.Concat(FrameBuilder.NameOf(field, apposed)).Distinct().Order()];
        }

        var any = negation >= 0 && field.Text.Tokens[negation].Head is var head && (head == token || (head >= 0 && field.Text.Tokens[head].Head == token))
            && field.Text.Tokens[negation].Lemma is "no" or "neither" or "not" && field.Tree.Relation(negation) is "det" or "advmod" && role is DeedRole.Doer or DeedRole.Thing;
        return new DeedPart { Role = role, Word = Terms.IdOf(word), Lemma = word.Lemma, Ids = found, Kinds = implied, IsPerson = lexicon.IsPerson(word.Lemma), IsAny = any, IsAll = IsAll(token), IsAnybody = People.ContainsKey(word.Lemma) };
    }
}
