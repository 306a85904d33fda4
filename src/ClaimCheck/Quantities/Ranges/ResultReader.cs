using ClaimCheck.Quantities.Lexing;
using ClaimCheck.Quantities.Numbers;

namespace ClaimCheck.Quantities.Ranges;

/// <summary>Reads results of matches and votes said with "to" or "against". Immutable; thread-safe.</summary>
/// <param name="amounts">Reads amounts.</param>
/// <param name="cues">Words of matches and votes.</param>
/// <param name="vocabulary">Gets the words that join.</param>
internal sealed class ResultReader(AmountReader amounts, CueWords cues, Vocabulary.Builder vocabulary)
{
    private readonly int _to = vocabulary.Add("to");
    private readonly int _against = vocabulary.Add("against");
    private readonly ScoreSense _scores = new(cues);

    /// <summary>"nine votes to three", "voted 9 to 2": never behind "from".</summary>
    /// <param name="lexemes">The text.</param>
    /// <param name="first">The first amount.</param>
    /// <param name="isFree">Whether neither "between" nor "from" stands before it.</param>
    /// <param name="pair">The result.</param>
    public bool TryRead(LexemeBuffer lexemes, in Amount first, bool isFree, out AmountPair pair)
    {
        pair = default;
        var tally = cues.Has(lexemes[first.Next], Cue.Tally);
        ref readonly var joint = ref lexemes[tally ? first.Next + 1 : first.Next];
        if (!isFree || !joint.IsWord || joint.Word == 0 || !(joint.Word == _to || (tally && joint.Word == _against))
            || !amounts.TryRead(lexemes, tally ? first.Next + 2 : first.Next + 1, true, out var second)
            || !(tally ? _scores.IsTally(lexemes, first, second) : _scores.IsResultTo(lexemes, first, second)))
        {
            return false;
        }

        pair = new AmountPair(PairKind.Score, first.First, first, second);
        return true;
    }
}
