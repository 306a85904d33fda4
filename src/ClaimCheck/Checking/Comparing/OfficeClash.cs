namespace ClaimCheck.Checking.Comparing;

/// <summary>Finds that two texts give one office to two persons ("the president of Vesta"). Immutable; safe to share between threads.</summary>
internal sealed class OfficeClash(WordCover cover)
{
    /// <summary>Why both cannot be true, in words; <see langword="null"/> where no office is given twice.</summary>
    public string? Find(ComparedText a, ComparedText b)
    {
        foreach (var second in b.Offices)
        {
            foreach (var first in a.Offices)
            {
                if (string.Equals(first.Name, second.Name, StringComparison.Ordinal) && IsWithin(b, second.Of, a, first.Of) && !cover.Meet(a, first.Holder, b, second.Holder))
                {
                    return $"“{Words(a, first.Holder)}” and “{Words(b, second.Holder)}”: each is said to be the {second.Name}";
                }
            }
        }

        return null;
    }

    private bool IsWithin(ComparedText b, int[] inner, ComparedText a, int[] outer) => inner.All(i => outer.Any(o => cover.AreAlike(a.Words[o], b.Words[i])));

    private static string Words(ComparedText text, int[] words) => string.Join(' ', words.Order().Select(w => text.Words[w].Form));
}
