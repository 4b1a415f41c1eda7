using GraphApi.Differential.Evaluation;
using GraphApi.Model.Fields;
using GraphApi.Model.Types;

namespace GraphApi.Differential.Generation;

/// <summary>Makes selections on nodes, and the connections within.</summary>
internal sealed class SelectionGenerator
{
    /// <summary>A union has no field, only fragments, on other unions too: without a limit they would nest without end.</summary>
    private const int MaxNesting = 4;

    private readonly OperationContext _context;
    private readonly Random _random;
    private readonly ConnectionGenerator _connections;
    private readonly FieldWriter _fields;
    private int _nesting;

    public SelectionGenerator(OperationContext context, FieldWriter fields)
    {
        (_context, _random, _fields) = (context, context.Random, fields);
        _connections = new ConnectionGenerator(context, fields, this);
    }

    public string Connection(string owner, ConnectionSpec spec, ResponseScope scope, int depth) =>
        _connections.Make(owner, spec, scope, depth);

    /// <param name="type">What the selection is on; null for Node.</param>
    /// <param name="samples">Nodes that it may be about.</param>
    public string Object(CompositeType? type, IReadOnlyList<MemoryNode> samples, ResponseScope scope, int depth)
    {
        var parts = Enumerable.Range(0, _random.Next(1, depth <= 2 ? 5 : 4)).Select(_ => Part(type, samples, scope, depth)).ToList();
        return "{ " + string.Join(' ', parts) + " }";
    }

    private string Part(CompositeType? type, IReadOnlyList<MemoryNode> samples, ResponseScope scope, int depth)
    {
        if (scope.Repeatable(type?.Name ?? "Node") is { Count: > 0 } repeatable && _random.Chance(0.06))
            return _random.Pick(repeatable)();
        if (_nesting < MaxNesting && _random.Chance(type switch { NodeType => 0.12, UnionType => 0.75, _ => 0.4 }))
            return Nested(() => Fragment(type, samples, scope, depth));
        return type is FieldedType fielded && !_random.Chance(0.12) ? Field(fielded, samples, scope, depth) : Meta(type, scope);
    }

    private string Nested(Func<string> make)
    {
        _nesting++;
        var text = make();
        _nesting--;
        return text;
    }

    private string Meta(CompositeType? type, ResponseScope scope) =>
        _random.Chance(0.5) && (type is null || (type is FieldedType && type.PossibleTypes.All(t => t.HasGlobalId)))
        ? _fields.Leaf("id", "ID!", scope)
        : _fields.Leaf("__typename", "String!", scope);

    private string Field(FieldedType type, IReadOnlyList<MemoryNode> samples, ResponseScope scope, int depth)
    {
        var fields = _random.Chance(0.55) ? type.Fields : [.. type.Fields.Where(f => f is TraversalField)];
        var field = _random.Pick(fields.IsEmpty ? type.Fields : fields);
        if (field is TraversalField && (depth >= _context.Style.MaxDepth || _context.ConnectionsLeft <= 0))
            field = _random.Pick([.. type.Fields.OfType<ScalarField>()]);
        return field switch
        {
            ScalarField scalar => _fields.Leaf(scalar.Name, TypeText(scalar), scope),
            TraversalField { IsList: false } one => One(type, one, samples, scope, depth),
            TraversalField many => Connection(type.Name, Spec(many, samples), scope, depth + 1),
            _ => throw new InvalidOperationException($"Unknown field {field.Name}."),
        };
    }

    private static string TypeText(ScalarField field) =>
        (field.IsList ? $"[{field.Type.Name}{(field.ElementIsNonNull ? "!" : "")}]" : field.Type.Name) + (field.IsNonNull ? "!" : "");

    private string One(CompositeType type, TraversalField field, IReadOnlyList<MemoryNode> samples, ResponseScope scope, int depth)
    {
        var ends = samples.SelectMany(n => Rows(n, field).Take(1)).Select(r => r.Node).ToList();
        return _fields.Write(type.Name, field.Name, "", field.ApiName, scope, inner => Object(field.Target, ends, inner, depth + 1));
    }

    private static ConnectionSpec Spec(TraversalField field, IReadOnlyList<MemoryNode> samples) =>
        new(field.Name, field.ApiName, field.Target, field, [.. samples.SelectMany(n => Rows(n, field))]);

    /// <summary>None where a fragment speaks of other types than this sample.</summary>
    private static List<Row> Rows(MemoryNode node, TraversalField field) =>
        node.Type.FindField(field.Name) is TraversalField actual && actual.ApiName == field.ApiName ? Traversal.Rows(node, actual) : [];

    private string Fragment(CompositeType? type, IReadOnlyList<MemoryNode> samples, ResponseScope scope, int depth)
    {
        if (_random.Chance(0.3) && Again(type, scope) is { } again)
            return again;
        var condition = Condition(type);
        var fitting = condition is null ? samples : [.. samples.Where(n => condition.Includes(n.Type))];
        if (condition is null || _random.Chance(0.6))
            return $"...{On(condition)}{_context.Directives()} {Object(condition ?? type, fitting, scope, depth)}";

        var inner = new ResponseScope();
        var before = _context.ConnectionsLeft;
        var text = Object(condition, fitting, inner, depth);
        var fragment = new NamedFragment($"F{_context.Fragments.Count}", condition, "", inner, before - _context.ConnectionsLeft);
        _context.Fragments.Add(fragment with { Text = $"fragment {fragment.Name} on {condition.Name} {text}" });
        return scope.TryMerge(inner)
            ? $"...{fragment.Name}{_context.Directives()}"
            : $"... on {condition.Name} {Object(condition, fitting, scope, depth)}";
    }

    private static string On(CompositeType? condition) => condition is null ? "" : $" on {condition.Name}";

    /// <summary>A fragment that is there already, once more.</summary>
    private string? Again(CompositeType? type, ResponseScope scope)
    {
        var known = _context.Fragments.Where(f => Overlaps(type, f.Condition) && f.Connections <= _context.ConnectionsLeft).ToList();
        if (known.Count == 0)
            return null;
        var fragment = _random.Pick(known);
        if (!scope.TryMerge(fragment.Scope))
            return null;
        _context.ConnectionsLeft -= fragment.Connections;
        return $"...{fragment.Name}{_context.Directives()}";
    }

    private static bool Overlaps(CompositeType? type, CompositeType condition) =>
        condition.PossibleTypes.Any(t => type is null ? t.HasGlobalId : type.Includes(t));

    /// <summary>A type, interface or union that some node of the selection's type has; null for no condition.</summary>
    private CompositeType? Condition(CompositeType? type)
    {
        if (type is not null && _random.Chance(0.1))
            return null;
        return _random.Pick([.. _context.Model.NodeTypes.Concat(_context.Model.SharedTypes).Where(t => Overlaps(type, t))]);
    }
}
