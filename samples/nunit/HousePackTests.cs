using ClaimCheck.NUnit;
using ClaimCheck.PackTests;

namespace NUnitSample;

public sealed class HousePackTests
{
    [RulePackTests("packs/house.yml")]
    public void House(RulePackCase test) => test.AssertPasses();
}
