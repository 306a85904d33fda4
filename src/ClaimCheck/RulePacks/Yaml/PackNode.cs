namespace ClaimCheck.RulePacks.Yaml;

/// <summary>A value in a pack's file with its place. Lines and columns count from 1.</summary>
/// <param name="Line">Line of its first character.</param>
/// <param name="Column">Column of its first character.</param>
internal abstract record PackNode(int Line, int Column)
{
    /// <summary>What an editor would call it.</summary>
    public abstract string Describe();
}

/// <summary>A text, number, date or switch: YAML's types are not used, every value is read as it is written.</summary>
/// <param name="Line">Line of its first character.</param>
/// <param name="Column">Column of its first character.</param>
/// <param name="Value">The text.</param>
internal sealed record PackScalar(int Line, int Column, string Value) : PackNode(Line, Column)
{
    /// <inheritdoc/>
    public override string Describe() => "a text";
}

/// <summary>A list.</summary>
/// <param name="Line">Line of its first character.</param>
/// <param name="Column">Column of its first character.</param>
/// <param name="Items">Its items.</param>
internal sealed record PackSequence(int Line, int Column, IReadOnlyList<PackNode> Items) : PackNode(Line, Column)
{
    /// <inheritdoc/>
    public override string Describe() => "a list";
}

/// <summary>A key with its value.</summary>
/// <param name="Key">The key.</param>
/// <param name="Value">The value.</param>
internal sealed record PackEntry(PackScalar Key, PackNode Value);

/// <summary>Keys with values in the order of the file; keys are unique.</summary>
/// <param name="Line">Line of its first character.</param>
/// <param name="Column">Column of its first character.</param>
/// <param name="Entries">The entries.</param>
internal sealed record PackMapping(int Line, int Column, IReadOnlyList<PackEntry> Entries) : PackNode(Line, Column)
{
    /// <inheritdoc/>
    public override string Describe() => "keys with values";

    /// <summary>The value of a key, or <see langword="null"/>.</summary>
    /// <param name="key">The key.</param>
    public PackNode? this[string key]
    {
        get
        {
            foreach (var entry in Entries)
            {
                if (entry.Key.Value == key)
                {
                    return entry.Value;
                }
            }

            return null;
        }
    }
}
