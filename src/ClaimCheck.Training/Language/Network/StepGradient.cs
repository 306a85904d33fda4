using ClaimCheck.Language.Parsing;

namespace ClaimCheck.Training.Language.Network;

/// <summary>The gradients of one step of the parser: the likelihood of the right transition under the network's scores. Not thread-safe.</summary>
/// <param name="network">The network.</param>
internal sealed class StepGradient(ParserNetwork network)
{
    private const int Units = NetworkLayout.Units;

    private readonly NetworkLayout _layout = network.Layout;
    private readonly float[] _scores = new float[network.Layout.Output.Columns];
    private readonly float[] _hidden = new float[Units];
    private readonly int[] _places = new int[NetworkLayout.Places];
    private readonly int[] _rows = new int[ConfigurationFeatures.Count];

    /// <summary>Scores a configuration and adds the gradients.</summary>
    /// <param name="memory">The encoded sentence.</param>
    /// <param name="state">The configuration.</param>
    /// <param name="sentence">The gold tree.</param>
    /// <param name="gradient">Takes the gradients of the weights.</param>
    /// <param name="projected">Takes the gradients of what the words add to the hidden units.</param>
    /// <returns>The transition with the highest score, and the right one.</returns>
    public (int Best, int Right) Add(NetworkMemory memory, ParserState state, TrainingSentence sentence, float[] gradient, Span<float> projected)
    {
        DependencyParser.Places(state, _places);
        ConfigurationFeatures.Extract(state, _layout.Relations, _rows);
        network.Score(memory, memory.Parts[0], _places, _rows, _scores);
        Span<float> scores = _scores.AsSpan(0, network.Classes);
        int best = Transition.Best(state, scores);
        int right = DynamicOracle.Best(state, sentence, scores);
        Likelihoods(state, scores, best);
        _scores.AsSpan(network.Classes).Clear();
        scores[right] -= 1;
        Span<float> hidden = memory.Hidden;
        MatrixGradient.Add(_scores, _layout.OutputBias.Of(gradient));
        MatrixGradient.AddRight(hidden, Units, _scores, _scores.Length, _layout.Output.Of(gradient));
        Array.Clear(_hidden);
        MatrixGradient.AddLeft(_scores, _scores.Length, _layout.Output.Of(network.Weights), Units, _hidden);
        for (int i = 0; i < Units; i++)
        {
            _hidden[i] = hidden[i] > 0 ? _hidden[i] : 0;
        }

        MatrixGradient.Add(_hidden, _layout.HiddenBias.Of(gradient));
        foreach (int row in _rows)
        {
            MatrixGradient.Add(_hidden, _layout.Configurations.Row(gradient, row));
        }

        for (int place = 0; place < _places.Length; place++)
        {
            if ((uint)_places[place] < (uint)memory.Count)
            {
                MatrixGradient.Add(_hidden, projected.Slice(((_places[place] * NetworkLayout.Places) + place) * Units, Units));
            }
        }

        return (best, right);
    }

    // Turns the scores of the allowed transitions into likelihoods, those of the others into 0.
    private static void Likelihoods(ParserState state, Span<float> scores, int best)
    {
        float highest = scores[best];
        double sum = 0;
        for (int action = 0; action < scores.Length; action++)
        {
            bool allowed = action == Transition.Shift ? state.CanShift : (action & 1) == 1 ? state.CanLeft : state.CanRight;
            scores[action] = allowed ? (float)Exponential(scores[action] - highest) : 0;
            sum += scores[action];
        }

        foreach (ref float score in scores)
        {
            score = (float)(score / sum);
        }
    }

    // (1 + x / 4096) to the power of 4096; the exponential function of the runtime may differ between machines.
    private static double Exponential(double x)
    {
        double power = Math.Max(0, 1 + (x / 4096));
        for (int i = 0; i < 12; i++)
        {
            power *= power;
        }

        return power;
    }
}
