namespace ClaimCheck.RulePacks;

/// <summary>A place where a text speaks of a role.</summary>
/// <param name="Role">The role.</param>
/// <param name="FirstToken">Index of the first token of the phrase.</param>
/// <param name="EndToken">Index behind its last token (exclusive).</param>
/// <param name="HeadToken">The verb or noun that governs the argument.</param>
/// <param name="Counted">Where the counted or valued thing stands in this very wording: "killed 38" has <see cref="ArgumentPosition.Object"/>,
/// "38 were killed" has <see cref="ArgumentPosition.Subject"/>. Several positions where the wording leaves it open.</param>
/// <param name="Passive">Whether the head is a verb in the passive.</param>
/// <param name="SlotFirst">First token of the stretch that the phrase leaves open for the figure; -1 unless <paramref name="Counted"/> is
/// <see cref="ArgumentPosition.Slot"/>.</param>
/// <param name="SlotEnd">Index behind the stretch's last token (exclusive); -1 where there is none.</param>
/// <param name="Phrase">The phrase as the pack states it, for explanations.</param>
internal readonly record struct RoleHit(
    RoleDefinition Role, int FirstToken, int EndToken, int HeadToken, ArgumentPosition Counted, bool Passive, int SlotFirst, int SlotEnd, string Phrase);
