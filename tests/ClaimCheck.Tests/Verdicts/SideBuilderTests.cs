using ClaimCheck.Articles;
using ClaimCheck.Language.Lexicon;
using ClaimCheck.Language.Places;
using ClaimCheck.Matching.Questions;
using ClaimCheck.Quantities;
using ClaimCheck.Tests.Claims;
using ClaimCheck.Verdicts.Findings;
using ClaimCheck.Verdicts.Judges;

namespace ClaimCheck.Tests.Verdicts;

internal sealed class SideBuilderTests
{
    private static readonly AnswerJudges Judges =
        new(new UnitComparer(QuantityReader.Default.Units), new PlaceComparer(Gazetteer.Default), LemmaRarity.Default, WordLexicon.Default);

    [Test]
    public void Equal_answers_share_a_side() =>
        Assert.That(Sides([4, 6, 4], [(0, 1), (1, 2)]), Is.EqualTo(new int[][] { [0, 2], [1] }));

    [Test]
    public void Three_answers_make_three_sides() =>
        Assert.That(Sides([4, 6, 9], [(0, 1), (0, 2), (1, 2)]), Is.EqualTo(new int[][] { [0], [1], [2] }));

    [Test]
    public void A_claim_that_agrees_with_one_side_only_is_no_context() =>
        Assert.That(Build([4, 6, 4], [(0, 1)]).Context, Is.Empty);

    [Test]
    public void Sides_follow_the_order_of_the_claims() =>
        Assert.That(Sides([9, 4, 4, 4], [(0, 1), (0, 2), (0, 3)]), Is.EqualTo(new int[][] { [0], [1, 2, 3] }));

    [Test]
    public void Answers_that_were_not_found_to_disagree_but_differ_do_not_share_a_side() =>
        Assert.That(Sides([4, 6, 9], [(0, 1), (0, 2)]), Is.EqualTo(new int[][] { [0], [1], [2] }));

    private static int[][] Sides(decimal[] values, (int A, int B)[] disagreeing) => [.. Build(values, disagreeing).Sides.Select(s => s.ToArray())];

    private static (List<List<int>> Sides, List<int> Context) Build(decimal[] values, (int A, int B)[] disagreeing)
    {
        var claims = values.Select((value, i) => new ClaimNode(i, i, Frames.Count(value))).ToList();
        var headers = values.Select((_, i) => ArticleHeader.Of(new Article { Id = "a" + i, Text = "x" })).ToList();
        return SideBuilder.Build(new ClusterCase(claims, [], headers), disagreeing, Judges);
    }
}
