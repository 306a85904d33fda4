using ClaimCheck.Language.Parsing;

namespace ClaimCheck.Training.Language;

/// <summary>The dynamic oracle of the arc-hybrid system (Goldberg and Nivre 2013): how many gold arcs each kind of step puts out of reach.</summary>
internal static class DynamicOracle
{
    /// <summary>What a step costs; <see cref="Forbidden"/> where it is not allowed.</summary>
    internal readonly record struct Costs(int Shift, int Left, int Right)
    {
        /// <summary>The cost of a step that is not allowed.</summary>
        public const int Forbidden = int.MaxValue;

        /// <summary>The lowest cost.</summary>
        public int Least => Math.Min(Shift, Math.Min(Left, Right));
    }

    /// <summary>The costs of the steps from a configuration.</summary>
    /// <param name="state">The configuration; its stack is not empty.</param>
    /// <param name="heads">Gold heads.</param>
    public static Costs Of(ParserState state, int[] heads)
    {
        int top = state.Stack(0);
        int below = state.Stack(1);
        int front = state.Front;
        int inBuffer = 0;
        for (int i = front + 1; i < state.Count; i++)
        {
            inBuffer += heads[i] == top ? 1 : 0;
        }

        int frontIsChild = front < state.Count && heads[front] == top ? 1 : 0;
        bool headFurther = heads[top] > front;

        int shift = Costs.Forbidden;
        if (state.CanShift)
        {
            // The front can still get the top as its head, but no deeper node; it can no longer take anything from the stack.
            shift = 0;
            for (int d = 0; d < state.Depth; d++)
            {
                int node = state.Stack(d);
                shift += heads[node] == front ? 1 : 0;
                shift += d > 0 && heads[front] == node ? 1 : 0;
            }
        }

        int left = state.CanLeft ? inBuffer + frontIsChild + (headFurther || (below >= 0 && heads[top] == below) ? 1 : 0) : Costs.Forbidden;
        int right = state.CanRight ? inBuffer + frontIsChild + (heads[top] >= front ? 1 : 0) : Costs.Forbidden;
        return new Costs(shift, left, right);
    }

    /// <summary>Of the steps that lose the fewest gold arcs, the one with the highest score; an arc that is gold must have its gold relation.</summary>
    /// <param name="state">The configuration; its stack is not empty.</param>
    /// <param name="sentence">The gold tree.</param>
    /// <param name="scores">One score a transition.</param>
    public static int Best(ParserState state, TrainingSentence sentence, ReadOnlySpan<float> scores)
    {
        Costs costs = Of(state, sentence.Heads);
        int least = costs.Least;
        int top = state.Stack(0);
        int best = costs.Shift == least ? Transition.Shift : -1;
        for (int side = 0; side < 2; side++)
        {
            if ((side == 0 ? costs.Left : costs.Right) != least)
            {
                continue;
            }

            bool gold = sentence.Heads[top] == (side == 0 ? state.Front : state.Stack(1));
            int first = gold ? sentence.Relations[top] : 0;
            int last = gold ? first : ((scores.Length - 1) / 2) - 1;
            for (int relation = first; relation <= last; relation++)
            {
                int action = side == 0 ? Transition.Left(relation) : Transition.Right(relation);
                if (best < 0 || scores[action] > scores[best])
                {
                    best = action;
                }
            }
        }

        return best;
    }
}
