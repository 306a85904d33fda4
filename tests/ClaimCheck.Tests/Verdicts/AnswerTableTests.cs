using ClaimCheck.Articles;
using ClaimCheck.Claims;
using ClaimCheck.Claims.Frames;
using ClaimCheck.Language.Lexicon;
using ClaimCheck.Language.Places;
using ClaimCheck.Matching.Questions;
using ClaimCheck.Quantities;
using ClaimCheck.Tests.Claims;
using ClaimCheck.Verdicts.Judges;
using ClaimCheck.Verdicts.Rules;

namespace ClaimCheck.Tests.Verdicts;

/// <summary>Answers of two sentences held against each other, as the tables say.</summary>
internal sealed class AnswerTableTests
{
    private static readonly ClaimChecker Checker = ClaimChecker.CreateBuilder().Build();

    private static readonly AnswerJudges Judges =
        new(new UnitComparer(QuantityReader.Default.Units), new PlaceComparer(Gazetteer.Default), LemmaRarity.Default, WordLexicon.Default);

    [TestCaseSource(nameof(AnswerRows))]
    public void Judges_two_answers_as_the_table_says(ClaimKind kind, string a, string b, string expected, bool held)
    {
        var first = Read(a, "2025-06-12", kind);
        var second = Read(b, "2025-06-12", kind);
        Hold(first is null || second is null ? "no claim" : Judges.Compare(first, second)?.ToString() ?? "Unknown", expected, held);
    }

    [TestCaseSource(nameof(DevelopmentRows))]
    public void Tells_a_development_from_a_contradiction_as_the_table_says(string a, string publishedA, string b, string publishedB, string expected, bool held)
    {
        var first = Read(a, publishedA, null);
        var second = Read(b, publishedB, null);
        Hold(first is null || second is null ? "no claim" : DevelopmentRule.Between(first, Frames.On(publishedA), second, Frames.On(publishedB)).ToString(), expected, held);
    }

    private static void Hold(string found, string expected, bool held)
    {
        if (!held)
        {
            Assume.That(found, Is.EqualTo(expected));
        }

        Assert.That(found, Is.EqualTo(expected));
    }

    private static ClaimFrame? Read(string text, string published, ClaimKind? kind)
    {
        var frames = Checker.Read(new Article { Id = "a", Text = text, Published = Frames.On(published) }).Frames;
        return kind is { } wanted ? frames.FirstOrDefault(f => f.Kind == wanted) : frames.OrderBy(f => f.Answer.Value is null).FirstOrDefault(f => f.Answer.Value is not null || f.Answer.When is not null);
    }

    private static IEnumerable<TestCaseData> AnswerRows() =>
        from row in ConformanceTable.Rows("answers.tsv")
        let held = row[0][0] != '?'
        select new TestCaseData(Enum.Parse<ClaimKind>(row[0].TrimStart('?')), row[1], row[2], row[3], held).SetName($"{{m}}({row[1]} {row[2]})");

    private static IEnumerable<TestCaseData> DevelopmentRows() =>
        from row in ConformanceTable.Rows("developments.tsv")
        let held = row[0][0] != '?'
        let first = row[0].TrimStart('?')
        select new TestCaseData(first, row[1], row[2], row[3], row[4], held).SetName($"{{m}}({first} {row[1]} {row[2]} {row[3]})");
}
