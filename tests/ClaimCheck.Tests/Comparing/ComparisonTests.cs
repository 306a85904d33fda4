using ClaimCheck.Verdicts;

namespace ClaimCheck.Tests.Comparing;

public sealed class ComparisonTests
{
    private static readonly ClaimChecker Checker = ClaimChecker.CreateBuilder().Build();

    [TestCase("The fire at the Larn mill killed 12 people.", "Nine people died in the fire at the Larn mill.")]
    [TestCase("The ferry left Port Ellin with 83 passengers.", "The ferry left Port Ellin with 38 passengers.")]
    [TestCase("Police detained nine people at the market.", "Police detained over 50 people at the market.")]
    [TestCase("Sales at Brandel rose 4 percent in the quarter.", "Sales at Brandel fell 4 percent in the quarter.")]
    [TestCase("The council voted 14-9 for the bridge.", "The council voted 15-8 for the bridge.")]
    [TestCase("Oda Lerch was born on March 3, 1961.", "Oda Lerch was born on March 13, 1961.")]
    [TestCase("The tower is 212 metres high.", "The tower is more than 212 metres high.")]
    [TestCase("Larnholm has 417 cases.", "Larnholm has fewer than 400 cases.")]
    public void Figures_that_cannot_both_be_true_contradict_each_other(string a, string b) => Assert.That(Checker.Compare(a, b), Is.EqualTo(
        new TextComparison(TextRelation.Contradiction, Verdict.Conflict, [])).Using<TextComparison>(ByResult));

    [TestCase("The fire at the Larn mill killed 12 people.", "Twelve people were killed in the fire at the Larn mill.", Verdict.Equivalent)]
    [TestCase("The ferry left Port Ellin with 83 passengers.", "The ferry left Port Ellin with more than 80 passengers.", Verdict.Refinement)]
    [TestCase("The dam cost 2.87 billion crowns.", "The dam cost about 3 billion crowns.", Verdict.Refinement)]
    [TestCase("Oda Lerch was born on March 3, 1961.", "Oda Lerch was born in March 1961.", Verdict.Refinement)]
    [TestCase("The road is 8 kilometres long.", "The road is 8,000 metres long.", Verdict.Equivalent)]
    [TestCase("The crash injured 14 people, the Larnholm rescue service said.", "Fourteen people were hurt in the crash, officials said.", Verdict.Equivalent)]
    [TestCase("Another nine were hurt, the Larnholm rescue service said.", "9 people were hurt.", Verdict.Equivalent)]
    public void What_follows_is_entailed(string a, string b, Verdict verdict) => Assert.That(Checker.Compare(a, b), Is.EqualTo(
        new TextComparison(TextRelation.Entailment, verdict, [])).Using<TextComparison>(ByResult));

    [TestCase("The fire at the Larn mill killed more than four people.", "The fire at the Larn mill killed eight people.")]
    [TestCase("The fire killed 12 people and injured 30.", "The mayor of Larnholm opened a school with 400 pupils on Friday.")]
    [TestCase("As of 4 May, Larnholm had 417 cases.", "As of 9 May, Larnholm had 603 cases.")]
    [TestCase("The film holds 71 percent on Oldmark.", "The film holds 54 percent on Finchley Review.")]
    [TestCase("The crash injured 14 people.", "The crash injured 14 people and closed the Ellin tunnel for a week.")]
    public void What_neither_follows_nor_contradicts_is_neutral(string a, string b) =>
        Assert.That(Checker.Compare(a, b).Relation, Is.EqualTo(TextRelation.Neutral));

    [TestCase("The storm cut 11,000 homes off on Monday and another 7,000 on Tuesday.", "The storm cut 18,000 homes off on Monday and Tuesday.", "18,000” is the sum of “11,000” and “7,000")]
    [TestCase("Larnholm Transit will cut up to 15,000 jobs.", "LT will cut up to 15,000 jobs.", "“up to 15,000” and “up to 15,000”: the same")]
    [TestCase("In Larn, more than 11,000 homes were destroyed and another 7,000 damaged.", "More than 18,000 homes were damaged or destroyed in Larn.", "is the sum of “more than 11,000” and “7,000")]
    [TestCase("The port pays at least $15 an hour.", "The port pays at least $15.", "both can be true by rounding or hedging")]
    public void Sums_initials_and_rates_are_seen_through(string a, string b, string reason)
    {
        var found = Checker.Compare(a, b);

        Assert.That(found.Relation, Is.EqualTo(TextRelation.Entailment));
        Assert.That(string.Join('\n', found.Reasons), Does.Contain(reason));
    }

    [TestCase("Of 45 people aboard the ferry, 38 were rescued.", "7 people aboard the ferry were not rescued.", "“7” is the difference of “45” and “38”")]
    [TestCase("The choir hired 6 buses with 30 singers in each of them.", "The choir hired buses with 180 singers in them.", "“180” is the product of “6” and “30”")]
    [TestCase("Oda Lerch sold 40 boats at the fair and gave 10 away.", "At the fair Oda Lerch sold 40 boats on Monday.", "all words of the second text but “Monday” have their match")]
    public void What_is_left_what_is_dealt_out_and_what_is_lacking_is_said(string a, string b, string reason) =>
        Assert.That(string.Join('\n', Checker.Compare(a, b).Reasons), Does.Contain(reason));

    [TestCase("The bank opened in 2003.", "The bank opened in 6003.", TextRelation.Contradiction)]
    [TestCase("The bridge opened in early 2011.", "The bridge opened in 2013.", TextRelation.Contradiction)]
    [TestCase("The bridge opened before May 2019.", "The bridge opened in March 2020.", TextRelation.Contradiction)]
    [TestCase("The port raised its fees for the first time since 2008.", "The port raised its fees again for the first time since 2006.", TextRelation.Contradiction)]
    [TestCase("The bridge opened on 3 March.", "The bridge opened on 3 March 2020.", TextRelation.Entailment)]
    [TestCase("The bridge opened on 3 March 2020.", "The bridge opened before May 2020.", TextRelation.Entailment)]
    public void Dates_are_compared_as_far_as_both_state_them(string a, string b, TextRelation expected) =>
        Assert.That(Checker.Compare(a, b).Relation, Is.EqualTo(expected));

    [TestCase("The mayor did not sign the contract.", "The mayor signed the contract.")]
    [TestCase("The mayor did not buy the old dam.", "The mayor purchased the old dam.")]
    [TestCase("The council rejected the bridge.", "The council accepted the bridge.")]
    [TestCase("After nine hours of talks, Oda Lerch admitted no agreement had been reached with the union.", "Oda Lerch and the union reached an agreement.")]
    [TestCase("Oda Lerch won the seat by defeating Max Brandel.", "Oda Lerch was defeated by Max Brandel.")]
    public void What_turns_a_statement_round_contradicts_it(string a, string b) =>
        Assert.That(Checker.Compare(a, b).Relation, Is.EqualTo(TextRelation.Contradiction));

    [TestCase("The mayor purchased the old dam.", "The mayor sold the old dam.")]
    [TestCase("The council passed, after nine hours of talks, a plan for the bridge.", "The plan for the bridge was rejected by the council.")]
    [TestCase("The blast happened at the Larn mill.", "Guards prevented the blast at the Larn mill.")]
    [TestCase("The mayor plans to sign the contract.", "The mayor does not plan to sign the contract.")]
    [TestCase("Oda Lerch unsuccessfully sought election to the council of Larnholm.", "Oda Lerch was elected to the council of Larnholm.")]
    [TestCase("Oda Lerch tried in vain to sell the old dam.", "Oda Lerch sold the old dam.")]
    [TestCase("The bank will no longer lend money to the port.", "The bank will lend money to the port.")]
    public void What_turns_a_verb_round_in_other_words_contradicts_it(string a, string b) =>
        Assert.That(Checker.Compare(a, b).Relation, Is.EqualTo(TextRelation.Contradiction));

    [TestCase("Brandel is a subsidiary of the shipping group Corvel.", "Brandel owns Corvel.")]
    [TestCase("The home team of Norway lost to Peru.", "Norway beat Peru.")]
    [TestCase("Oda Lerch praised Max Brandel's predecessor, Jon Ekdal.", "Jon Ekdal succeeded Max Brandel.")]
    [TestCase("Norway celebrated a win over Peru on Monday.", "Peru beat Norway on Monday.")]
    [TestCase("Oda Lerch is the daughter of Max Brandel.", "Max Brandel is the son of Oda Lerch.")]
    public void Who_does_it_to_whom_is_seen_through_other_words(string a, string b) =>
        Assert.That(Checker.Compare(a, b).Reasons[^1], Does.Contain("the other way round"));

    [TestCase("The president of Norway is Oda Lerch of the Reform Party.", "Max Brandel is the president of Norway.", "“Oda Lerch” and “Max Brandel”: each is said to be the president")]
    [TestCase("Brandel's chairman, Oda Lerch, opened the mill.", "Jon Ekdal is the chairman of Brandel.", "each is said to be the chairman")]
    [TestCase("The old bridge is safe.", "The old bridge is unsafe.", "“safe” and “unsafe”")]
    [TestCase("Oda Lerch was a liberal writer who hated many conservative readers.", "Oda Lerch was a conservative writer.", "“liberal” and “conservative”")]
    [TestCase("The firm reported a profit of $374 million for the quarter.", "The firm reported a loss of $374 million for the quarter.", "are opposites, said of “374 million”")]
    [TestCase("Remote control of the locks is a feature of the new dam.", "The new dam cannot control the locks.", "denies what the first says")]
    [TestCase("The goods train derailed in Norway on Monday.", "The goods train derailed in Peru on Monday.", "“Norway” and “Peru” are other places")]
    public void Offices_adjectives_directions_denials_and_places_clash(string a, string b, string reason)
    {
        var found = Checker.Compare(a, b);

        Assert.That(found.Relation, Is.EqualTo(TextRelation.Contradiction));
        Assert.That(string.Join('\n', found.Reasons), Does.Contain(reason));
    }

    [TestCase("Police released one of the three men arrested at the market.", "Police arrested three men at the market.")]
    [TestCase("The former president of Norway, Oda Lerch, opened the mill.", "Max Brandel is the president of Norway.")]
    [TestCase("The foreign minister of Norway, Oda Lerch, opened the mill.", "Max Brandel is the prime minister of Norway.")]
    [TestCase("The mayor did not stop selling bread.", "The mayor sold bread.")]
    [TestCase("Brandel signed Jon Ekdal.", "Jon Ekdal signed a contract with Brandel.")]
    [TestCase("The other four parties followed with narrow margins.", "Five parties followed with narrow margins.")]
    [TestCase("The choir sang in 20 other languages of the valley.", "The choir sang in 21 languages of the valley.")]
    [TestCase("Norway beat Peru.", "Peru lost to Norway.")]
    [TestCase("The goods train derailed in Norway on Monday.", "The goods train derailed in Europe on Monday.")]
    [TestCase("The dam is unable to control the locks.", "The dam cannot control the locks.")]
    public void What_only_looks_so_does_not_clash(string a, string b) =>
        Assert.That(Checker.Compare(a, b).Relation, Is.Not.EqualTo(TextRelation.Contradiction));

    [TestCase("The mayor did not sign the contract.", "The mayor did not sign the contract on Monday.")]
    [TestCase("The mayor may sign the contract.", "The mayor did not sign the contract.")]
    [TestCase("Oda Lerch defeated Max Brandel.", "Max Brandel was defeated by Oda Lerch.")]
    public void What_does_not_turn_it_round_is_no_contradiction(string a, string b) =>
        Assert.That(Checker.Compare(a, b).Relation, Is.Not.EqualTo(TextRelation.Contradiction));

    [TestCase("The ratio of oaks to elms in the park is 3 to 5.", "The ratio of oaks to elms in the park is more than 3 to 5.", TextRelation.Contradiction)]
    [TestCase("The plots are numbered from 20 to 80.", "The plots are numbered from 30 to 80.", TextRelation.Contradiction)]
    [TestCase("Oda Lerch works a maximum of 30 hours.", "Oda Lerch works a maximum of more than 30 hours.", TextRelation.Contradiction)]
    [TestCase("The plots are numbered from less than 5 to 80.", "The plots are numbered from 2 to 80.", TextRelation.Neutral)]
    [TestCase("The plots are numbered from 2 to 80.", "The plots are numbered from less than 5 to 80.", TextRelation.Entailment)]
    public void Where_one_figure_is_all_that_differs_it_decides(string a, string b, TextRelation expected) =>
        Assert.That(Checker.Compare(a, b).Relation, Is.EqualTo(expected));

    [Test]
    public void Every_comparison_says_why()
    {
        var conflict = Checker.Compare("The fire killed 12 people.", "The fire killed nine people.");
        var agreement = Checker.Compare("The fire killed 12 people.", "Twelve people died in the fire.");
        var gap = Checker.Compare("The fire killed 12 people.", "The fire killed 12 people and destroyed a warehouse in Larnholm.");

        Assert.That(conflict.Reasons[0], Is.EqualTo("“12” and “nine”: both cannot be true"));
        Assert.That(agreement.Reasons[0], Is.EqualTo("“12” and “Twelve”: the same"));
        Assert.That(gap.Reasons[^1], Is.EqualTo("not in the first text: destroyed, warehouse, Larnholm"));
    }

    [TestCase("", "")]
    [TestCase("", "The fire killed nine people.")]
    [TestCase("…", "\ud83d\ude00 \u0000")]
    [TestCase("12 12 12 12", "13 13")]
    public void Any_text_is_compared(string a, string b) => Assert.That(Checker.Compare(a, b).Reasons, Is.Not.Empty);

    private static bool ByResult(TextComparison a, TextComparison b) => a.Relation == b.Relation && a.Verdict == b.Verdict;
}
