using System.Collections.Immutable;
using GraphApi.Model;
using GraphApi.Model.Types;

namespace GraphApi.Planning.Import.Csv;

/// <summary>What the groups of ids stand for: those that files of nodes gave, or else types of the schema.</summary>
internal sealed class CsvGroups(GraphModel model)
{
    private readonly Dictionary<string, HashSet<NodeType>> _types = new(StringComparer.Ordinal);

    public void Learn(string group, NodeType type)
    {
        if (!_types.TryGetValue(group, out var types))
            _types.Add(group, types = []);
        types.Add(type);
    }

    /// <summary>The type by which an end is looked up, or null where the header has to say more.</summary>
    public CompositeType? Find(string group, ImmutableArray<NodeType> possible)
    {
        if (group.Length > 0 && _types.GetValueOrDefault(group) is { } learnt)
            return Narrowest([.. learnt.Where(possible.Contains)]);
        return group.Length > 0 ? model.FindComposite(group) : Narrowest(possible);
    }

    /// <summary>The type itself, or the smallest interface or union of all.</summary>
    private CompositeType? Narrowest(ImmutableArray<NodeType> types) => types.Length == 1
        ? types[0]
        : model.SharedTypes.Where(i => types.Length > 0 && types.All(i.Includes)).MinBy(i => i.PossibleTypes.Length);
}
