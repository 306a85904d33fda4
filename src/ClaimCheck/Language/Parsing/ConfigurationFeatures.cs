namespace ClaimCheck.Language.Parsing;

/// <summary>
/// What the network sees of a configuration besides the words at its places: which places are empty, how far apart they are and which
/// relations have been given around them. Each feature is a row of <see cref="NetworkLayout.Configurations"/>; their order is part of the model format.
/// </summary>
internal static class ConfigurationFeatures
{
    /// <summary>Number of features of one configuration.</summary>
    public const int Count = 10;

    private const int Gaps = 9;
    private const int Valencies = 16;

    /// <summary>Number of rows.</summary>
    /// <param name="relations">Number of relations.</param>
    public static int Rows(int relations) => 8 + (2 * Gaps) + (2 * Valencies) + (5 * (relations + 1));

    /// <summary>Fills in the rows of a configuration.</summary>
    /// <param name="state">The configuration; its stack is not empty.</param>
    /// <param name="relations">Number of relations.</param>
    /// <param name="rows">Takes <see cref="Count"/> rows.</param>
    public static void Extract(ParserState state, int relations, Span<int> rows)
    {
        int top = state.Stack(0);
        int below = state.Stack(1);
        int front = state.Front;
        ref readonly ParserState.Node s0 = ref state[top];
        ref readonly ParserState.Node s1 = ref state[below];
        ref readonly ParserState.Node b0 = ref state[front];
        rows[0] = (below < 0 ? 1 : 0) + (state.Stack(2) < 0 ? 2 : 0) + (front == state.Count ? 4 : 0);
        int start = 8;
        rows[1] = start + Gap(front - top);
        rows[2] = start + Gaps + (below < 0 ? 0 : Gap(top - below));
        start += 2 * Gaps;
        rows[3] = start + Valency(in s0);
        rows[4] = start + Valencies + Valency(in s1);
        start += 2 * Valencies;
        int size = relations + 1;
        rows[5] = start + Relation(state, s0.Left, relations);
        rows[6] = start + size + Relation(state, s0.Right, relations);
        rows[7] = start + (2 * size) + Relation(state, s1.Left, relations);
        rows[8] = start + (3 * size) + Relation(state, s1.Right, relations);
        rows[9] = start + (4 * size) + Relation(state, b0.Left, relations);
    }

    private static int Relation(ParserState state, int child, int none) => child == 0 ? none : state[child - 1].Relation;

    private static int Valency(in ParserState.Node node) => Math.Min(node.LeftCount, 3) + (4 * Math.Min(node.RightCount, 3));

    private static int Gap(int words) => words switch
    {
        <= 4 => words,
        <= 6 => 5,
        <= 10 => 6,
        <= 20 => 7,
        _ => 8,
    };
}
