namespace ClaimCheck.Language.Tagging;

/// <summary>The joint tags of a model: a Penn Treebank tag and a universal tag each. Immutable; safe to share between threads.</summary>
internal sealed class TagSet
{
    private readonly Dictionary<string, int> _indexes = new(StringComparer.Ordinal);

    /// <summary>Splits the joint tags.</summary>
    /// <param name="joint">The tags, "XPOS|UPOS".</param>
    /// <exception cref="FormatException">A tag has no bar or names no universal tag.</exception>
    public TagSet(string[] joint)
    {
        Fine = new string[joint.Length];
        Universal = new UniversalTag[joint.Length];
        for (int i = 0; i < joint.Length; i++)
        {
            int bar = joint[i].LastIndexOf('|');
            if (bar < 0 || !UniversalTags.TryParse(joint[i].AsSpan(bar + 1), out Universal[i]))
            {
                throw new FormatException($"'{joint[i]}' is no joint tag.");
            }

            Fine[i] = string.Intern(joint[i][..bar]);
            _indexes[joint[i]] = i;
        }
    }

    /// <summary>The Penn Treebank tags, interned.</summary>
    public string[] Fine { get; }

    /// <summary>The universal tags.</summary>
    public UniversalTag[] Universal { get; }

    /// <summary>Number of tags.</summary>
    public int Count => Fine.Length;

    /// <summary>The index of a joint tag, or -1.</summary>
    /// <param name="fine">Penn Treebank tag.</param>
    /// <param name="universal">Universal tag.</param>
    public int IndexOf(string fine, string universal) => _indexes.GetValueOrDefault(fine + "|" + universal, -1);
}
