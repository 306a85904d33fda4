namespace ClaimCheck.Language.Names;

/// <summary>Finds the proper names of a text by rules, without their titles, and types them where there is evidence. Needs tags; linear in the text.</summary>
internal static class RuleNames
{
    /// <summary>Reads the names in the order of the text; they do not overlap, and their entity is -1.</summary>
    /// <param name="text">A text with tags.</param>
    public static List<NameMention> Read(AnalyzedText text)
    {
        NameLists lists = NameLists.Default;
        TitleCase titleCase = new(text);
        NameWords words = new(text, lists, titleCase);
        NameRuns runs = new(text, lists, titleCase, words);
        TitleCutter cutter = new(text, lists);
        NameTyper typer = new(text, lists);
        List<NameMention> names = [];
        List<(int Start, int End, bool Titled)> cut = [];
        foreach (Sentence sentence in text.Sentences)
        {
            int floor = sentence.FirstToken;
            for (int t = sentence.FirstToken; t < sentence.EndToken; t++)
            {
                if (!words.IsCore(t))
                {
                    continue;
                }

                int end = runs.End(t, sentence.EndToken);
                cut.Clear();
                cutter.Cut(runs.Start(t, end, floor), end, cut);
                foreach ((int start, int stop, bool titled) in cut)
                {
                    names.Add(new NameMention(start, stop, typer.Type(start, stop, titled), -1));
                }

                floor = end;
                t = end - 1;
            }
        }

        return names;
    }
}
