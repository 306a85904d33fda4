using System.Collections.Frozen;
using ClaimCheck.Claims.Extraction;
using ClaimCheck.Claims.Frames;
using ClaimCheck.Claims.Structure;
using ClaimCheck.Language;
using ClaimCheck.Language.Lexicon;

namespace ClaimCheck.Claims.Deeds;

/// <summary>Reads what a word tells of somebody or something that has a part in a deed: a name, a kind of person or thing, everybody, nobody.</summary>
/// <param name="scope">The sentence.</param>
/// <param name="negation">What negates the deed, or -1.</param>
internal sealed class ParticipantReader(SentenceScope scope, int negation)
{
    private static readonly FrozenDictionary<string, string> Light = CueTable.Read("light-words.tsv");
    private static readonly FrozenDictionary<string, string> Areas = CueTable.Read("area-nouns.tsv");
    private static readonly FrozenDictionary<string, string> People = CueTable.Read("people.tsv");

    /// <summary>The participant that a word is; <see langword="null"/> where it tells none.</summary>
    /// <param name="token">The word.</param>
    /// <param name="role">What it is to the deed.</param>
    public DeedPart? Read(int token, DeedRole role)
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
            return Read(speaker, role);
        }

        if (field.Entity[token] >= 0)
        {
            var entity = field.Text.Entities[field.Entity[token]];
            var ids = NameTerms.Of(field, token);
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
            found = [.. found.Concat(NameTerms.Of(field, apposed)).Distinct().Order()];
        }

        var any = negation >= 0 && field.Text.Tokens[negation].Head is var head && (head == token || (head >= 0 && field.Text.Tokens[head].Head == token))
            && field.Text.Tokens[negation].Lemma is "no" or "neither" or "not" && field.Tree.Relation(negation) is "det" or "advmod" && role is DeedRole.Doer or DeedRole.Thing;
        return new DeedPart { Role = role, Word = Terms.IdOf(word), Lemma = word.Lemma, Ids = found, Kinds = implied, IsPerson = lexicon.IsPerson(word.Lemma), IsAny = any, IsAll = IsAll(token), IsAnybody = People.ContainsKey(word.Lemma) };
    }

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

    /// <summary>"The Oster section": the name says which.</summary>
    private bool IsAreaOfName(int token) => Areas.ContainsKey(scope.Field.Text.Tokens[token].Lemma)
        && (scope.Field.Tree.ChildWith(token, "compound") is >= 0 and var name ? name : scope.Field.Tree.ChildWith(token, "nmod")) is >= 0 and var found && scope.Field.Entity[found] >= 0;

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
}
