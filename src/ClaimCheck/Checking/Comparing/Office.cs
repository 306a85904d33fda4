namespace ClaimCheck.Checking.Comparing;

/// <summary>That somebody holds an office that only one holds at a time.</summary>
/// <param name="Name">The office ("prime minister").</param>
/// <param name="Of">Indexes of the content words that say of what it is the office.</param>
/// <param name="Holder">Indexes of the content words of the name.</param>
internal sealed record Office(string Name, int[] Of, int[] Holder);
