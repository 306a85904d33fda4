using System.Globalization;
using System.Text;

namespace ClaimCheck.Benchmarks;

/// <summary>News text of our own making, of any length, with few sentences alike.</summary>
internal static class SampleArticle
{
    private static readonly string[] Places = ["Orlo", "Vania", "Port Keld", "Marren", "the Tesk valley", "Upper Sawle"];
    private static readonly string[] Speakers = ["the Health Ministry", "Mayor Ada Vane", "police spokesman Ion Darrow", "the airline", "rescue workers", "Gen. Pell Okrand"];
    private static readonly string[] Frames =
    [
        "At least {0} people were killed and {1} injured when a dam burst near {2} on Monday, {3} said.",
        "{3} said the death toll had risen to {1} from {0}, and that more than {1},000 homes in {2} were without power.",
        "\"We have never seen anything like it,\" said Tam Orrin, {0}, a teacher from {2} who lost everything in the flood.",
        "The company, which employs {1} people in {2}, pledged $2.{0} million in aid, although critics called the sum too small.",
        "Officials in {2} had warned for {0} years that the wall, built in 19{1}, would not hold if the river rose by more than four metres.",
        "Nearly half of those who fled, among them {0} children, were still missing by Tuesday evening, according to {3}.",
    ];

    /// <summary>The text.</summary>
    /// <param name="length">Its length in UTF-16 code units.</param>
    public static string Text(int length)
    {
        var text = new StringBuilder();
        for (int i = 0; text.Length < length; i++)
        {
            string sentence = string.Format(CultureInfo.InvariantCulture, Frames[i % Frames.Length], 12 + ((i * 7) % 61), 34 + ((i * 11) % 53), Places[i * 5 % 7 % Places.Length], Speakers[i * 3 % 7 % Speakers.Length]);
            text.Append(char.ToUpperInvariant(sentence[0])).Append(sentence.AsSpan(1)).Append(i % 4 == 3 ? '\n' : ' ');
        }

        return text.ToString(0, length);
    }
}
