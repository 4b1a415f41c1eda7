using GraphApi.Model.Fields;
using GraphApi.Model.Types;
using GraphApi.Planning.Plans;

namespace GraphApi.Planning.Binding;

/// <summary>Binds selection sets on nodes.</summary>
internal sealed class SelectionBinder
{
    private readonly BindingContext _context;
    private readonly BindingState _state;
    private readonly ConnectionBinder _connections;

    public SelectionBinder(BindingContext context, BindingState state)
    {
        (_context, _state) = (context, state);
        _connections = new ConnectionBinder(context, state, this);
    }

    public ConnectionStep BindConnection(CollectedField field, ConnectionSource source, SourceLocation location, int depth) =>
        _connections.Bind(field, source, location, depth);

    /// <summary>The selection of a field that gives a node; <paramref name="depth"/> counts the fields that it stands within.</summary>
    public ObjectSelection BindObject(CompositeType type, CollectedField field, int depth) =>
        BindObject(type, type.PossibleTypes, field, depth);

    /// <summary>As above, where no other than <paramref name="types"/> can come.</summary>
    public ObjectSelection BindObject(CompositeType type, IEnumerable<NodeType> types, CollectedField field, int depth)
    {
        if (depth >= _context.Limits.MaxDepth)
            throw OperationErrors.TooDeep(_context.Limits.MaxDepth, _context.Locate(field.First));
        var branches = TypeConditions.Group(types, field.SelectionSets, _context).Select(alike => BindBranch(type, alike, field, depth));
        return new ObjectSelection(type, [.. branches]);
    }

    private SelectionBranch BindBranch(CompositeType type, IReadOnlyList<NodeType> types, CollectedField field, int depth)
    {
        var fields = FieldCollector.Collect(_context, field.SelectionSets, type, c => TypeConditions.Applies(c, types[0]));
        _state.CountFields(fields.Count * types.Count, _context.Locate(field.First));
        return new SelectionBranch([.. types], [.. fields.Select(f => BindField(types, f, depth + 1))]);
    }

    private FieldStep BindField(IReadOnlyList<NodeType> types, CollectedField field, int depth)
    {
        var location = _context.Locate(field.First);
        if (field.Name == "__typename")
            return new TypenameStep { ResponseName = field.ResponseName, Location = location, IsNonNull = true };

        // A branch of several types has only fields of interfaces, whose implementers agree on how they are stored.
        var owner = types.Count == 1 ? types[0] : field.Enclosing as FieldedType;
        return owner?.FindField(field.Name) switch
        {
            null => new GlobalIdStep { ResponseName = field.ResponseName, Location = location, IsNonNull = true },
            ScalarField scalar => new ScalarStep(scalar)
            {
                ResponseName = field.ResponseName,
                Location = location,
                IsNonNull = scalar.IsNonNull,
            },
            RelationshipField { IsList: false } one => new ToOneStep(one, BindObject(one.Target, field, depth))
            {
                ResponseName = field.ResponseName,
                Location = location,
                IsNonNull = one.IsNonNull,
            },
            RelationshipField many => BindConnection(field, new RelationshipSource(many), location, depth),
            PathField path => BindConnection(field, new PathSource(path), location, depth),
            var other => throw new InvalidOperationException($"Unknown field {other.GetType().Name}."),
        };
    }
}
