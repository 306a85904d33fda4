using System.Collections.Frozen;
using ClaimCheck.Claims.Frames;

namespace ClaimCheck.Claims.Extraction;

/// <summary>Reads how wide the population is that a statement counts ("3,700 jobs globally", "2,300 jobs here", "arrested 29 people in seven countries").</summary>
internal static class ExtentReader
{
    private static readonly FrozenDictionary<string, Extent> Words = CueTable.Read<Extent>("extents.tsv");
    private static readonly FrozenDictionary<string, Extent> Areas = CueTable.Read<Extent>("area-nouns.tsv");

    /// <summary>The width that a stretch of tokens states.</summary>
    /// <param name="scope">The sentence.</param>
    /// <param name="first">First token.</param>
    /// <param name="end">Token behind the last.</param>
    public static Extent Of(SentenceScope scope, int first, int end)
    {
        for (var i = first; i < end; i++)
        {
            if (Words.TryGetValue(scope.Field.Text.Tokens[i].Lemma, out var extent) || (IsOfSeveral(scope, i) && Areas.TryGetValue(scope.Field.Text.Tokens[i].Lemma, out extent)))
            {
                return extent;
            }
        }

        return Extent.Unknown;
    }

    /// <summary>Whether a noun is a plural with a number that says where: "in seven countries".</summary>
    private static bool IsOfSeveral(SentenceScope scope, int noun)
    {
        var tree = scope.Field.Tree;
        return scope.Field.Text.Tokens[noun].FineTag is "NNS" && tree.ChildWith(noun, "case") >= 0 && tree.ChildWith(noun, "nummod") >= 0;
    }
}
