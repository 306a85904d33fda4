using System.CommandLine;

var root = new RootCommand("Checks news articles for claims that contradict each other.");
return root.Parse(args).Invoke();
