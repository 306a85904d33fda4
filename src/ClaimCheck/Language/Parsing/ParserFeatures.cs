using ClaimCheck.Language.Models;

namespace ClaimCheck.Language.Parsing;

/// <summary>
/// The parser's feature templates over stack (s), buffer (b) and their children, after Zhang and Nivre (2011), with counts of the punctuation
/// marks, verbs and conjunctions that lie between two nodes. Their order and numbers are part of the model format.
/// </summary>
internal static class ParserFeatures
{
    /// <summary>Number of features of one configuration.</summary>
    public const int Count = 116;

    /// <summary>Fills in the features of a configuration.</summary>
    /// <param name="state">The configuration; its stack is not empty.</param>
    /// <param name="output">Takes <see cref="Count"/> fingerprints.</param>
    public static void Extract(ParserState state, Span<uint> output)
    {
        output = output[..Count];
        int top = state.Stack(0);
        int below = state.Stack(1);
        ref readonly ParserState.Node s0 = ref state[top];
        ref readonly ParserState.Node s1 = ref state[below];
        ref readonly ParserState.Node s2 = ref state[state.Stack(2)];
        ref readonly ParserState.Node b0 = ref state[state.Front];
        ref readonly ParserState.Node b1 = ref state[state.Front + 1];
        ref readonly ParserState.Node b2 = ref state[state.Front + 2];
        ref readonly ParserState.Node b3 = ref state[state.Front + 3];
        ref readonly ParserState.Node s0Left = ref state[s0.Left1 - 1];
        ref readonly ParserState.Node s0Left2 = ref state[s0.Left2 - 1];
        ref readonly ParserState.Node s0Right = ref state[s0.Right1 - 1];
        ref readonly ParserState.Node s0Right2 = ref state[s0.Right2 - 1];
        ref readonly ParserState.Node s1Left = ref state[s1.Left1 - 1];
        ref readonly ParserState.Node s1Right = ref state[s1.Right1 - 1];
        ref readonly ParserState.Node s1Right2 = ref state[s1.Right2 - 1];
        ref readonly ParserState.Node b0Left = ref state[b0.Left1 - 1];
        ref readonly ParserState.Node b0Left2 = ref state[b0.Left2 - 1];
        uint gapFront = Distance(top, state.Front);
        uint gapBelow = below < 0 ? 15 : Distance(below, top);
        uint between = Between(in s1, in s0);
        uint betweenFront = Between(in s0, in b0);
        uint ahead = Between(in b0, in state[state.Count]);
        output[0] = FeatureHash.Of(1, s0.Word);
        output[1] = FeatureHash.Of(2, s0.Tag);
        output[2] = FeatureHash.Of(3, s0.Word, s0.Tag);
        output[3] = FeatureHash.Of(4, s1.Word);
        output[4] = FeatureHash.Of(5, s1.Tag);
        output[5] = FeatureHash.Of(6, s1.Word, s1.Tag);
        output[6] = FeatureHash.Of(7, s2.Tag);
        output[7] = FeatureHash.Of(8, s2.Word, s2.Tag);
        output[8] = FeatureHash.Of(9, b0.Word);
        output[9] = FeatureHash.Of(10, b0.Tag);
        output[10] = FeatureHash.Of(11, b0.Word, b0.Tag);
        output[11] = FeatureHash.Of(12, b1.Word);
        output[12] = FeatureHash.Of(13, b1.Tag);
        output[13] = FeatureHash.Of(14, b1.Word, b1.Tag);
        output[14] = FeatureHash.Of(15, b2.Tag);
        output[15] = FeatureHash.Of(16, b2.Word);
        output[16] = FeatureHash.Of(17, b3.Tag);
        output[17] = FeatureHash.Of(18, s0.Word, b0.Word);
        output[18] = FeatureHash.Of(19, s0.Word, s0.Tag, b0.Tag);
        output[19] = FeatureHash.Of(20, s0.Tag, b0.Word, b0.Tag);
        output[20] = FeatureHash.Of(21, s0.Tag, b0.Tag);
        output[21] = FeatureHash.Of(22, s1.Word, s0.Word);
        output[22] = FeatureHash.Of(23, s1.Word, s1.Tag, s0.Tag);
        output[23] = FeatureHash.Of(24, s1.Tag, s0.Word, s0.Tag);
        output[24] = FeatureHash.Of(25, s1.Tag, s0.Tag);
        output[25] = FeatureHash.Of(26, s1.Word, b0.Word);
        output[26] = FeatureHash.Of(27, s1.Tag, b0.Tag);
        output[27] = FeatureHash.Of(28, s1.Word, s1.Tag, b0.Tag);
        output[28] = FeatureHash.Of(29, s1.Tag, b0.Word);
        output[29] = FeatureHash.Of(30, b0.Tag, b1.Tag);
        output[30] = FeatureHash.Of(31, b0.Word, b1.Word);
        output[31] = FeatureHash.Of(32, s0.Tag, b1.Tag);
        output[32] = FeatureHash.Of(33, s0.Word, b1.Tag, b0.Tag);
        output[33] = FeatureHash.Of(34, s0.Tag, b1.Word);
        output[34] = FeatureHash.Of(35, b0.Tag, b1.Tag, b2.Tag);
        output[35] = FeatureHash.Of(36, s0.Tag, b0.Tag, b1.Tag);
        output[36] = FeatureHash.Of(37, s1.Tag, s0.Tag, b0.Tag);
        output[37] = FeatureHash.Of(38, s2.Tag, s1.Tag, s0.Tag);
        output[38] = FeatureHash.Of(39, s1.Tag, s0.Tag, b0.Word);
        output[39] = FeatureHash.Of(40, s1.Word, s0.Tag, b0.Tag);
        output[40] = FeatureHash.Of(41, s1.Tag, s0.Word, b0.Tag);
        output[41] = FeatureHash.Of(42, s1.Word, s0.Word, b0.Tag);
        output[42] = FeatureHash.Of(43, s1.Tag, s0.Word, b0.Word);
        output[43] = FeatureHash.Of(44, s1.Word, s0.Tag, b0.Word);
        output[44] = FeatureHash.Of(45, s1.Tag, s0.Tag, b0.Tag, b1.Tag);
        output[45] = FeatureHash.Of(46, s0.Tag, b0.Tag, b1.Tag, b2.Tag);
        output[46] = FeatureHash.Of(47, s2.Tag, s1.Tag, s0.Tag, b0.Tag);
        output[47] = FeatureHash.Of(48, s0.Word, b0.Word, b1.Word);
        output[48] = FeatureHash.Of(49, s0Left.Tag, s0.Tag, b0.Tag);
        output[49] = FeatureHash.Of(50, s0Right.Tag, s0.Tag, b0.Tag);
        output[50] = FeatureHash.Of(51, s0Left.Word, s0.Word);
        output[51] = FeatureHash.Of(52, s0Right.Word, s0.Word);
        output[52] = FeatureHash.Of(53, s1Right.Tag, s1.Tag, s0.Tag);
        output[53] = FeatureHash.Of(54, s1Left.Tag, s1.Tag, s0.Tag);
        output[54] = FeatureHash.Of(55, s0Right.Tag, s1.Tag, s0.Tag);
        output[55] = FeatureHash.Of(56, s0Left.Tag, s1.Tag, s0.Tag);
        output[56] = FeatureHash.Of(57, b0Left.Tag, s0.Tag, b0.Tag);
        output[57] = FeatureHash.Of(58, s0Left2.Tag, s0Left.Tag, s0.Tag);
        output[58] = FeatureHash.Of(59, s0Right2.Tag, s0Right.Tag, s0.Tag);
        output[59] = FeatureHash.Of(60, s1Right2.Tag, s1Right.Tag, s1.Tag);
        output[60] = FeatureHash.Of(61, b0Left2.Tag, b0Left.Tag, b0.Tag);
        output[61] = FeatureHash.Of(62, s1.Word, s0Left.Word);
        output[62] = FeatureHash.Of(63, s1.Word, s0Left.Word, s0.Word);
        output[63] = FeatureHash.Of(64, s1.Tag, s0Left.Word, s0.Tag);
        output[64] = FeatureHash.Of(65, s1.Word, s0Left.Word, s0.Tag);
        output[65] = FeatureHash.Of(66, s0Left.Word, b0.Word);
        output[66] = FeatureHash.Of(67, s1Right.Word, s0.Word);
        output[67] = FeatureHash.Of(68, s1Right.Word, s1.Word, s0.Tag);
        output[68] = FeatureHash.Of(69, Relation(in s0Left), s0.Tag);
        output[69] = FeatureHash.Of(70, Relation(in s0Right), s0.Tag, s0.Word);
        output[70] = FeatureHash.Of(71, Relation(in s1Right), s1.Tag, s0.Tag);
        output[71] = FeatureHash.Of(72, Relation(in s1Left), s1.Tag, s0.Tag);
        output[72] = FeatureHash.Of(73, Relation(in b0Left), b0.Tag);
        output[73] = FeatureHash.Of(74, Relation(in s0Left), Relation(in s0Left2), s0.Tag);
        output[74] = FeatureHash.Of(75, Relation(in s0Right), Relation(in s0Right2), s0.Tag);
        output[75] = FeatureHash.Of(76, s0.Word, Fold(s0.LeftRelations));
        output[76] = FeatureHash.Of(77, s0.Tag, Fold(s0.RightRelations), b0.Tag);
        output[77] = FeatureHash.Of(78, s0.Word, Fold(s0.RightRelations));
        output[78] = FeatureHash.Of(79, s1.Tag, Fold(s1.RightRelations), s0.Tag);
        output[79] = FeatureHash.Of(80, s1.Word, Fold(s1.RightRelations));
        output[80] = FeatureHash.Of(81, s1.Word, Fold(s1.RightRelations), s0.Tag);
        output[81] = FeatureHash.Of(82, s1.Tag, Fold(s1.LeftRelations), Fold(s1.RightRelations), s0.Tag);
        output[82] = FeatureHash.Of(83, b0.Tag, Fold(b0.LeftRelations));
        output[83] = FeatureHash.Of(84, b0.Word, Fold(b0.LeftRelations), s0.Tag);
        output[84] = FeatureHash.Of(85, s0.Tag, Fold(s0.LeftRelations), Fold(s0.RightRelations));
        output[85] = FeatureHash.Of(86, s0.Tag, Fold(s0.LeftRelations), b0.Tag);
        output[86] = FeatureHash.Of(87, s0.Word, Valency(in s0));
        output[87] = FeatureHash.Of(88, s0.Tag, Valency(in s0), b0.Tag);
        output[88] = FeatureHash.Of(89, s1.Tag, Valency(in s1), s0.Tag);
        output[89] = FeatureHash.Of(90, b0.Tag, Valency(in b0), s0.Tag);
        output[90] = FeatureHash.Of(91, gapFront, s0.Tag, b0.Tag);
        output[91] = FeatureHash.Of(92, gapFront, s0.Word);
        output[92] = FeatureHash.Of(93, gapFront, b0.Word);
        output[93] = FeatureHash.Of(94, gapBelow, s1.Tag, s0.Tag);
        output[94] = FeatureHash.Of(95, gapBelow, s1.Word);
        output[95] = FeatureHash.Of(96, gapBelow, s0.Word, s0.Tag);
        output[96] = FeatureHash.Of(97, s0.Suffix, b0.Tag);
        output[97] = FeatureHash.Of(98, s1.Suffix, s0.Tag);
        output[98] = FeatureHash.Of(99, b0.Suffix, s0.Tag);
        output[99] = FeatureHash.Of(100, s0.Suffix, b0.Suffix);
        output[100] = FeatureHash.Of(101, s1.Suffix, s0.Suffix);
        output[101] = FeatureHash.Of(102, between, s1.Tag, s0.Tag);
        output[102] = FeatureHash.Of(103, between, s1.Tag, s0.Tag, b0.Tag);
        output[103] = FeatureHash.Of(104, betweenFront, s0.Tag, b0.Tag);
        output[104] = FeatureHash.Of(105, ahead, s0.Tag, b0.Tag);
        output[105] = FeatureHash.Of(106, ahead, s1.Tag, s0.Tag, b0.Tag);
        output[106] = FeatureHash.Of(107, s0.Shape, b0.Shape, s0.Tag, b0.Tag);
        output[107] = FeatureHash.Of(108, s1.Shape, s0.Shape, s1.Tag, s0.Tag);
        output[108] = FeatureHash.Of(109, s0.Universal, b0.Universal, b1.Universal, b2.Universal);
        output[109] = FeatureHash.Of(110, s1.Universal, s0.Universal, b0.Universal, b1.Universal);
        output[110] = FeatureHash.Of(111, s2.Universal, s1.Universal, s0.Universal, b0.Universal);
        output[111] = FeatureHash.Of(112, s1.Universal, s0.Universal, Fold(s0.RightRelations), b0.Universal);
        output[112] = FeatureHash.Of(113, s1.Universal, Fold(s1.RightRelations), s0.Universal, b0.Universal);
        output[113] = FeatureHash.Of(114, s1Right.Word, s0.Word, b0.Tag);
        output[114] = FeatureHash.Of(115, Relation(in s0Right2), Relation(in s0Right), b0.Word);
        output[115] = FeatureHash.Of(116, s1.Word, s0.Universal, Relation(in s0Left), b0.Universal);
    }

    private static uint Distance(int from, int to) => (to - from) switch
    {
        <= 4 => (uint)(to - from),
        <= 6 => 5,
        <= 10 => 6,
        <= 20 => 7,
        _ => 8,
    };

    private static uint Between(in ParserState.Node from, in ParserState.Node to) =>
        (uint)(Math.Clamp(to.Commas - from.Commas, 0, 2) + (4 * Math.Clamp(to.Verbs - from.Verbs, 0, 2)) + (16 * Math.Clamp(to.Conjunctions - from.Conjunctions, 0, 2)));

    private static uint Relation(in ParserState.Node node) => node.Word == 1 && node.Tag == 250 ? 255u : node.Relation;

    private static uint Valency(in ParserState.Node node) => Math.Min(node.LeftCount, 5) + (8 * Math.Min(node.RightCount, 5));

    private static uint Fold(ulong relations) => (uint)(relations ^ ((relations >> 32) * 0x9E3779B1));
}
