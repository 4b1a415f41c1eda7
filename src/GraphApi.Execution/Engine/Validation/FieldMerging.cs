using GraphQL;
using GraphQL.Types;
using GraphQLParser.AST;

namespace GraphApi.Execution.Engine.Validation;

/// <summary>
/// Looks for fields of one response name that cannot both be answered, a group at a time: all fields of a name must have one shape, and
/// those that can stand on one object must be one field with the same arguments. Both relations are equivalences, so comparing each
/// with the first of its group is enough. The way is Simon Adameit's, of Sangria ("GraphQL: overlapping fields can be merged fast").
/// </summary>
internal sealed class FieldMerging(FieldUses uses)
{
    private readonly HashSet<string> _shapesSeen = [];
    private readonly HashSet<string> _parentsSeen = [];
    private readonly Dictionary<ASTNode, int> _numbers = [];

    /// <exception cref="RequestException">The fields, with those of fragments wherever they are spread, are too many.</exception>
    public FieldConflict? FindConflict(GraphQLSelectionSet set, IGraphType? root)
    {
        var fields = uses.Of([(set, root)]);
        return FindOtherField(fields) ?? FindOtherShape(fields);
    }

    private FieldConflict? FindOtherShape(List<FieldUse> fields)
    {
        foreach (var group in fields.GroupBy(f => f.ResponseName))
        {
            List<FieldUse> alike = [.. group];
            if (alike.Find(f => !HaveOneShape(alike[0].Definition?.ResolvedType, f.Definition?.ResolvedType)) is { } other)
                return Conflict(alike[0], other, "they return conflicting types");
            if (Below(alike, _shapesSeen) is { } below && FindOtherShape(below) is { } conflict)
                return conflict;
        }

        return null;
    }

    private FieldConflict? FindOtherField(List<FieldUse> fields)
    {
        foreach (var group in fields.GroupBy(f => f.ResponseName))
        {
            foreach (var together in OnOneObject([.. group]))
            {
                if (together.Find(f => f.Node.Name != together[0].Node.Name) is { } other)
                    return Conflict(together[0], other, $"{together[0].Node.Name} and {other.Node.Name} are different fields");
                if (together.Find(f => !ArgumentEquality.AreAlike(f.Node, together[0].Node)) is { } differing)
                    return Conflict(together[0], differing, "they have differing arguments");
                if (Below(together, _parentsSeen) is { } below && FindOtherField(below) is { } conflict)
                    return conflict;
            }
        }

        return null;
    }

    /// <summary>Fields on an object type stand with those on the same type, and with those on any interface or union.</summary>
    private static IEnumerable<List<FieldUse>> OnOneObject(List<FieldUse> fields)
    {
        var parents = fields.Where(f => f.HasConcreteParent).Select(f => f.Parent).Distinct().ToList();
        return parents.Count == 0 ? [fields] : parents.Select(p => fields.FindAll(f => !f.HasConcreteParent || f.Parent == p));
    }

    /// <summary>What the fields select together; null where that was looked at before, on another way through the same fragments.</summary>
    private List<FieldUse>? Below(List<FieldUse> fields, HashSet<string> seen)
    {
        var sets = fields.Where(f => f.Node.SelectionSet is not null).Select(f => f.Node.SelectionSet!).Distinct().ToList();
        if (sets.Count == 0 || !seen.Add(string.Join(',', sets.Select(NumberOf).Order())))
            return null;
        return uses.Of(fields.Where(f => f.Node.SelectionSet is not null)
            .Select(f => (f.Node.SelectionSet!, f.Definition?.ResolvedType?.GetNamedType()))
            .Distinct());
    }

    private int NumberOf(GraphQLSelectionSet set)
    {
        if (!_numbers.TryGetValue(set, out var number))
            _numbers.Add(set, number = _numbers.Count);
        return number;
    }

    /// <summary>The specification's SameResponseShape, of the fields themselves; a field that the schema lacks is another rule's.</summary>
    private static bool HaveOneShape(IGraphType? one, IGraphType? other) => (one, other) switch
    {
        (null, _) or (_, null) => true,
        (NonNullGraphType a, NonNullGraphType b) => HaveOneShape(a.ResolvedType, b.ResolvedType),
        (NonNullGraphType, _) or (_, NonNullGraphType) => false,
        (ListGraphType a, ListGraphType b) => HaveOneShape(a.ResolvedType, b.ResolvedType),
        (ListGraphType, _) or (_, ListGraphType) => false,
        _ => one.IsLeafType() || other.IsLeafType() ? one.Name == other.Name : true,
    };

    private static FieldConflict Conflict(FieldUse one, FieldUse other, string reason) => new(
        $"The fields {one.ResponseName} conflict: {reason}. Give them different aliases.", [one.Node, other.Node]);
}
