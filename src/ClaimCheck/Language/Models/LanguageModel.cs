using ClaimCheck.Language.Lemmas;
using ClaimCheck.Language.Names;
using ClaimCheck.Language.Parsing;
using ClaimCheck.Language.Tagging;

namespace ClaimCheck.Language.Models;

/// <summary>A model ready for use. Immutable but for the lemma cache; safe to share between threads.</summary>
internal sealed class LanguageModel
{
    /// <summary>Builds the lookup tables of a model.</summary>
    /// <param name="data">What its file holds.</param>
    /// <exception cref="InvalidDataException">A tag is malformed.</exception>
    public LanguageModel(ModelData data)
    {
        try
        {
            Tags = new TagSet(data.Tags);
        }
        catch (FormatException error)
        {
            throw new InvalidDataException("The language model is malformed: " + error.Message, error);
        }

        Manifest = data.Manifest;
        Relations = Array.ConvertAll(data.Relations, string.Intern);
        Ambiguity = new HashTable(data.Ambiguity);
        Tagger = new Tagger(data.Tagger.Build());
        Parser = new DependencyParser(data.Parser.Build(Tags.Count, Relations.Length), (byte)Math.Max(0, Array.IndexOf(Relations, "parataxis")));
        Names = data.Names.Fingerprints.Length == 0 ? null : new NameEditor(data.Names.Build());
        Lemmatizer = new Lemmatizer(data.LemmaExceptions);
    }

    /// <summary>How the model came about.</summary>
    public string Manifest { get; }

    /// <summary>The joint tags.</summary>
    public TagSet Tags { get; }

    /// <summary>The relations, interned.</summary>
    public string[] Relations { get; }

    /// <summary>Frequent words' sets of tags.</summary>
    public HashTable Ambiguity { get; }

    /// <summary>The tagger.</summary>
    public Tagger Tagger { get; }

    /// <summary>The parser.</summary>
    public DependencyParser Parser { get; }

    /// <summary>The editor of names; null where the model has none.</summary>
    public NameEditor? Names { get; }

    /// <summary>The lemmatizer.</summary>
    public Lemmatizer Lemmatizer { get; }

    /// <summary>Reads a model file.</summary>
    /// <param name="input">The file; read to its end.</param>
    /// <exception cref="InvalidDataException">It is no model file, is damaged or truncated, or was written by a newer version.</exception>
    public static LanguageModel Load(Stream input) => new(ModelReader.Read(input));
}
