namespace ClaimCheck.RulePacks.Phrases;

/// <summary>What the end of a phrase stands for.</summary>
/// <param name="Role">Index of the role.</param>
/// <param name="Phrase">The phrase as the pack states it.</param>
/// <param name="HeadWord">Which word of the path governs the argument, from 0; slots do not count as words.</param>
/// <param name="Never">Whether it vetoes the role instead.</param>
internal sealed record PhraseEnd(int Role, RolePhrase Phrase, int HeadWord, bool Never);
