using ClaimCheck.PackCompiler;
using ClaimCheck.RulePacks.Model;
using ClaimCheck.RulePacks.Phrases;
using ClaimCheck.RulePacks.Reading;
using ClaimCheck.RulePacks.Yaml;

if (args.Length != 2)
{
    await Console.Error.WriteLineAsync("usage: ClaimCheck.PackCompiler FOLDER-WITH-PACKS OUTPUT").ConfigureAwait(false);
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

var compiled = new CompiledPacks(
    [.. packs.Select(pack => new CompiledPack(pack.File, pack.TextHash, (PackMapping)PackTreeReader.Read(File.ReadAllText(BuiltInPacks.PathOf(pack.File)), pack.File, [])!))],
    PhraseCompiler.Compile(RoleMerger.Merge(PackOrder.Flatten(packs).Select(pack => pack.Document))));
using var file = File.Create(args[1]);
CompiledPacksWriter.Write(compiled, file);
return 0;
