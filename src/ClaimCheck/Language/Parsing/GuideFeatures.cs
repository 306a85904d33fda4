using ClaimCheck.Language.Models;

namespace ClaimCheck.Language.Parsing;

/// <summary>
/// Features of a configuration beside the tree that a first parser has built (stacking, after Nivre and McDonald 2008): where the first parser
/// put the heads of stack and buffer, and whether the top of the stack still waits for children. Their numbers are part of the model format.
/// </summary>
internal static class GuideFeatures
{
    /// <summary>Number of features of one configuration.</summary>
    public const int Count = 16;

    /// <summary>Fills in the features of a configuration.</summary>
    /// <param name="state">The configuration; its stack is not empty and it follows a guide.</param>
    /// <param name="output">Takes <see cref="Count"/> fingerprints.</param>
    public static void Extract(ParserState state, Span<uint> output)
    {
        output = output[..Count];
        int top = state.Stack(0);
        int below = state.Stack(1);
        int front = state.Front;
        ref readonly ParserState.Node s0 = ref state[top];
        ref readonly ParserState.Node s1 = ref state[below];
        ref readonly ParserState.Node b0 = ref state[front];
        uint head = Place(s0.GuideHead, top, below, front);
        uint frontHead = front == state.Count ? 7 : Place(b0.GuideHead, top, below, front);
        uint belowHead = below < 0 ? 7 : Place(s1.GuideHead, top, below, front);
        uint waits = s0.GuideRight - 1 < front ? 0u : s0.GuideRight - 1 == front ? 1u : 2u;
        uint takes = b0.GuideLeft == 0 || b0.GuideLeft - 1 > top ? 0u : b0.GuideLeft - 1 == top ? 1u : 2u;
        uint belowWaits = s1.GuideRight - 1 < front ? 0u : 1u;
        uint relation = s0.GuideRelation;
        output[0] = FeatureHash.Of(201, head, waits);
        output[1] = FeatureHash.Of(202, head, relation);
        output[2] = FeatureHash.Of(203, head, waits, frontHead, takes);
        output[3] = FeatureHash.Of(204, (head * 8) + waits, relation, s0.Tag, b0.Tag);
        output[4] = FeatureHash.Of(205, (head * 8) + waits, relation, s1.Tag, s0.Tag);
        output[5] = FeatureHash.Of(206, frontHead, b0.GuideRelation, s0.Tag, b0.Tag);
        output[6] = FeatureHash.Of(207, head, waits, belowHead, belowWaits);
        output[7] = FeatureHash.Of(208, head, relation, s0.Word);
        output[8] = FeatureHash.Of(209, head, relation, frontHead, b0.GuideRelation);
        output[9] = FeatureHash.Of(210, head, relation, s1.Word);
        output[10] = FeatureHash.Of(211, head, relation, b0.Word);
        output[11] = FeatureHash.Of(212, (head * 8) + waits, s0.Tag, b0.Tag);
        output[12] = FeatureHash.Of(213, (head * 8) + waits, s1.Tag, s0.Tag, b0.Tag);
        output[13] = FeatureHash.Of(214, frontHead, takes, s0.Tag, b0.Tag);
        output[14] = FeatureHash.Of(215, relation, s1.GuideRelation, b0.GuideRelation, head);
        output[15] = FeatureHash.Of(216, (head * 8) + waits, relation, s1.Tag, b0.Tag);
    }

    private static uint Place(int head, int top, int below, int front)
    {
        if (head == top)
        {
            return 0;
        }

        if (head == below)
        {
            return 1;
        }

        if (head == front)
        {
            return 2;
        }

        return head > front ? 3u : head < below ? 4u : head > top ? 5u : 6u;
    }
}
