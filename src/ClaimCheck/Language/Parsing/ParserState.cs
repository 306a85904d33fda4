namespace ClaimCheck.Language.Parsing;

/// <summary>
/// A configuration of the arc-hybrid transition system (Kuhlmann, Gómez-Rodríguez and Satta 2011): a stack, a buffer and the arcs so far.
/// The artificial root stands behind the last word. One thread reuses it from sentence to sentence; not thread-safe.
/// </summary>
internal sealed class ParserState
{
    /// <summary>Stands for a node that is not there.</summary>
    public const int None = -1;

    private int[] _stack = [];
    private Node[] _nodes = [];

    /// <summary>Number of words; also the index of the root.</summary>
    public int Count { get; private set; }

    /// <summary>Number of nodes on the stack.</summary>
    public int Depth { get; private set; }

    /// <summary>The first node of the buffer; the root when all words are gone.</summary>
    public int Front { get; private set; }

    /// <summary>Whether the tree is whole.</summary>
    public bool IsFinal => Front == Count && Depth == 0;

    /// <summary>Starts a sentence.</summary>
    /// <param name="count">Number of its words.</param>
    public void Start(int count)
    {
        Count = count;
        Depth = 0;
        Front = 0;
        if (_stack.Length < count + 2)
        {
            _stack = new int[count + 2];
            _nodes = new Node[count + 2];
        }

        Array.Clear(_nodes, 0, count + 2);
    }

    /// <summary>A node; an empty one for <see cref="None"/>.</summary>
    /// <param name="index">The node's index.</param>
    public ref Node this[int index] => ref _nodes[index + 1];

    /// <summary>A node of the stack, or <see cref="None"/>.</summary>
    /// <param name="down">How far below the top; 0 for the top.</param>
    public int Stack(int down) => down < Depth ? _stack[Depth - 1 - down] : None;

    /// <summary>Whether the front may move to the stack.</summary>
    public bool CanShift => Front < Count;

    /// <summary>Whether the top may be attached to the front; the root takes only the last node left.</summary>
    public bool CanLeft => Depth > 0 && (Front < Count || Depth == 1);

    /// <summary>Whether the top may be attached to the node below it.</summary>
    public bool CanRight => Depth > 1;

    /// <summary>Moves the front to the stack.</summary>
    public void Shift() => _stack[Depth++] = Front++;

    /// <summary>Attaches the top to the front and takes it off.</summary>
    /// <param name="relation">The relation.</param>
    public void Left(byte relation) => Attach(_stack[--Depth], Front, relation);

    /// <summary>Attaches the top to the node below it and takes it off.</summary>
    /// <param name="relation">The relation.</param>
    public void Right(byte relation)
    {
        int child = _stack[--Depth];
        Attach(child, _stack[Depth - 1], relation);
    }

    private void Attach(int child, int head, byte relation)
    {
        ref Node c = ref _nodes[child + 1];
        ref Node h = ref _nodes[head + 1];
        c.Head = head;
        c.Relation = relation;
        if (child < head)
        {
            h.Left = child + 1;
            h.LeftCount++;
        }
        else
        {
            h.Right = child + 1;
            h.RightCount++;
        }
    }

    /// <summary>A word in a configuration.</summary>
    internal struct Node
    {
        /// <summary>Its head, once it has one.</summary>
        public int Head;

        /// <summary>Its outermost children on either side, as index + 1; 0 is none.</summary>
        public int Left, Right;

        /// <summary>How many children it has on either side.</summary>
        public int LeftCount, RightCount;

        /// <summary>Its relation to its head.</summary>
        public byte Relation;
    }
}
