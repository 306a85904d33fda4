using ClaimCheck.Language;
using ClaimCheck.RulePacks.Phrases;

namespace ClaimCheck.RulePacks.Lexicon;

/// <summary>
/// The roles of the packs, compiled: finds where a text speaks of them. The cost of a text does not depend on the number of phrases.
/// Immutable and thread-safe after construction.
/// </summary>
internal sealed class RoleLexicon
{
    private readonly PhraseTrie _trie;
    private readonly RoleDefinition[] _roles;

    private readonly MatchPrecedence _precedence;
    private readonly RoleDefinition?[] _defaults = new RoleDefinition?[Enum.GetValues<RoleKind>().Length];
    private readonly Dictionary<string, RoleDefinition> _byName = new(StringComparer.Ordinal);

    /// <summary>Compiles roles.</summary>
    /// <param name="roles">The roles; names are unique.</param>
    public RoleLexicon(IReadOnlyList<RoleDefinition> roles)
        : this(roles, PhraseCompiler.Compile(roles))
    {
    }

    /// <summary>Takes roles whose phrases are compiled.</summary>
    /// <param name="roles">The roles; names are unique.</param>
    /// <param name="phrases">Their phrases.</param>
    public RoleLexicon(IReadOnlyList<RoleDefinition> roles, PhraseTrie phrases)
    {
        _trie = phrases;
        _roles = [.. roles];
        _precedence = new MatchPrecedence(_roles);
        foreach (var role in _roles)
        {
            _byName.Add(role.Name, role);
            foreach (var kind in role.DefaultOf)
            {
                _defaults[(int)kind] = role;
            }
        }
    }

    /// <summary>The phrases of the roles.</summary>
    public PhraseTrie Phrases => _trie;

    /// <summary>The roles in the order of the packs.</summary>
    public IReadOnlyList<RoleDefinition> Roles => _roles;

    /// <summary>The role of a name, or <see langword="null"/>.</summary>
    /// <param name="name">The name.</param>
    public RoleDefinition? Find(string name) => _byName.GetValueOrDefault(name);

    /// <summary>The role for answers of a kind of which no phrase tells the role, or <see langword="null"/>; of several the one stated last.</summary>
    /// <param name="kind">The kind.</param>
    public RoleDefinition? DefaultFor(RoleKind kind) => _defaults[(int)kind];

    /// <summary>
    /// Finds the roles that a stretch of a text speaks of. Where one phrase lies inside another that takes
    /// the same kind of answer ("death" in "death toll") only the longer counts.
    /// </summary>
    /// <param name="text">The text; lemmas, tags and trees are used where they are there.</param>
    /// <param name="firstToken">Index of the first token.</param>
    /// <param name="endToken">Index behind the last token (exclusive).</param>
    /// <returns>The hits by first token, longer ones first, then those of later packs and roles.</returns>
    public List<RoleHit> Find(AnalyzedText text, int firstToken, int endToken)
    {
        var matches = new List<PhraseMatch>();
        PhraseMatcher.Run(_trie, text, firstToken, endToken, matches);
        var hits = new List<RoleHit>();
        if (matches.Count == 0)
        {
            return hits;
        }

        // Wordings whose words are used as another part of speech are out before they can hide a shorter one ("donors pledged": "donor pledge").
        var sound = new List<(PhraseMatch Match, RoleHit Hit)>(matches.Count);
        for (var i = 0; i < matches.Count; i++)
        {
            var match = matches[i];
            if (MatchPrecedence.IsRepeated(matches, i))
            {
                continue;
            }

            if (match.End.Never)
            {
                if (match.SlotFirst < 0 || FigureSlot.Begin(text, match.SlotFirst, match.SlotEnd) == match.SlotFirst)
                {
                    sound.Add((match, default));
                }
            }
            else if (HitOf(text, match) is { } hit)
            {
                sound.Add((match, hit));
            }
        }

        sound.Sort(static (a, b) => MatchPrecedence.Compare(a.Match, b.Match));
        for (var i = 0; i < sound.Count; i++)
        {
            var hit = sound[i].Hit;
            if (!sound[i].Match.End.Never && !_precedence.IsOverruled(sound, i) && (hits.Count == 0 || hits[^1] with { Phrase = hit.Phrase } != hit))
            {
                hits.Add(hit);
            }
        }

        return hits;
    }

    private RoleHit? HitOf(AnalyzedText text, in PhraseMatch match)
    {
        var counted = ArgumentResolver.Resolve(text, match.Head, match.Behind, match.End.Phrase.Positions, out var passive);
        var slot = match.SlotFirst < 0 ? -1 : FigureSlot.Begin(text, match.SlotFirst, match.SlotEnd);
        return counted == ArgumentPosition.None || (match.SlotFirst >= 0 && slot < 0)
            ? null
            : new RoleHit(_roles[match.End.Role], match.First, match.Behind, match.Head, counted, passive, slot, match.SlotEnd, match.End.Phrase.Text);
    }
}
