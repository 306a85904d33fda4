using System.Collections.Frozen;
using ClaimCheck.Claims.Places;
using ClaimCheck.Claims.Structure;
using ClaimCheck.Language;
using ClaimCheck.Quantities;

namespace ClaimCheck.Claims.PersonFacts;

/// <summary>Reads where somebody is said to have died behind a verb of dying: at the scene, at once, at home, in hospital, on the way there.</summary>
internal static class DeathPlaceReader
{
    /// <summary>A hospital.</summary>
    public const string Hospital = "hospital";

    private const string Home = "home";

    /// <summary>Tokens behind the verb, or before it, that may tell the place.</summary>
    private const int Farthest = 16;
    private const int LongestCue = 3;

    private static readonly FrozenDictionary<string, string> Cues = CueTable.Read("death-places.tsv");

    /// <summary>Where somebody died, whether it is told by the scene, by the hour or by the house.</summary>
    public static string RootOf(string place) => place is "instant" or "home" ? "scene" : place;

    /// <summary>The place and the tokens that tell it, end exclusive; <see langword="null"/> where none is told.</summary>
    /// <param name="field">The text.</param>
    /// <param name="verb">The verb.</param>
    /// <param name="end">End of the sentence.</param>
    public static (string Place, int First, int End)? Read(FieldReading field, int verb, int end) => Behind(field, verb, end) ?? Before(field, verb);

    private static (string Place, int First, int End)? Behind(FieldReading field, int verb, int end)
    {
        var text = field.Text;
        for (var i = verb + 1; i < Math.Min(end, verb + Farthest); i++)
        {
            if (text.Form(i) is ";" or "while" or "whose" or "who" or "but" or "after" or "when" or "following" || (text.Form(i) is "," or "and" && i + 1 < end && !IsListed(field, i + 1)))
            {
                return null;
            }

            if (Cue(text, i, end) is { } cue)
            {
                return cue;
            }

            if (IsHospital(field, i))
            {
                return Preposition(text, i, verb) is { } at ? (Hospital, at + 1, i + 1) : null;
            }

            if (SiteReader.SortsOf(field, i).Contains(Home) && Preposition(text, i, verb) is { } inside && IsNext(text, verb, inside))
            {
                return (Home, inside + 1, i + 1);
            }
        }

        return null;
    }

    /// <summary>Whether nothing but a date stands between the verb and the preposition: "in a shooting at a home" tells where the shooting was.</summary>
    private static bool IsNext(AnalyzedText text, int verb, int preposition)
    {
        for (var i = verb + 1; i < preposition; i++)
        {
            if (text.Tokens[i].Tag is UniversalTag.Noun or UniversalTag.Verb)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Whether what follows a comma goes on telling the place or the time ("on Friday, at the scene").</summary>
    private static bool IsListed(FieldReading field, int token) => field.Text.Form(token) is "at" or "in" or "on" || IsInDate(field, token);

    private static bool IsInDate(FieldReading field, int token) => field.Quantities.Any(q => q.Kind is QuantityKind.Date && q.Span.Start <= field.Text.Tokens[token].Start && field.Text.Tokens[token].End <= q.Span.End);

    /// <summary>"Was taken to the Corvale Hospital, where he died", "was taken to hospital and pronounced dead".</summary>
    private static (string Place, int First, int End)? Before(FieldReading field, int verb)
    {
        var text = field.Text;
        var link = -1;
        for (var i = verb - 1; i >= Math.Max(text.Sentences[text.Tokens[verb].Sentence].FirstToken, verb - Farthest); i--)
        {
            link = link < 0 && text.Form(i) is "where" or "and" ? i : link;
            if (text.Form(i) is ";" or "but" or "while" or "after" || (link < 0 && text.Tokens[i].Tag is UniversalTag.Verb))
            {
                return null;
            }

            if (link >= 0 && IsHospital(field, i))
            {
                return link - i <= 6 ? (Hospital, i, i + 1) : null;
            }
        }

        return null;
    }

    private static (string Place, int First, int End)? Cue(AnalyzedText text, int start, int end)
    {
        var words = "";
        for (var i = start; i < Math.Min(end, start + LongestCue); i++)
        {
            words += (i > start ? " " : "") + text.Form(i).ToString().ToLowerInvariant();
            if (Cues.TryGetValue(words, out var place))
            {
                return (place, start, i + 1);
            }
        }

        return null;
    }

    private static bool IsHospital(FieldReading field, int token) => SiteReader.SortsOf(field, token).Contains(Hospital) || field.Text.Form(token) is "Hospital" or "Infirmary"
        || (field.Text.Form(token) is "Center" or "Centre" && token > 0 && field.Text.Form(token - 1) is "Medical" or "Trauma" or "Health");

    /// <summary>The preposition that says that it was there; <see langword="null"/> where it is another ("after being taken to").</summary>
    private static int? Preposition(AnalyzedText text, int hospital, int verb)
    {
        for (var i = hospital - 1; i > verb; i--)
        {
            if (text.Tokens[i].Tag is UniversalTag.Adp or UniversalTag.Verb || text.Form(i) is "to")
            {
                if (text.Form(i) is not "of")
                {
                    return text.Form(i) is "at" or "in" or "inside" ? i : null;
                }
            }
        }

        return null;
    }
}
