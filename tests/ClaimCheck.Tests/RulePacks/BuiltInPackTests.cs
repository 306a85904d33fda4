using ClaimCheck.Claims;
using ClaimCheck.RulePacks;
using ClaimCheck.RulePacks.Reading;

namespace ClaimCheck.Tests.RulePacks;

public sealed class BuiltInPackTests
{
    [Test]
    public void The_built_in_packs_have_no_mistakes() =>
        Assert.That(BuiltInPacks.Names.SelectMany(name => PackLoader.Parse(BuiltInPacks.TextOf(name), name).Problems).Select(problem => problem.ToString()), Is.Empty);

    [Test]
    public void Kinds_of_roles_are_the_kinds_of_claims() =>
        Assert.That(Enum.GetNames<RoleKind>(), Is.EqualTo(Enum.GetNames<ClaimKind>()));
}
