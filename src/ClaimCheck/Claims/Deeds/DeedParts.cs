using System.Collections.Frozen;
using ClaimCheck.Claims.Circumstances;
using ClaimCheck.Claims.Extraction;
using ClaimCheck.Claims.Frames;
using ClaimCheck.Claims.Structure;
using ClaimCheck.Language;
using ClaimCheck.Language.Lexicon;

namespace ClaimCheck.Claims.Deeds;

/// <summary>Collects the participants of a deed and the words that narrow them down.</summary>
internal sealed class DeedParts(SentenceScope scope, int negation)
{
    private const int MostDeep = 3;
    private static readonly FrozenDictionary<string, string> Light = CueTable.Read("light-words.tsv");
    private static readonly FrozenDictionary<string, string> Areas = CueTable.Read("area-nouns.tsv");
    private static readonly FrozenDictionary<string, string> People = CueTable.Read("people.tsv");
    private static readonly uint Gas = DeedClasses.IdOf("gas");
    private static readonly uint Weapon = DeedClasses.IdOf("weapon");
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
        token = (none || (token >= 0 && IsCount(token))) && scope.Field.Tree.ChildWith(token, "nmod") is >= 0 and var whole ? whole : token;
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

    /// <summary>"One of the branches", "some of the crew": what is counted stands behind.</summary>
    private bool IsCount(int token) => scope.Field.Text.Tokens[token].Tag is UniversalTag.Num or UniversalTag.Det || (scope.Field.Text.Tokens[token].Tag == UniversalTag.Pron && scope.Field.Text.Tokens[token].Lemma is "some" or "all" or "most" or "many" or "each" or "both" or "one" or "half");

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

            var uses = IsInstrument(child);
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

    /// <summary>Whether a phrase says when it was or what it was about ("before the breach", "over the fire"), which others need not repeat.</summary>
    private bool IsBeside(int token) => scope.Field.Tree.ChildWith(token, "case") is >= 0 and var mark && (NegationReader.Is(scope.Field.Text.Tokens[mark].Lemma, "beside") || scope.Field.Text.Tokens[mark].Lemma is "before");

    /// <summary>"Was met with tear gas": a thing, and not a person, a body or a time.</summary>
    private bool IsInstrument(int token) => scope.Field.Tree.ChildWith(token, "case") is >= 0 and var mark && scope.Field.Text.Tokens[mark].Lemma is "with"
        && scope.Field.Text.Tokens[token].Tag == UniversalTag.Noun && (DeedClasses.Default.Of(scope.Field.Text.Tokens[token].Lemma, UniversalTag.Noun) is { } known && (Array.BinarySearch(known.Ids, Gas) >= 0
            || Array.BinarySearch(known.Ids, Weapon) >= 0 || Array.BinarySearch(known.Implied, Weapon) >= 0));

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

    /// <summary>Who says "I" in a quotation: the head of the words that name the speaker; -1 where nobody is quoted.</summary>
    private int SpeakerOf(int token)
    {
        var field = scope.Field;
        if (scope.AttributionAt(field.Text.Tokens[token].Start) is not { Direct: true } said)
        {
            return -1;
        }

        for (var i = field.TokenAt(said.Speaker.Start); i >= 0 && i < field.Text.Tokens.Length && field.Text.Tokens[i].Start < said.Speaker.End; i++)
        {
            if (field.Text.Tokens[i].Head is var head && (head < 0 || field.Text.Tokens[head].Start < said.Speaker.Start || field.Text.Tokens[head].Start >= said.Speaker.End))
            {
                return i;
            }
        }

        return -1;
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

        if (role is DeedRole.Doer or DeedRole.Thing && word.Lemma is "I" && SpeakerOf(token) is >= 0 and var speaker && speaker != token)
        {
            return PartOf(speaker, role);
        }

        if (field.Entity[token] >= 0)
        {
            var entity = field.Text.Entities[field.Entity[token]];
            var ids = FrameBuilder.NameOf(field, token);
            return new DeedPart
            {
                Role = role,
                Word = TermHash.Of(entity.Name.AsSpan(entity.Name.LastIndexOf(' ') + 1)),
                Ids = ids,
                Kinds = field.Descriptions.Of(field.Entity[token]),
                IsName = true,
                IsPerson = entity.Type == NameType.Person,
            };
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
