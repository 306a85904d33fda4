using System.Globalization;
using ClaimCheck.Quantities.Lexing;

namespace ClaimCheck.Quantities.Numbers;

/// <summary>What a word does inside a number.</summary>
internal enum NumberRole : byte { None, Small, Tens, Hundred, Scale, Dozen, Ordinal, Part, Half, Article, And }

/// <summary>A word of numbers.</summary>
/// <param name="Role">What it does.</param>
/// <param name="Value">Its value; of fractions the denominator.</param>
internal readonly record struct NumberWord(NumberRole Role, decimal Value);

/// <summary>When a short sign of magnitude counts as one.</summary>
internal enum MagnitudeProof : byte { None, Word, Glued, Money, Letter, Capital }

/// <summary>A short sign of magnitude behind digits ("bn").</summary>
/// <param name="Proof">When it counts.</param>
/// <param name="Factor">What it multiplies by.</param>
internal readonly record struct Magnitude(MagnitudeProof Proof, decimal Factor);

/// <summary>A vague word of number and what it allows.</summary>
/// <param name="Low">Lower end of the literal range.</param>
/// <param name="High">Upper end of the literal range.</param>
/// <param name="Hard">What it can mean.</param>
/// <param name="Soft">What it usually means.</param>
/// <param name="Use">How it stands in a phrase.</param>
internal sealed record VagueWord(decimal Low, decimal High, Interval Hard, Interval Soft, VagueUse Use)
{
    /// <summary>Whether it is a plural magnitude ("hundreds").</summary>
    public bool IsPlural => Use is VagueUse.Plural or VagueUse.Of;
}

/// <summary>How a vague word stands in a phrase; the table vague-words.tsv explains each.</summary>
internal enum VagueUse : byte { Plural, Of, Few, Scale, Noun }

/// <summary>The words and signs that numbers are written with, from the tables number-words, magnitudes and vague-words. Immutable after construction.</summary>
internal sealed class NumberWords
{
    private readonly int _quarters;
    private readonly WordMap<NumberWord> _words = new();
    private readonly WordMap<Magnitude> _magnitudes = new();
    private readonly WordMap<Magnitude> _capitals = new();
    private readonly WordMap<VagueWord> _vague = new();

    /// <summary>Loads the tables.</summary>
    /// <param name="vocabulary">Gets their words.</param>
    public NumberWords(Vocabulary.Builder vocabulary)
    {
        foreach (var row in DataTable.Rows("number-words.tsv"))
        {
            _words[vocabulary.Add(row[0])] = new NumberWord(Enum.Parse<NumberRole>(row[1], ignoreCase: true), Parse(row[2]));
        }

        foreach (var row in DataTable.Rows("magnitudes.tsv"))
        {
            var map = row[0][0] == '=' ? _capitals : _magnitudes;
            map[vocabulary.Add(row[0].TrimStart('='))] = new Magnitude(Enum.Parse<MagnitudeProof>(row[2], ignoreCase: true), Parse(row[1]));
        }

        foreach (var row in DataTable.Rows("vague-words.tsv"))
        {
            var hard = new Interval(Parse(row[3]), Parse(row[4].TrimStart('<')), HighOpen: row[4][0] == '<');
            var soft = new Interval(Parse(row[5]), Parse(row[6]));
            _vague[vocabulary.Add(row[0])] = new VagueWord(Parse(row[1]), Parse(row[2]), hard, soft, Enum.Parse<VagueUse>(row[7], ignoreCase: true));
        }

        _quarters = vocabulary.Add("quarters");
        Point = vocabulary.Add("point");
        Of = vocabulary.Add("of");
        This = vocabulary.Add("this");
    }

    /// <summary>Number of the word "point".</summary>
    public int Point { get; }

    /// <summary>Number of the word "of".</summary>
    public int Of { get; }

    /// <summary>Number of the word "this".</summary>
    public int This { get; }

    /// <summary>Whether a lexeme is "quarters", which three make a fraction of and other numbers count ("eleven quarters").</summary>
    /// <param name="lexeme">The lexeme.</param>
    public bool IsQuarters(in Lexeme lexeme) => lexeme.IsWord && lexeme.Word == _quarters;

    /// <summary>What a lexeme does inside a number.</summary>
    /// <param name="lexeme">The lexeme.</param>
    public NumberWord Role(in Lexeme lexeme) => _words[lexeme.Word];

    /// <summary>The vague word that a lexeme is, or <see langword="null"/>.</summary>
    /// <param name="lexeme">The lexeme.</param>
    public VagueWord? Vague(in Lexeme lexeme) => lexeme.IsWord ? _vague[lexeme.Word] : null;

    /// <summary>The magnitude that a lexeme may state behind digits; the default value for none.</summary>
    /// <param name="lexeme">The lexeme.</param>
    public Magnitude Magnitude(in Lexeme lexeme) =>
        !lexeme.IsWord ? default : lexeme.IsAllCaps && _capitals[lexeme.Word] is { Proof: not MagnitudeProof.None } capital ? capital : _magnitudes[lexeme.Word];

    private static decimal Parse(string number) => decimal.Parse(number, NumberStyles.Number, CultureInfo.InvariantCulture);
}
