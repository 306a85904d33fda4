using ClaimCheck.Articles;

namespace ClaimCheck.Tests.Index;

/// <summary>Short articles on invented happenings; those of one happening differ in their figures.</summary>
internal static class MadeNews
{
    private static readonly (string Title, string Text)[] Happenings =
    [
        ("Barge sinks off Port Marrow", "PORT MARROW - The grain barge Ostrava Star sank off Port Marrow on Sunday, killing {0} deckhands and injuring {1} others. Harbour master Lena Quist said Captain Boris Tell had ignored a storm warning."),
        ("Fire guts Bellhaven mill", "A fire gutted the Tarn cotton mill in Bellhaven on Monday. It killed {0} workers and injured {1} people, fire chief Odile Branner said. The mill belongs to the Ardley family."),
        ("Kolby avalanche buries skiers", "An avalanche above the village of Kolby killed {0} skiers on Tuesday. Rescuers led by Pavel Ostrom dug out {1} injured people near the Norrbeck hut."),
        ("Bus plunges into Velm gorge", "A bus with pilgrims plunged into the Velm gorge near Sanctuary Hill on Friday. Police officer Tamsin Grole said {0} passengers were killed and {1} were injured."),
    ];

    /// <summary>Articles in a random order of happenings.</summary>
    public static Article[] Articles(Random random, int count) => [.. Enumerable.Range(0, count).Select(i => Article(random, $"n{i}"))];

    /// <summary>One article.</summary>
    public static Article Article(Random random, string id)
    {
        var happening = random.Next(Happenings.Length);
        var (title, text) = Happenings[happening];
        return new Article
        {
            Id = id,
            Source = $"Outlet {random.Next(9)}",
            Title = title,
            Text = string.Format(System.Globalization.CultureInfo.InvariantCulture, text, 3 + (2 * random.Next(3)), 12 + random.Next(2)),
            Published = new PublicationTime(new DateTimeOffset(2031, 3, 2 + happening, random.Next(24), 0, 0, TimeSpan.Zero), HasTime: true),
        };
    }
}
