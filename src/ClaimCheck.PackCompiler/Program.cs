using ClaimCheck.PackCompiler;
using ClaimCheck.RulePacks.Model;
using ClaimCheck.RulePacks.Phrases;
using ClaimCheck.RulePacks.Reading;
using ClaimCheck.RulePacks.Yaml;

if (args.Length != 3)
{
    await Console.Error.WriteLineAsync("usage: ClaimCheck.PackCompiler FOLDER-WITH-PACKS OUTPUT OUTPUT-OF-THE-WHOLE").ConfigureAwait(false);
    return 2;
}

BuiltInPacks.Open(args[0]);
var packs = BuiltInPacks.All;
var problems = packs.SelectMany(pack => pack.Problems).ToList();
foreach (var problem in problems)
{
    // The form in which a build shows errors of files.
    await Console.Error.WriteLineAsync($"{BuiltInPacks.PathOf(problem.File)}({problem.Line},{problem.Column}): error PACK: {problem.Message}").ConfigureAwait(false);
}

if (problems.Count > 0)
{
    return 1;
}

CompiledPack[] whole =
[
    .. packs.Select(pack => new CompiledPack(pack.File, pack.TextHash, (PackMapping)PackTreeReader.Read(File.ReadAllText(BuiltInPacks.PathOf(pack.File)), pack.File, [])!)),
];
var phrases = PhraseCompiler.Compile(RoleMerger.Merge(PackOrder.Flatten(packs).Select(pack => pack.Document)));
using var file = File.Create(args[1]);
CompiledPacksWriter.Write([.. whole.Select(pack => pack with { Root = PackOutline.Of(pack.Root) })], phrases, file);
using var wholeFile = File.Create(args[2]);
CompiledPacksWriter.Write(whole, null, wholeFile);
return 0;
