using System.Collections.Frozen;

namespace ClaimCheck.Claims.Structure;

/// <summary>Verbs that say a measure of their subject ("inflation rose to 5 %", "the toll reached 67").</summary>
internal static class MeasureVerbs
{
    private static readonly FrozenDictionary<string, string> Table = CueTable.Read("measure-verbs.tsv");

    /// <summary>Whether a measure in a prepositional phrase or beside the verb is one of the verb's subject.</summary>
    public static bool MovesItsSubject(string lemma) => Table.ContainsKey(lemma);

    /// <summary>Whether the verb's object is a measure of its subject.</summary>
    public static bool TakesMeasureAsObject(string lemma) => Table.TryGetValue(lemma, out var how) && how == "takes";
}
