using System.Reflection;

namespace ClaimCheck.Tests.Architecture;

public sealed class LayeringTests
{
    private const string Face = "(face)";

    /// <summary>The rooms of the library in the order in which text flows through them; "Checking" is the inside of the face.</summary>
    private static readonly string[] Rooms =
        ["Articles", "Language", "RulePacks", "Quantities", "Claims", "Matching", "Verdicts", "Reports", Face, "Index", "PackTests"];

    private static readonly Assembly Library = typeof(ClaimChecker).Assembly;

    [Test]
    public void A_room_uses_only_rooms_above_it()
    {
        var wrong = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var type in Library.GetTypes().Where(IsOurs))
        {
            var room = RoomOf(type);
            wrong.UnionWith(TypeReferences.Of(type).Where(IsOurs).Where(used => Array.IndexOf(Rooms, RoomOf(used)) > Array.IndexOf(Rooms, room))
                .Select(used => $"{room} -> {RoomOf(used)}: {type.FullName} uses {used.FullName}"));
        }

        Assert.That(wrong, Is.Empty);
    }

    [Test]
    public void Every_type_stands_in_a_known_room()
    {
        var strangers = Library.GetTypes().Where(IsOurs).Where(type => !Rooms.Contains(RoomOf(type))).Select(type => type.FullName);

        Assert.That(strangers, Is.Empty);
    }

    [Test]
    public void Uses_in_the_code_of_methods_are_seen()
    {
        Assert.That(TypeReferences.Of(typeof(Subject)), Does.Contain(typeof(Uri)).And.Contain(typeof(Version)).And.Contain(typeof(Guid)));
    }

    private static bool IsOurs(Type type) => type.Assembly == Library && (type.Namespace?.StartsWith("ClaimCheck", StringComparison.Ordinal) ?? false);

    private static string RoomOf(Type type) => type.Namespace!.Split('.') is [_, var room, ..] && room != "Checking" ? room : Face;

    private sealed class Subject
    {
        public static string Describe() => new Uri("https://quay.example/").Host + Version.Parse("1.0").Major + new List<Guid>(1).Count;
    }
}
