using System.Text.Json;
using ClaimCheck.Claims;
using ClaimCheck.RulePacks;
using ClaimCheck.RulePacks.Lexicon;
using ClaimCheck.RulePacks.Model;
using ClaimCheck.RulePacks.Phrases;
using ClaimCheck.RulePacks.Reading;

namespace ClaimCheck.Tests.RulePacks;

public sealed class BuiltInPackTests
{
    [Test]
    public void The_built_in_packs_have_no_mistakes() => Assert.That(Written().SelectMany(pack => pack.Problems).Select(problem => problem.ToString()), Is.Empty);

    [Test]
    public void The_packs_in_the_library_say_what_their_files_say() =>
        Assert.That(BuiltInPacks.All.Select(Said), Is.EqualTo(Written().Select(Said)));

    [Test]
    public void The_phrases_in_the_library_are_those_of_its_packs()
    {
        var roles = PackKnowledge.BuiltIn.Roles;
        var grown = PhraseCompiler.Compile(RoleMerger.Merge(PackKnowledge.BuiltIn.Packs.Select(pack => pack.Document)));
        Assert.That(roles.Phrases.Words, Is.EqualTo(grown.Words));
        Assert.That(roles.Phrases.FirstChildren, Is.EqualTo(grown.FirstChildren));
        Assert.That(roles.Phrases.Labels, Is.EqualTo(grown.Labels));
        Assert.That(roles.Phrases.EndsOf, Is.EqualTo(grown.EndsOf));
        Assert.That(roles.Phrases.EndSets, Is.EqualTo(grown.EndSets));
    }

    [Test]
    public void Packs_that_add_no_roles_share_the_phrases_of_the_library_and_others_grow_their_own()
    {
        var tolerance = RulePack.Parse("claimcheck: 1\nid: a\ntolerances:\n  count: {absolute: 1}\n", "a.yml");
        var role = RulePack.Parse("claimcheck: 1\nid: b\nroles:\n  killed:\n    phrases: {flatline: subject}\n", "b.yml");
        Assert.That(PackKnowledge.Compile([.. RulePack.BuiltIn, tolerance]).Roles.Phrases, Is.SameAs(BuiltInPacks.Phrases));
        Assert.That(PackKnowledge.Compile([.. RulePack.BuiltIn, role]).Roles.Phrases.Find("flatline"), Is.Not.Negative);
        Assert.That(BuiltInPacks.Phrases.Find("flatline"), Is.Negative);
    }

    [Test]
    public void Kinds_of_roles_are_the_kinds_of_claims() =>
        Assert.That(Enum.GetNames<RoleKind>(), Is.EqualTo(Enum.GetNames<ClaimKind>()));

    private static RulePack[] Written() =>
    [
        .. Directory.GetFiles(TestContext.CurrentContext.TestDirectory, "*.yml").Order(StringComparer.Ordinal)
            .Select(path => PackLoader.Parse(File.ReadAllText(path), PackLoader.BuiltInPrefix + Path.GetFileNameWithoutExtension(path))),
    ];

    private static string Said(RulePack pack) => $"{pack.File} {pack.TextHash} {JsonSerializer.Serialize(pack.Document)} {string.Join(' ', pack.Extends.Select(extended => extended.File))}";
}
