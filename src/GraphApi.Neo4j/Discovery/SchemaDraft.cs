using System.Collections.Immutable;
using System.Globalization;

namespace GraphApi.Neo4j.Discovery;

/// <summary>
/// Makes types of what a survey found. A relationship that leads to nodes of one type is a field named like it, and at the other
/// end one with <c>Of</c> behind: <c>about</c> and <c>aboutOf</c>; where it leads to several types, each has a field of its own, with the
/// type's name behind that.
/// </summary>
internal sealed class SchemaDraft
{
    private readonly Dictionary<SurveyedLabels, DraftType> _nodes = [];
    private readonly List<DraftType> _properties = [];

    private SchemaDraft(ImmutableArray<SurveyedLabels> labels) => Labels = labels;

    /// <summary>All types: nodes first, then what relationships carry.</summary>
    public IEnumerable<DraftType> Types => _nodes.Values.Concat(_properties);

    public ImmutableArray<SurveyedLabels> Labels { get; }

    /// <param name="labels">What becomes node types.</param>
    /// <param name="relationships">What becomes fields between them.</param>
    /// <param name="isSingle">Whether no node that the first labels are on has two such relationships, seen in that direction, to the other labels.</param>
    public static async Task<SchemaDraft> MakeAsync(
        ImmutableArray<SurveyedLabels> labels,
        ImmutableArray<SurveyedRelationship> relationships,
        Func<SurveyedRelationship, bool, SurveyedLabels, SurveyedLabels, Task<bool>> isSingle)
    {
        var draft = new SchemaDraft(labels);
        foreach (var surveyed in labels)
            draft._nodes.Add(surveyed, Nodes(surveyed));
        foreach (var relationship in relationships)
            await draft.AddAsync(relationship, isSingle).ConfigureAwait(false);
        return draft;
    }

    private static DraftType Nodes(SurveyedLabels surveyed)
    {
        var type = new DraftType(StoredName.ToType(surveyed.Labels[0]), surveyed.Labels);
        type.Remarks.Add(Counted(surveyed.Nodes, "node", surveyed.Sampled));
        var key = KeyOf(surveyed);
        foreach (var property in surveyed.Properties.OrderBy(p => p.Name != key))
            type.Fields.Add(Field(property, surveyed.Sampled, surveyed.IsWhole, key, surveyed.Unique.Contains(property.Name)));
        return type;
    }

    /// <summary>Of several that could be it, what is named like a key.</summary>
    private static string? KeyOf(SurveyedLabels surveyed) =>
        surveyed.Unique.OrderBy(u => u switch { "key" => 0, "id" => 1, _ => 2 }).FirstOrDefault();

    private static DraftProperty Field(SurveyedProperty property, long sampled, bool isWhole, string? key, bool isUnique)
    {
        var type = ValueType.Of(property);
        var isKey = property.Name == key;
        var bang = property.Count == sampled && isWhole ? "!" : "";
        var field = new DraftProperty(
            property.Name,
            isKey ? "ID!" : (type ?? "String") + bang,
            isKey ? key is "key" or "id" ? "" : "@id" : isUnique && type == "String" ? "@unique" : "");
        if (type is null)
            field.Refused = $"no one type holds {string.Join(", ", property.Types.Select(t => $"{t.Value.ToString("N0", CultureInfo.InvariantCulture)} {t.Key}"))}";
        return field;
    }

    private async Task AddAsync(
        SurveyedRelationship relationship, Func<SurveyedRelationship, bool, SurveyedLabels, SurveyedLabels, Task<bool>> isSingle)
    {
        var pairs = relationship.Ends
            .SelectMany(e => TypesOf(e.From).SelectMany(f => TypesOf(e.To).Select(t => (From: f, To: t))))
            .Distinct()
            .ToList();
        var properties = pairs.Count == 0 ? null : Properties(relationship);
        foreach (var (from, to) in pairs)
        {
            var isLoneTarget = pairs.Count(p => p.From == from) == 1;
            var isLoneSource = pairs.Count(p => p.To == to) == 1;
            var stem = StoredName.ToTraversal(relationship.Name);
            _nodes[from].Fields.Add(new DraftRelationship(
                stem + (isLoneTarget ? "" : _nodes[to].Name),
                relationship.Name,
                isOut: true,
                _nodes[to],
                !await isSingle(relationship, true, from, to).ConfigureAwait(false),
                properties));
            _nodes[to].Fields.Add(new DraftRelationship(
                stem + "Of" + (isLoneSource ? "" : _nodes[from].Name),
                relationship.Name,
                isOut: false,
                _nodes[from],
                !await isSingle(relationship, false, to, from).ConfigureAwait(false),
                properties));
        }
    }

    private DraftType? Properties(SurveyedRelationship relationship)
    {
        if (relationship.Properties.IsEmpty)
            return null;
        var type = new DraftType(StoredName.ToType(relationship.Name), []);
        type.Remarks.Add(Counted(relationship.Count, "relationship", relationship.Sampled));
        if (relationship.HasParallel)
            type.Remarks.Add("Some join the same two nodes: write @id on what tells them apart, if anything does.");
        foreach (var property in relationship.Properties)
            type.Fields.Add(Field(property, relationship.Sampled, relationship.Sampled == relationship.Count, key: null, isUnique: false));
        _properties.Add(type);
        return type;
    }

    private IEnumerable<SurveyedLabels> TypesOf(LabelSet set) => Labels.Where(l => l.Labels.All(set.Has));

    private static string Counted(long count, string noun, long sampled)
    {
        var text = $"{count.ToString("N0", CultureInfo.InvariantCulture)} {noun}{(count == 1 ? "" : "s")}";
        return sampled < count ? $"{text}, of which {sampled.ToString("N0", CultureInfo.InvariantCulture)} were looked at" : text;
    }
}
