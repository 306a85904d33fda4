using System.CommandLine;

namespace ClaimCheck.Training.Pairs;

/// <summary>Compares labelled pairs of texts and prints how often the relation is right.</summary>
internal static class EvaluatePairsCommand
{
    /// <summary>The command.</summary>
    public static Command Create()
    {
        Argument<string[]> files = new("pairs") { Description = "JSON Lines of {\"id\", \"a\", \"b\", \"label\"}.", Arity = ArgumentArity.OneOrMore };
        Option<bool> verbose = new("--verbose") { Description = "Prints the pairs of which something else was said than their label, with the reasons." };
        Command command = new("evaluate-pairs", "Scores comparisons of labelled pairs of texts.") { files, verbose };
        command.SetAction(parsed =>
        {
            var checker = ClaimChecker.CreateBuilder().Build();
            var output = parsed.InvocationConfiguration.Output;
            foreach (var path in parsed.GetRequiredValue(files))
            {
                var pairs = LabelledPair.Read(path);
                var tally = new PairTally(pairs);
                foreach (var (pair, found) in pairs.AsParallel().AsOrdered().Select(p => (p, checker.Compare(p.A, p.B))))
                {
                    if (!tally.Add(pair.Label, found.Relation) && parsed.GetValue(verbose))
                    {
                        output.WriteLine($"{pair.Label} said {found.Relation} {found.Verdict} {pair.Id}\n  A {pair.A}\n  B {pair.B}\n  {string.Join("; ", found.Reasons)}");
                    }
                }

                output.Write(tally.Write(Path.GetFileNameWithoutExtension(path)));
            }

            return 0;
        });
        return command;
    }
}
