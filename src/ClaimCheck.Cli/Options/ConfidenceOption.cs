using System.CommandLine;
using System.Globalization;

namespace ClaimCheck.Cli.Options;

/// <summary>How sure the check must be of a finding that is reported.</summary>
internal sealed class ConfidenceOption
{
    private readonly Option<double> _least = new("--min-confidence")
    {
        Description = "Leave out findings below this confidence, from 0 to 1; 0 keeps all.",
        HelpName = "NUMBER",
        CustomParser = static result =>
        {
            if (double.TryParse(result.Tokens[0].Value, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var least) && least <= 1)
            {
                return least;
            }

            result.AddError($"--min-confidence needs a number from 0 to 1, not '{result.Tokens[0].Value}'.");
            return 0;
        },
        DefaultValueFactory = static _ => 0,
    };

    /// <summary>Adds it to a command.</summary>
    /// <param name="command">The command.</param>
    public void AddTo(Command command) => command.Add(_least);

    /// <summary>The least confidence, 0 to 1.</summary>
    /// <param name="parsed">The command line.</param>
    public double Least(ParseResult parsed) => parsed.GetValue(_least);
}
