using ClaimCheck.Language.Tagging;

namespace ClaimCheck.Language.Parsing;

/// <summary>
/// A configuration of the arc-hybrid transition system (Kuhlmann, Gómez-Rodríguez and Satta 2011): a stack, a buffer and the arcs so far.
/// The artificial root stands behind the last word. One thread reuses it from sentence to sentence; not thread-safe.
/// </summary>
internal sealed class ParserState
{
    /// <summary>Stands for a node that is not there.</summary>
    public const int None = -1;

    private const int Kept = 1 << 14;

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
    /// <param name="words">Its words.</param>
    /// <param name="tags">Their joint tags.</param>
    /// <param name="tagSet">The model's tags.</param>
    public void Start(ReadOnlySpan<WordFeatures> words, ReadOnlySpan<byte> tags, TagSet tagSet)
    {
        Count = words.Length;
        Depth = 0;
        Front = 0;
        if (_stack.Length < Count + 2 || (_stack.Length > Kept && Count < Kept / 2))
        {
            _stack = new int[Math.Max(256, Count + 2)];
            _nodes = new Node[_stack.Length];
        }

        _nodes[0] = new Node { Word = 1, Suffix = 1, Tag = 250, Universal = 50 };
        int commas = 0;
        int verbs = 0;
        int conjunctions = 0;
        for (int i = 0; i < Count; i++)
        {
            UniversalTag universal = tagSet.Universal[tags[i]];
            _nodes[i + 1] = new Node
            {
                Word = words[i].Word, Suffix = words[i].Suffix3, Shape = words[i].Shape & 0x1FF, Tag = tags[i], Universal = (uint)universal, Commas = commas, Verbs = verbs, Conjunctions = conjunctions,
            };
            commas += universal == UniversalTag.Punct ? 1 : 0;
            verbs += universal is UniversalTag.Verb or UniversalTag.Aux ? 1 : 0;
            conjunctions += universal == UniversalTag.Cconj ? 1 : 0;
        }

        _nodes[Count + 1] = new Node { Word = 2, Suffix = 2, Tag = 251, Universal = 51, Commas = commas, Verbs = verbs, Conjunctions = conjunctions };
    }

    /// <summary>Takes the tree of another parser as advice.</summary>
    /// <param name="heads">The words' heads there; the root is the number of words.</param>
    /// <param name="relations">The words' relations there.</param>
    public void Follow(ReadOnlySpan<int> heads, ReadOnlySpan<byte> relations)
    {
        for (int i = 0; i < Count; i++)
        {
            _nodes[i + 1].GuideHead = heads[i];
            _nodes[i + 1].GuideRelation = relations[i];
            ref Node head = ref _nodes[heads[i] + 1];
            head.GuideRight = Math.Max(head.GuideRight, i + 1);
            head.GuideLeft = head.GuideLeft == 0 ? i + 1 : head.GuideLeft;
        }
    }

    /// <summary>A node; the outside for <see cref="None"/> and what lies beyond the root.</summary>
    /// <param name="index">The node's index.</param>
    public ref Node this[int index] => ref _nodes[index > Count ? 0 : index + 1];

    /// <summary>A node of the stack, or <see cref="None"/>.</summary>
    /// <param name="down">How far below the top; 0 for the top.</param>
    public int Stack(int down) => down < Depth ? _stack[Depth - 1 - down] : None;

    /// <summary>A node of the buffer, or <see cref="None"/>.</summary>
    /// <param name="ahead">How far behind its front; 0 for the front.</param>
    public int Buffer(int ahead) => Front + ahead <= Count ? Front + ahead : None;

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
        ulong bit = 1UL << (relation & 63);
        if (child < head)
        {
            h.Left2 = h.Left1;
            h.Left1 = child + 1;
            h.LeftCount++;
            h.LeftRelations |= bit;
        }
        else
        {
            h.Right2 = h.Right1;
            h.Right1 = child + 1;
            h.RightCount++;
            h.RightRelations |= bit;
        }
    }

    /// <summary>A word in a configuration. Children are kept as index + 1, so that 0 is none.</summary>
    internal struct Node
    {
        /// <summary>Hashes of the lower-case form and of its last three characters, and its shape.</summary>
        public uint Word, Suffix, Shape;

        /// <summary>Joint tag and universal tag.</summary>
        public uint Tag, Universal;

        /// <summary>How many punctuation marks, verbs and conjunctions stand before the node.</summary>
        public int Commas, Verbs, Conjunctions;

        /// <summary>Its head, once it has one.</summary>
        public int Head;

        /// <summary>Its outermost and second outermost children, as index + 1.</summary>
        public int Left1, Left2, Right1, Right2;

        /// <summary>How many children it has on either side.</summary>
        public uint LeftCount, RightCount;

        /// <summary>The relations of its children on either side, as a bit set.</summary>
        public ulong LeftRelations, RightRelations;

        /// <summary>Its relation to its head.</summary>
        public byte Relation;

        /// <summary>Its head in the guide tree, and its outermost children there as index + 1.</summary>
        public int GuideHead, GuideLeft, GuideRight;

        /// <summary>Its relation in the guide tree.</summary>
        public byte GuideRelation;
    }
}
