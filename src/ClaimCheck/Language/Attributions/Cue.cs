namespace ClaimCheck.Language.Attributions;

/// <summary>Where what is said stands to the words that say who says it.</summary>
internal enum CuePosition : byte
{
    /// <summary>Before them ("..., police said").</summary>
    Before,

    /// <summary>Behind them ("Police said ...").</summary>
    Behind,

    /// <summary>On both sides ("The plane, police said, had ...").</summary>
    Around,
}

/// <summary>Words that say who says something; spans of tokens, ends exclusive.</summary>
/// <param name="SpeakerStart">First token of the speaker.</param>
/// <param name="SpeakerEnd">End of the speaker.</param>
/// <param name="CueStart">First token of the words that say so.</param>
/// <param name="CueEnd">End of them.</param>
/// <param name="Start">First token of the whole: speaker, apposition, cue and what belongs to it ("told reporters on Monday").</param>
/// <param name="End">End of the whole.</param>
/// <param name="Position">Where the content stands.</param>
internal readonly record struct Cue(int SpeakerStart, int SpeakerEnd, int CueStart, int CueEnd, int Start, int End, CuePosition Position);
