using System.Collections.Immutable;
using GraphApi.Model;
using GraphApi.Model.Fields;
using GraphApi.Model.Types;
using GraphApi.Model.Values;
using GraphApi.Planning.Binding.Inputs;
using GraphApi.Planning.Binding.Slots;
using GraphApi.Planning.Plans;

namespace GraphApi.Planning.Binding;

/// <summary>Turns a validated operation into a plan: names become fields of the model, arguments become slots.</summary>
public sealed class OperationBinder
{
    private readonly BindingContext _context;
    private readonly BindingState _state;
    private readonly SelectionBinder _selections;

    private OperationBinder(BindingContext context)
    {
        _context = context;
        _state = new BindingState(context.Limits);
        _selections = new SelectionBinder(context, _state);
    }

    /// <exception cref="OperationException">The operation asks for what cannot be: two keys, a bad cursor, too much.</exception>
    public static BoundOperation Bind(BindingContext context) => new OperationBinder(context).Bind();

    private BoundOperation Bind()
    {
        var roots = FieldCollector.Collect(_context, [_context.Operation.SelectionSet]).Select(BindRoot).ToImmutableArray();
        return new BoundOperation(new OperationPlan(roots, _state.Slots.Count), [.. _state.Slots]);
    }

    private FieldStep BindRoot(CollectedField field)
    {
        var location = _context.Locate(field.First);
        if (field.Name == "__typename")
            return new TypenameStep { ResponseName = field.ResponseName, Location = location, IsNonNull = true };
        if (field.Name.StartsWith("__", StringComparison.Ordinal))
            return new IntrospectionStep { ResponseName = field.ResponseName, Location = location, IsNonNull = field.Name == "__schema" };

        var root = _context.Model.Roots[field.Name];
        return root.Kind switch
        {
            RootKind.GlobalId => BindGlobalId(field, _context.Model.NodeTypes, _context.Argument(field.First, "id")!, location),
            RootKind.GlobalIds => BindGlobalIds(field, _context.Argument(field.First, "ids")!, location),
            RootKind.Single => BindSingle(field, root, location),
            RootKind.Search => _selections.BindConnection(field, BindSearch(field), location, depth: 1),
            _ => _selections.BindConnection(field, new RootSource(root.Target!), location, depth: 1),
        };
    }

    /// <summary>The id's type decides what is looked up, also among the types of an interface or union: it is part of the variables' shape.</summary>
    private FieldStep BindGlobalId(CollectedField field, ImmutableArray<NodeType> among, InputValue id, SourceLocation location)
    {
        var text = InputCoercion.Coerce(IdType, id.Source.Read(_context.Variables), id.Location).AsString();
        var type = GlobalId.TryDecode(text, out var name, out _) ? among.FirstOrDefault(t => t.HasGlobalId && t.Name == name) : null;
        return type is null
            ? new NullStep { ResponseName = field.ResponseName, Location = location, IsNonNull = false }
            : Lookup(field, type, type.Key, new GlobalIdSlot(id.Source, id.Location), id, location);
    }

    /// <summary>The statement looks only among the types that the ids name: they are part of the variables' shape.</summary>
    private NodeListStep BindGlobalIds(CollectedField field, InputValue ids, SourceLocation location)
    {
        var ordinals = GlobalIdsSlotOf(ids, (type, _) => GraphValue.Integer(type.Ordinal));
        var named = ordinals.Read(_context.Variables).AsList().ToArray().Where(o => !o.IsNull).Select(o => o.AsInteger()).ToHashSet();
        var types = _context.Model.GlobalNodes.PossibleTypes.Where(t => named.Contains(t.Ordinal));
        var keys = _state.AddSlot(GlobalIdsSlotOf(ids, (_, key) => GraphValue.String(key)), ids.Source.IsConstant);
        return new NodeListStep(
            keys,
            _state.AddSlot(ordinals, ids.Source.IsConstant),
            _selections.BindObject(_context.Model.GlobalNodes, types, field, depth: 1))
        {
            ResponseName = field.ResponseName,
            Location = location,
            IsNonNull = true,
        };
    }

    private GlobalIdsSlot GlobalIdsSlotOf(InputValue ids, Func<NodeType, string, GraphValue> tell) =>
        new(ids.Source, _context.Model.GlobalNodes, _context.Limits.MaxIds, tell, ids.Location);

    private SearchSource BindSearch(CollectedField field)
    {
        var (text, types) = (_context.Argument(field.First, "text")!, _context.GivenArgument(field.First, "types"));
        return new SearchSource(
            _context.Model.SearchResults,
            _state.AddSlot(new SearchSlot(text.Source, text.Location), text.Source.IsConstant),
            types is null ? null : _state.AddSlot(new TypesSlot(types.Source, _context.Model), types.Source.IsConstant));
    }

    private FieldStep BindSingle(CollectedField field, RootField root, SourceLocation location)
    {
        var given = Arguments(root.Target!)
            .Select(a => (a.Name, a.Field, Value: _context.GivenArgument(field.First, a.Name)!))
            .Where(a => a.Value is not null)
            .ToList();
        if (given.Count != 1)
            throw OperationErrors.OneArgument(root.Name, Arguments(root.Target!).Select(a => a.Name), location);

        var (_, by, value) = given[0];
        return by is null
            ? BindGlobalId(field, root.Target!.PossibleTypes, value, location)
            : Lookup(field, root.Target!, by, new ScalarSlot(value.Source, by.Type, value.Location), value, location);
    }

    private LookupStep Lookup(
        CollectedField field, CompositeType target, ScalarField by, SlotSource slot, InputValue value, SourceLocation location) =>
        new(target, by, _state.AddSlot(slot, value.Source.IsConstant), _selections.BindObject(target, field, depth: 1))
        {
            ResponseName = field.ResponseName,
            Location = location,
            IsNonNull = false,
        };

    /// <summary>What finds one node: the global id (no field), the key, and what else is unique.</summary>
    private static IEnumerable<(string Name, ScalarField? Field)> Arguments(CompositeType target)
    {
        if (target.PossibleTypes.All(t => t.HasGlobalId))
            yield return ("id", null);
        if (target.PossibleTypes[0] is { HasKey: true, Key: var key })
            yield return (key.Name, key);
        var fields = target is FieldedType fielded ? fielded.Fields.OfType<ScalarField>() : [];
        foreach (var field in fields.Where(f => f.IsUnique && f.Name != target.PossibleTypes[0].Key.Name))
            yield return (field.Name, field);
    }

    private static readonly ScalarType IdType = new(ScalarKind.Id);
}
