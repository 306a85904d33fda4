using ClaimCheck.Articles;
using ClaimCheck.Claims;
using ClaimCheck.Quantities;
using ClaimCheck.Reports;
using ClaimCheck.Verdicts;

namespace ClaimCheck.Tests.Reports;

/// <summary>A report with one finding of every sort, on a ferry that never sailed, by outlets that do not exist.</summary>
internal static class SampleReport
{
    public static ConsistencyReport Build() => Build(out _);

    public static ConsistencyReport Build(out IReadOnlyDictionary<string, Article> articles)
    {
        var report = new ReportBuilder();
        articles = report.Articles;
        Ferry(report);
        Aid(report);
        Strike(report);
        return report.Build("Article tideblad-3 is not in English: skipped.");
    }

    private static void Ferry(ReportBuilder report)
    {
        report
            .Article("post-1", "The Harbour Post", "2031-03-03T08:20:00Z", "Ferry capsizes off Port Ellery", "The ferry Almira capsized off Port Ellery before dawn on Monday. At least 9 people died and dozens were pulled from the water, the coastguard said. The vessel left Sarrow late on Sunday with 61 people aboard.", "https://harbourpost.example/2031/03/03/almira")
            .Article("wire-1", "Northlight Wire", "2031-03-03T11:05:00Z", "Toll rises in Almira sinking", "Rescuers had recovered 14 bodies by noon, the port authority said, after the ferry Almira went down in heavy seas. The ship carried 61 passengers and crew.", "https://northlight.example/almira-toll")
            .Article("kestrel-1", "Kestrel Daily", "2031-03-03T13:40:00Z", "Sixty-one feared lost off Port Ellery", "The sinking of the Almira killed 61 people, officials in Port Ellery said on Monday. It is the worst accident at sea in the region for thirty years.", "https://kestrel.example/news/4411?id=7&lang=en#top")
            .Article("vale-1", "Vale Courier", "2031-03-03T14:10:00Z", "Ferry disaster: what we know", "The sinking of the Almira killed 61 people, officials in Port Ellery said on Monday. Flags fly at half-mast across the Vale.", "https://valecourier.example/ferry")
            .Article("wire-2", "Northlight Wire", "2031-03-03T18:30:00Z", "Almira: 23 dead, search goes on", "The number of dead in the Almira sinking rose to 23 on Monday evening, and the search goes on. Divers reached the car deck at 17:00.", "https://northlight.example/almira-evening")
            .Article("post-2", "The Harbour Post", "2031-03-04T07:00:00Z", "Almira toll revised", "The port authority revised the toll of the Almira sinking to 21, saying two men had been counted twice. The captain, Ines Dorval, is among the survivors.", "https://harbourpost.example/2031/03/04/almira-toll")
            .Article("mer-1", "Meridian Today", "2031-03-04T09:15:00+03:00", "Survivors tell of minutes in the dark", "Nearly 25 people lost their lives when the Almira sank on Sunday night. The captain, Inez Dorwal, survived.", "https://meridian.example/almira")
            .Story("post-1", "wire-1", "kestrel-1", "vale-1", "wire-2", "post-2", "mer-1");

        var nine = report.Claim("post-1", "At least 9 people died", "9", c => c with { Role = "killed", Attribution = "the coastguard", Value = c.Value with { Bound = Bound.AtLeast, High = null } });
        var fourteen = report.Claim("wire-1", "had recovered 14 bodies", "14", c => c with { Role = "killed", Attribution = "the port authority" });
        var kestrel = report.Claim("kestrel-1", "killed 61 people", "61", c => c with { Role = "killed", Attribution = "officials in Port Ellery" });
        var vale = report.Claim("vale-1", "killed 61 people", "61", c => c with { Role = "killed", Attribution = "officials in Port Ellery" });
        var evening = report.Claim("wire-2", "rose to 23", "23", c => c with { Role = "killed" });
        var revised = report.Claim("post-2", "revised the toll of the Almira sinking to 21", "21", c => c with { Role = "killed", Attribution = "the port authority", AsOf = "2031-03-04" });
        var nearly = report.Claim("mer-1", "Nearly 25 people lost their lives", "25", c => c with { Role = "killed", Value = c.Value with { Bound = Bound.Nearly, Low = 22, High = 25 } });
        var aboardPost = report.Claim("post-1", "with 61 people aboard", "61", c => c with { Role = "aboard" });
        var aboardWire = report.Claim("wire-1", "carried 61 passengers and crew", "61", c => c with { Role = "aboard" });
        var killed = report.Cluster("how many people were killed in the sinking of the Almira off Port Ellery", nine, fourteen, kestrel, vale, evening, revised, nearly);
        report.Cluster("how many people were aboard the Almira", aboardPost, aboardWire);
        report.Finding(killed, Verdict.Conflict, "Kestrel Daily and Vale Courier say that the sinking of the Almira killed 61 people; four reports from three other sources give 14 to 25.",
            [new FindingSide("14–25", [fourteen, evening, revised, nearly]), new FindingSide("61", [kestrel, vale])],
            f => f with
            {
                Rule = "toll-differs",
                Confidence = 0.97,
                Context = [nine],
                Cause = "61 is the number of people aboard in The Harbour Post and Northlight Wire",
                Copies = [["kestrel-1", "vale-1"]],
                Reasons = ["same event: the ferry Almira, Port Ellery, 3 March 2031", "same role: killed", "hard sets disjoint: [14, 25] and {61}", "a later report does not go back from 61 to 23 without a correction"],
                Parts = [new ScorePart("same event name", 2.4), new ScorePart("same role", 1.8), new ScorePart("same noun", 0.9), new ScorePart("distance of publication", -0.35)],
            });
        report.Finding(killed, Verdict.Revision, "The Harbour Post says that the toll was revised from 23 down to 21; Northlight Wire has not followed.",
            [new FindingSide("23", [evening]), new FindingSide("21", [revised])],
            f => f with { Confidence = 0.88, Cause = "said to be a correction: two men had been counted twice", Reasons = ["later report, smaller figure", "correction cue: revised"] });

        var dorval = report.Claim("post-2", "The captain, Ines Dorval,", "Ines Dorval", c => c with { Kind = ClaimKind.Name });
        var dorwal = report.Claim("mer-1", "The captain, Inez Dorwal,", "Inez Dorwal", c => c with { Kind = ClaimKind.Name });
        var monday = report.Claim("post-1", "before dawn on Monday", "Monday", c => c with { Kind = ClaimKind.Date, Value = c.Value with { Normalized = "2031-03-03" } });
        var sunday = report.Claim("mer-1", "on Sunday night", "Sunday", c => c with { Kind = ClaimKind.Date, Value = c.Value with { Normalized = "2031-03-02" } });
        report.Finding(report.Cluster("who is the captain of the Almira", dorval, dorwal), Verdict.PossibleConflict, "The captain's name is spelled in two ways: Ines Dorval and Inez Dorwal.",
            [new FindingSide("Ines Dorval", [dorval]), new FindingSide("Inez Dorwal", [dorwal])], f => f with { Confidence = 0.61, Known = true, Reasons = ["names differ by two letters"] });
        report.Finding(report.Cluster("on which day did the Almira sink", monday, sunday), Verdict.PossibleConflict, "The Harbour Post dates the sinking to 3 March, Meridian Today to 2 March.",
            [new FindingSide("2031-03-03", [monday]), new FindingSide("2031-03-02", [sunday])], f => f with { Confidence = 0.55, Reasons = ["a one-off deed bears two dates", "the night of 2 to 3 March may be meant by both"] });
    }

    private static void Aid(ReportBuilder report)
    {
        report
            .Article("tide-1", "Tidewater Tribune", "2031-02-11", "Council pledges harbour money", "The council of Sarrow pledged $1.2 million for the harbour wall on Tuesday.", "https://tidewater.example/harbour")
            .Article("post-3", "The Harbour Post", "2031-02-12", "Harbour wall to be rebuilt", "Sarrow's council will give about $2.1 million to rebuild the harbour wall, it decided on Tuesday.", "https://harbourpost.example/2031/02/12/wall")
            .Article("blog-1", null, null, "", "The council gave up to $12 million for a wall, a resident wrote.")
            .Story("tide-1", "post-3", "blog-1");
        var low = report.Claim("tide-1", "pledged $1.2 million for the harbour wall", "$1.2 million", c => Money(c, 1_200_000m, 1_150_000m, 1_250_000m, Bound.Exact));
        var high = report.Claim("post-3", "will give about $2.1 million", "$2.1 million", c => Money(c, 2_100_000m, 1_900_000m, 2_300_000m, Bound.About));
        var blog = report.Claim("blog-1", "gave up to $12 million", "$12 million", c => Money(c, 12_000_000m, null, 12_000_000m, Bound.UpTo) with { Modality = Modality.Alleged });
        report.Finding(report.Cluster("how much did the council of Sarrow pledge for the harbour wall", low, high, blog), Verdict.Conflict, "Tidewater Tribune says that the council pledged $1.2 million; The Harbour Post says about $2.1 million.",
            [new FindingSide("$1.2 million", [low]), new FindingSide("about $2.1 million", [high])],
            f => f with { Confidence = 0.93, Context = [blog], Cause = "digits may have changed places: 1.2 and 2.1", Reasons = ["same event: council of Sarrow, harbour wall", "hard sets disjoint"] });
    }

    private static void Strike(ReportBuilder report)
    {
        report
            .Article("union-1", "Kestrel Daily", "2031-04-02T10:00:00Z", "Dockers march through Port Ellery", "Some 4,000 dockers marched through Port Ellery, according to the union. The strike will go on until Friday.", "https://kestrel.example/dockers")
            .Article("union-2", "Vale Courier", "2031-04-02T16:00:00Z", "Dock strike over", "Police counted 900 marchers in Port Ellery. The strike is over, the harbour company said.", "https://valecourier.example/dock-strike")
            .Article("union-3", "Northlight Wire", "2031-04-03T06:00:00Z", "No end to dock strike", "The dock strike has not ended, a union spokeswoman told Northlight Wire on Thursday.", "https://northlight.example/dock-strike")
            .Story("union-1", "union-2", "union-3");
        var many = report.Claim("union-1", "Some 4,000 dockers marched through Port Ellery", "4,000", c => c with { Attribution = "the union", Value = c.Value with { Bound = Bound.About, Low = 3600, High = 4400 } });
        var few = report.Claim("union-2", "Police counted 900 marchers", "900", c => c with { Attribution = "police" });
        report.Finding(report.Cluster("how many people marched in Port Ellery on 2 April", many, few), Verdict.Conflict, "The union counts some 4,000 marchers, police 900.",
            [new FindingSide("some 4,000", [many]), new FindingSide("900", [few])], f => f with { Dispute = true, Confidence = 0.95, Reasons = ["each side is credited to another named source"] });
        var on = report.Claim("union-1", "The strike will go on until Friday", "will go on", c => c with { Kind = ClaimKind.Polarity, Modality = Modality.Planned });
        var over = report.Claim("union-2", "The strike is over", "over", c => c with { Kind = ClaimKind.Polarity, Attribution = "the harbour company" });
        var not = report.Claim("union-3", "has not ended", "not", c => c with { Kind = ClaimKind.Polarity, Polarity = Polarity.Negative, Attribution = "a union spokeswoman" });
        report.Finding(report.Cluster("is the dock strike in Port Ellery over", on, over, not), Verdict.Conflict, "Vale Courier says that the strike is over; two sources say that it is not.",
            [new FindingSide("it goes on", [on, not]), new FindingSide("it is over", [over])], f => f with { Confidence = 0.84, Reasons = ["one says so, the other denies it"] });
    }

    private static Claim Money(Claim claim, decimal value, decimal? low, decimal? high, Bound bound) => claim with
    {
        Kind = ClaimKind.Money,
        Value = claim.Value with { Value = value, Low = low, High = high, Bound = bound, Unit = "dollar", Currency = "USD" },
    };
}
