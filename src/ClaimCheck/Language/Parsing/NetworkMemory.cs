using System.Runtime.InteropServices;

namespace ClaimCheck.Language.Parsing;

/// <summary>What a network knows of a few sentences that it reads side by side; one thread reuses it from sentences to sentences. Not thread-safe.</summary>
/// <param name="keepsGates">Whether the gates and cells of each direction are needed after the reading, as in training.</param>
internal class NetworkMemory(bool keepsGates = false)
{
    private const int Directions = 4;
    private const int Gate = 4 * NetworkLayout.LayerSize;

    private readonly float[][] _gates = [[], [], [], []];
    private readonly float[][] _cells = [[], [], [], []];
    private readonly float[][] _encoded = [[], []];
    private readonly float[] _hidden = new float[NetworkLayout.Units];
    private float[] _input = [];
    private float[] _projected = [];
    private readonly List<Stretch> _parts = [];
    private int _room;

    /// <summary>Number of words.</summary>
    public int Count { get; private set; }

    /// <summary>The sentences, the longest first, one behind the other.</summary>
    public ReadOnlySpan<Stretch> Parts => CollectionsMarshal.AsSpan(_parts);

    /// <summary>The rows of the words' vectors.</summary>
    public int[] Words { get; private set; } = [];

    /// <summary>The rows of their suffixes' vectors.</summary>
    public int[] Suffixes { get; private set; } = [];

    /// <summary>The rows of their tags' vectors.</summary>
    public int[] Tags { get; private set; } = [];

    /// <summary>The input vectors.</summary>
    public Span<float> Input => _input.AsSpan(0, Count * NetworkLayout.InputSize);

    /// <summary>What each word adds to the hidden units at each place.</summary>
    public Span<float> Projected => _projected.AsSpan(0, Count * NetworkLayout.Places * NetworkLayout.Units);

    /// <summary>The hidden units.</summary>
    public Span<float> Hidden => _hidden;

    /// <summary>The gates of one direction of a layer.</summary>
    /// <param name="index">First layer forward and backward, second layer forward and backward.</param>
    public Span<float> Gates(int index) => _gates[index].AsSpan(0, Count * Gate);

    /// <summary>The cells of one direction of a layer.</summary>
    /// <param name="index">As for <see cref="Gates"/>.</param>
    public Span<float> Cells(int index) => _cells[index].AsSpan(0, Count * NetworkLayout.LayerSize);

    /// <summary>The output vectors of a layer.</summary>
    /// <param name="layer">0 or 1.</param>
    public Span<float> Encoded(int layer) => _encoded[layer].AsSpan(0, Count * NetworkLayout.EncodedSize);

    /// <summary>Makes room for sentences.</summary>
    /// <param name="counts">Numbers of their words, the longest first.</param>
    public void Start(params ReadOnlySpan<int> counts)
    {
        Count = 0;
        _parts.Clear();
        foreach (int count in counts)
        {
            _parts.Add(new Stretch(Count, count));
            Count += count;
        }

        if (Count <= _room)
        {
            return;
        }

        _room = Math.Max(64, Count * 3 / 2);
        Words = new int[_room];
        Suffixes = new int[_room];
        Tags = new int[_room];
        _input = new float[_room * NetworkLayout.InputSize];
        _projected = new float[_room * NetworkLayout.Places * NetworkLayout.Units];
        for (int i = 0; i < Directions; i++)
        {
            _gates[i] = i > 0 && !keepsGates ? _gates[0] : new float[_room * Gate];
            _cells[i] = i > 0 && !keepsGates ? _cells[0] : new float[_room * NetworkLayout.LayerSize];
            _encoded[i / 2] = new float[_room * NetworkLayout.EncodedSize];
        }
    }

    /// <summary>Called when the input vectors stand; training blanks some numbers there.</summary>
    public virtual void DropInput()
    {
    }

    /// <summary>Called when the first layer's vectors stand.</summary>
    public virtual void DropFirst()
    {
    }

    /// <summary>Called when the second layer's vectors stand.</summary>
    public virtual void DropSecond()
    {
    }
}
