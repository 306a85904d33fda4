namespace ClaimCheck.Language.Parsing;

/// <summary>The parser's classes: 0 shifts, 1 + 2r attaches to the left with relation r, 2 + 2r to the right.</summary>
internal static class Transition
{
    /// <summary>The class that shifts.</summary>
    public const int Shift = 0;

    /// <summary>The class of an arc to the left.</summary>
    /// <param name="relation">Its relation.</param>
    public static int Left(int relation) => 1 + (2 * relation);

    /// <summary>The class of an arc to the right.</summary>
    /// <param name="relation">Its relation.</param>
    public static int Right(int relation) => 2 + (2 * relation);

    /// <summary>Carries out a class.</summary>
    /// <param name="state">The configuration; the class must be allowed in it.</param>
    /// <param name="action">The class.</param>
    public static void Apply(ParserState state, int action)
    {
        if (action == Shift)
        {
            state.Shift();
        }
        else if ((action & 1) == 1)
        {
            state.Left((byte)(action >> 1));
        }
        else
        {
            state.Right((byte)((action >> 1) - 1));
        }
    }

    /// <summary>The allowed class with the highest score; of equal ones the lowest.</summary>
    /// <param name="state">The configuration; not final.</param>
    /// <param name="scores">One score a class.</param>
    public static int Best(ParserState state, ReadOnlySpan<float> scores)
    {
        int best = -1;
        float highest = float.NegativeInfinity;
        if (state.CanShift)
        {
            best = Shift;
            highest = scores[Shift];
        }

        bool left = state.CanLeft;
        bool right = state.CanRight;
        for (int action = 1; action + 1 < scores.Length; action += 2)
        {
            if (left && scores[action] > highest)
            {
                highest = scores[action];
                best = action;
            }

            if (right && scores[action + 1] > highest)
            {
                highest = scores[action + 1];
                best = action + 1;
            }
        }

        return best;
    }
}
