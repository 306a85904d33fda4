using ClaimCheck.Articles;
using ClaimCheck.Claims.Frames;
using ClaimCheck.Claims.Places;
using ClaimCheck.Claims.Structure;
using ClaimCheck.Language;
using ClaimCheck.Language.Lexicon;

namespace ClaimCheck.Claims.Extraction;

/// <summary>Claims that say where something is or happened, and who did or suffered something.</summary>
internal sealed class NameClaims(FrameBuilder builder) : IClaimReader
{
    private const int FewestWords = 2;

    /// <summary>Endings of nouns for persons of a trade that are no given names.</summary>
    private static readonly string[] Trades = ["ist", "cian", "rian", "eer"];

    /// <inheritdoc/>
    public void Read(SentenceScope scope, List<ClaimFrame> claims)
    {
        var text = scope.Field.Text;
        foreach (var name in text.Names)
        {
            if (name.FirstToken < scope.Sentence.FirstToken || name.EndToken > scope.Sentence.EndToken || IsInAddress(scope, name))
            {
                continue;
            }

            var head = TokenTree.HeadOf(scope.Field.Text, name);
            if (KindOf(scope, name, head) is not { } kind)
            {
                continue;
            }

            var last = text.Form(name.EndToken - 1) is "'s" or "’s" && name.EndToken - name.FirstToken > 1 ? name.EndToken - 2 : name.EndToken - 1;
            var known = WithoutGenitive(text.Entities[name.Entity].Name);
            var normalized = WithoutTrade(known);
            var first = normalized.Length < known.Length && text.Form(name.FirstToken).SequenceEqual(known.AsSpan(0, known.IndexOf(' ', StringComparison.Ordinal))) ? name.FirstToken + 1 : name.FirstToken;
            var span = new TextSpan(text.Tokens[first].Start, text.Tokens[last].End);
            var deed = kind == ClaimKind.Place ? PlacedDeed.Read(scope, head) : null;
            claims.Add(builder.Build(scope, kind, new Answer
            {
                Text = scope.TextOf(span),
                Span = span,
                Normalized = normalized,
                Site = deed is null ? null : SiteReader.Read(scope.Field, head),
            }, head, new Slot
            {
                Noun = kind == ClaimKind.Place ? PlacedNounOf(scope.Field, head) : DescriptionOf(scope.Field, name, head),
                Deed = deed,
                OfPerson = name.Type == NameType.Person,
                Restrictor = kind == ClaimKind.Place ? PrepositionOf(scope.Field, head) : null,
            }) with
            { Confidence = 0.7, Incidental = kind == ClaimKind.Place || !SaysWho(scope, name, head) });
        }
    }

    private static bool IsInAddress(SentenceScope scope, NameMention name) =>
        scope.Addresses.Exists(a => name.FirstToken < a.HeadToken + 1 && name.EndToken > a.FirstToken);

    /// <summary>A place behind a preposition says where; a full name of anything else, at its first mention or where it says who, is worth comparing.</summary>
    private static ClaimKind? KindOf(SentenceScope scope, NameMention name, int head)
    {
        if (name.Type == NameType.Place)
        {
            return SaysWhere(scope.Field, head) ? ClaimKind.Place : null;
        }

        if (name.Type == NameType.Unknown && name.EndToken - name.FirstToken == 1)
        {
            return SaysWhere(scope.Field, head) && PrepositionOf(scope.Field, head) is "in" or "near" or "outside" or "off" ? ClaimKind.Place : null;
        }

        return SaysWho(scope, name, head) || IsFirstFullMention(scope.Field.Text, name) ? ClaimKind.Name : null;
    }

    private static bool IsFirstFullMention(AnalyzedText text, NameMention name)
    {
        foreach (var other in text.Names)
        {
            if (other.Entity == name.Entity && other.EndToken - other.FirstToken >= FewestWords)
            {
                return other == name;
            }
        }

        return false;
    }

    private static string WithoutGenitive(string name) =>
        name.EndsWith("'s", StringComparison.Ordinal) || name.EndsWith("’s", StringComparison.Ordinal) ? name[..^2] : name;

    /// <summary>"Volcanologist Odile Brandeis": at the head of a sentence a trade has a capital, too, and passes for a part of the name.</summary>
    private static string WithoutTrade(string name)
    {
        var space = name.IndexOf(' ', StringComparison.Ordinal);
        return space > 0 && name.IndexOf(' ', space + 1) > 0 && Array.Exists(Trades, ending => name.AsSpan(0, space).EndsWith(ending, StringComparison.Ordinal))
            && (name.AsSpan(0, space).EndsWith("logist", StringComparison.Ordinal) || WordLexicon.Default.IsPerson(name[..space].ToLowerInvariant())) ? name[(space + 1)..] : name;
    }

    private static bool SaysWhere(FieldReading field, int head) =>
        field.Tree.Relation(head) is "obl" or "nmod" && field.Tree.ChildWith(head, "case") >= 0;

    private static bool SaysWho(SentenceScope scope, NameMention name, int head)
    {
        if (name.Type != NameType.Person)
        {
            return false;
        }

        var relation = scope.Field.Tree.Relation(head);
        if (relation is "appos" || scope.Field.Tree.ChildWith(head, "appos") >= 0)
        {
            return true;
        }

        return relation is "nsubj" or "obj" or "obl" or "nmod" or "xcomp" or "conj" && name.EndToken - name.FirstToken >= 2
            && !scope.Field.Text.Attributions.Any(a => a.Speaker.Contains(new TextSpan(scope.Field.Text.Tokens[head].Start, scope.Field.Text.Tokens[head].End)));
    }

    /// <summary>The noun that is said to be at a place ("a barn near Millbrook").</summary>
    private static string? PlacedNounOf(FieldReading field, int head) =>
        field.Tree.Relation(head) is "nmod" && field.Text.Tokens[head].Head is var above && above >= 0 && field.Text.Tokens[above].Tag == UniversalTag.Noun
            ? field.Text.Tokens[above].Lemma : null;

    private static string? PrepositionOf(FieldReading field, int head) =>
        field.Tree.ChildWith(head, "case") is var mark && mark >= 0 ? field.Text.Tokens[mark].Lemma : null;

    /// <summary>The noun that says what the named one is: in apposition, before the name, as subject or object of which the name is said.</summary>
    private static string? DescriptionOf(FieldReading field, NameMention name, int head)
    {
        var tree = field.Tree;
        var above = field.Text.Tokens[head].Head;
        var noun = tree.Relation(head) switch
        {
            "appos" => above,
            "obl" when above >= 0 && PrepositionOf(field, head) == "as" => tree.ChildWith(above, "obj"),
            _ => tree.ChildWith(head, "appos"),
        };
        noun = noun < 0 && tree.ChildWith(head, "cop") >= 0 ? tree.ChildWith(head, "nsubj") : noun;
        noun = noun < 0 && name.FirstToken > 0 ? name.FirstToken - 1 : noun;
        return noun >= 0 && field.Text.Tokens[noun].Tag == UniversalTag.Noun ? field.Text.Tokens[noun].Lemma : null;
    }
}
