using ClaimCheck.Language;

namespace ClaimCheck.Checking.Comparing;

/// <summary>One of two texts that are held against each other: its words and its figures.</summary>
/// <param name="Text">The analysis.</param>
/// <param name="Words">Its content words without those of figures, in the order of the text.</param>
/// <param name="Figures">Its figures, dates and times, in the order of the text.</param>
/// <param name="Items">The words (of every sort) and figures as one sequence.</param>
/// <param name="Predications">What it says of whom, in the order of the text.</param>
/// <param name="Descriptions">What its adjectives say of whom.</param>
/// <param name="Offices">Who it says holds an office.</param>
/// <param name="Arguments">Its trees.</param>
internal sealed record ComparedText(
    AnalyzedText Text, ContentWord[] Words, ComparedFigure[] Figures, TextItem[] Items, Predication[] Predications, Description[] Descriptions, Office[] Offices,
    ArgumentReader Arguments);

/// <summary>A word that carries content.</summary>
/// <param name="Token">Its token.</param>
/// <param name="Family">Id of its derivation family, or of its lemma.</param>
/// <param name="Lemma">Its lemma.</param>
/// <param name="Form">As written, without full stops.</param>
/// <param name="Tag">Its part of speech.</param>
/// <param name="Weight">How rare it is; 0 for words that only say who says so.</param>
/// <param name="Roles">The roles of rule packs that it may speak of: "killed" people, or a bill.</param>
internal sealed record ContentWord(int Token, uint Family, string Lemma, string Form, UniversalTag Tag, double Weight, string[] Roles);

/// <summary>An element of a text: a word, or a figure with its hedge and unit.</summary>
/// <param name="Id">Id of the word's lemma; 0 for a figure.</param>
/// <param name="Figure">Index of the figure; -1 for a word.</param>
internal readonly record struct TextItem(uint Id, int Figure);
