using GraphApi.Differential.Evaluation;
using GraphApi.Model;
using GraphApi.Model.Fields;
using GraphApi.Model.Types;
using GraphApi.Planning.Binding;
using GraphApi.Planning.Search;

namespace GraphApi.Differential.Generation;

/// <summary>Makes the fields of the query type.</summary>
internal sealed class RootGenerator
{
    private readonly OperationContext _context;
    private readonly Random _random;
    private readonly FieldWriter _fields;
    private readonly SelectionGenerator _objects;
    private readonly List<CompositeType> _types;

    public RootGenerator(OperationContext context)
    {
        (_context, _random, _fields) = (context, context.Random, new FieldWriter(context));
        _objects = new SelectionGenerator(context, _fields);
        _types = [.. context.Model.NodeTypes.Concat(context.Model.SharedTypes)];
    }

    public string Make()
    {
        var scope = new ResponseScope();
        var roots = Enumerable.Range(0, _random.Chance(0.7) ? 1 : _random.Next(2, 4)).Select(_ => Root(scope)).ToList();
        if (_random.Chance(0.05))
            roots.Add(_fields.Leaf("__typename", "String!", scope));
        return "{ " + string.Join(' ', roots) + " }";
    }

    private string Root(ResponseScope scope) => _random.NextDouble() switch
    {
        < 0.07 => ByGlobalId(scope),
        < 0.14 => ByGlobalIds(scope),
        < 0.24 when _context.Model.SearchResults.PossibleTypes.Length > 0 => Search(scope),
        < 0.5 => Single(_random.Pick(_types), scope),
        _ => Many(_random.Pick(_types), scope),
    };

    private string Many(CompositeType type, ResponseScope scope)
    {
        var spec = new ConnectionSpec(
            type.PluralRoot,
            char.ToUpperInvariant(type.PluralRoot[0]) + type.PluralRoot[1..],
            type,
            null,
            Traversal.Rows(_context.Graph, type));
        return _objects.Connection("Query", spec, scope, 1);
    }

    private string ByGlobalId(ResponseScope scope)
    {
        var nodes = _context.Graph.Nodes.Where(n => n.Type.HasGlobalId).ToList();
        var node = nodes.Count == 0 ? null : _random.Pick(nodes);
        var id = _context.Lift("ID!", r => r.Chance(0.8) && node is not null ? GlobalId.Encode(node.Type, node.Key) : MissingId(r));
        MemoryNode[] samples = node is null ? [] : [node];
        return _fields.Write("Query", "node", $"(id: {Literal.Write(id)})", "Node", scope, inner => _objects.Object(null, samples, inner, 1));
    }

    /// <summary>Some of them there, some not, some twice.</summary>
    private string ByGlobalIds(ResponseScope scope)
    {
        var nodes = _random.Shuffled(_context.Graph.Nodes.Where(n => n.Type.HasGlobalId)).Take(_random.Next(5)).ToList();
        var ids = _context.Lift("[ID!]!", Ids);
        return _fields.Write("Query", "nodes", $"(ids: {Literal.Write(ids)})", "Node", scope, inner => _objects.Object(null, nodes, inner, 1));

        List<object?> Ids(Random random) => [.. Enumerable.Range(0, random.Next(6)).Select(_ => (object?)Id(random))];

        string Id(Random random) => nodes.Count > 0 && random.Chance(0.8)
            ? random.Pick(nodes) is var node ? GlobalId.Encode(node.Type, node.Key) : ""
            : MissingId(random);
    }

    private string Search(ResponseScope scope)
    {
        var type = _context.Model.SearchResults;
        var nodes = _context.Graph.Nodes.Where(n => type.Includes(n.Type)).ToList();
        var spec = new ConnectionSpec("search", "Search", type, null, [.. nodes.Select(n => new Row(n, null, SearchKey.Of(n.Type, n.Key)))]);
        return _objects.Connection("Query", spec, scope, 1);
    }

    private string MissingId(Random random) => random.NextDouble() switch
    {
        < 0.2 => "no id",
        < 0.4 => "",
        < 0.6 => "Tm9uZTph",
        _ => _random.Pick(_context.Model.NodeTypes) is { } type ? GlobalId.Encode(type, _context.Draws.Key(random, type)) : "",
    };

    private string Single(CompositeType type, ResponseScope scope)
    {
        var nodes = _context.Graph.Nodes.Where(n => type.Includes(n.Type)).ToList();
        var node = nodes.Count == 0 ? null : _random.Pick(nodes);
        var (name, argument) = LookUp(type, node);
        List<string> arguments = [$"{name}: {Literal.Write(argument)}"];
        if (name == "id" && type.PossibleTypes.All(t => t.HasGlobalId) && _random.Chance(0.1))
            arguments.Insert(_random.Next(2), $"{type.PossibleTypes[0].Key.Name}: null");
        return _fields.Write(
            "Query", type.SingleRoot, $"({string.Join(", ", arguments)})", type.Name, scope,
            inner => _objects.Object(type, node is null ? [] : [node], inner, 1));
    }

    private (string Name, object? Value) LookUp(CompositeType type, MemoryNode? node)
    {
        var unique = ((type as FieldedType)?.Fields ?? []).OfType<ScalarField>().Where(f => f.IsUnique).ToList();
        if (unique.Count > 0 && _random.Chance(0.3))
            return Unique(type, _random.Pick(unique));
        if (_random.Chance(0.35) && type.PossibleTypes.All(t => t.HasGlobalId))
            return ("id", _context.Lift("ID", Id));
        var key = type.PossibleTypes[0].Key;
        return (key.Name, _context.Lift(key.Type.Name, r => r.Chance(0.7) && node is not null ? node.Key : _context.Draws.Key(r, type)));

        string Id(Random r) => r.Chance(0.85) && node is not null ? GlobalId.Encode(node.Type, node.Key) : MissingId(r);
    }

    private (string Name, object? Value) Unique(CompositeType type, ScalarField field)
    {
        var values = _context.Draws.On(type, field);
        return (field.Name, _context.Lift(field.Type.Name, r => ValueDraws.Input(
            field.Type, values.Count > 0 && r.Chance(0.9) ? r.Pick(values) : _context.Draws.Made(field.Type))));
    }
}
