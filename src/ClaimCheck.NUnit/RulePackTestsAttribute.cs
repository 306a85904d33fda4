using ClaimCheck.PackTests;
using ClaimCheck.RulePacks;
using NUnit.Framework;
using NUnit.Framework.Interfaces;
using NUnit.Framework.Internal;
using NUnit.Framework.Internal.Builders;

namespace ClaimCheck.NUnit;

/// <summary>
/// Makes one test of every example and test of a rule pack. The method takes a <see cref="RulePackCase"/> and calls
/// <see cref="RulePackCase.AssertPasses"/>. A pack with mistakes is one test that cannot run and lists them.
/// </summary>
[AttributeUsage(AttributeTargets.Method, AllowMultiple = true, Inherited = false)]
public sealed class RulePackTestsAttribute : NUnitAttribute, ITestBuilder, IImplyFixture
{
    private readonly NUnitTestCaseBuilder _builder = new();

    /// <summary>Names the pack.</summary>
    /// <param name="path">The pack's file; a relative path starts at the folder of the test assembly.</param>
    public RulePackTestsAttribute(string path) => Path = path;

    /// <summary>The pack's file as given.</summary>
    public string Path { get; }

    /// <summary>Makes the tests of a method.</summary>
    /// <param name="method">The method.</param>
    /// <param name="suite">The suite that they belong to.</param>
    public IEnumerable<TestMethod> BuildFrom(IMethodInfo method, Test? suite)
    {
        ArgumentNullException.ThrowIfNull(method);
        var folder = System.IO.Path.GetDirectoryName(method.TypeInfo.Assembly.Location) ?? "";
        IReadOnlyList<RulePackCase> cases;
        try
        {
            cases = RulePackTests.Cases(RulePack.Load(System.IO.Path.Combine(folder, Path)));
        }
        catch (RulePackException problem)
        {
            return [NotRunnable(method, suite, problem)];
        }

        return cases.Select(one => Runnable(method, suite, one));
    }

    private TestMethod Runnable(IMethodInfo method, Test? suite, RulePackCase one)
    {
        var parameters = new TestCaseParameters([one]) { TestName = $"{method.Name}({one.Name})" };
        if (one.Pending is { } pending)
        {
            parameters.Properties.Set(PropertyNames.Description, $"pending: {pending}");
        }

        return _builder.BuildTestMethod(method, suite, parameters);
    }

    private TestMethod NotRunnable(IMethodInfo method, Test? suite, RulePackException problem)
    {
        var parameters = new TestCaseParameters([null]) { TestName = $"{method.Name}({Path})", RunState = RunState.NotRunnable };
        parameters.Properties.Set(PropertyNames.SkipReason, problem.Message);
        return _builder.BuildTestMethod(method, suite, parameters);
    }
}
