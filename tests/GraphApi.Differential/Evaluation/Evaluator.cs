using System.Text;
using GraphApi.Model;
using GraphApi.Model.Fields;
using GraphApi.Model.Types;
using GraphApi.Model.Values;
using GraphApi.Planning.Binding;
using GraphApi.Planning.Search;
using GraphQLParser;
using GraphQLParser.AST;

namespace GraphApi.Differential.Evaluation;

/// <summary>
/// The contract's sections 3 and 4, said once more and as plainly as can be: a valid operation over a graph in memory, straight
/// from the document to the response. It knows no plan and no store.
/// </summary>
public sealed class Evaluator
{
    private readonly GraphModel _model;
    private readonly MemoryGraph _graph;
    private readonly Inputs _inputs;
    private readonly Selections _selections;
    private readonly FilterEvaluator _filters;
    private readonly FieldErrors _errors;
    private readonly AggregateEvaluator _aggregates;
    private readonly EvaluatorFlaw _flaw;
    private readonly EvaluationTrace _trace;

    private Evaluator(
        GraphModel model, MemoryGraph graph, GraphQLDocument document, Inputs inputs, EvaluatorFlaw flaw, EvaluationTrace trace)
    {
        (_model, _graph, _inputs, _flaw, _trace) = (model, graph, inputs, flaw, trace);
        _selections = new Selections(document, inputs);
        _filters = new FilterEvaluator(flaw);
        _errors = new FieldErrors(document);
        _aggregates = new AggregateEvaluator(_errors, flaw);
    }

    /// <summary>The whole response.</summary>
    public static byte[] Evaluate(
        GraphModel model,
        MemoryGraph graph,
        GraphQLDocument document,
        string? operationName,
        IReadOnlyDictionary<string, object?> variables,
        EvaluatorFlaw flaw = EvaluatorFlaw.None,
        EvaluationTrace? trace = null)
    {
        trace ??= new EvaluationTrace();
        trace.Document = document;
        var operation = document.Definitions.OfType<GraphQLOperationDefinition>()
            .Single(o => operationName is null || o.Name?.StringValue == operationName);
        var evaluator = new Evaluator(model, graph, document, new Inputs(operation, variables), flaw, trace);
        var data = evaluator.Roots(operation);
        IEnumerable<(string, string)> errors = evaluator._errors.Errors is { Count: > 0 } found ? [("errors", Json.List(found))] : [];
        return Encoding.UTF8.GetBytes(Json.Object([.. errors, ("data", data)]));
    }

    private string Roots(GraphQLOperationDefinition operation) => Fields(operation.SelectionSet.Selections, null, Root);

    private string Fields(IEnumerable<ASTNode> selections, NodeType? type, Func<SelectedField, string> value) =>
        Json.Object(_selections.Collect(selections, type)
            .Select(f => (f.ResponseKey, _errors.Within(f.ResponseKey, () => value(f)))));

    private string List<T>(IEnumerable<T> elements, Func<T, string> value) =>
        Json.List(elements.Select((e, i) => _errors.Within(i, () => value(e))));

    private string Root(SelectedField field)
    {
        if (field.Name == "__typename")
            return Json.Text("Query");
        var root = _model.Roots[field.Name];
        if (root.Kind == RootKind.GlobalIds)
            return NodeList(field, Inputs.List(_inputs.Arguments(field.Arguments)["ids"]));
        if (root.Kind == RootKind.Search)
            return Connection(field, Found(_inputs.Arguments(field.Arguments)), "Search", _model.SearchResults, null, "root search");
        return root.Kind == RootKind.Connection
            ? Connection(field, Traversal.Rows(_graph, root.Target!), char.ToUpperInvariant(field.Name[0]) + field.Name[1..], root.Target!, null,
                Kind("root list", root.Target!))
            : NodeOrNull(field, Find(root, _inputs.Arguments(field.Arguments)), root.Target is null
                ? "root node"
                : Kind("root one", root.Target));
    }

    /// <summary>The best matches first, then by key, then by the type's name.</summary>
    private List<Row> Found(Dictionary<string, object?> arguments)
    {
        var types = arguments.GetValueOrDefault("types") is { } given
            ? Inputs.List(given).SelectMany(n => _model.FindComposite((string)n!)!.PossibleTypes).ToList()
            : [.. _model.NodeTypes];
        return
        [
            .. _graph.Nodes.Where(n => types.Contains(n.Type))
                .Select(n => (Node: n, Match: Words.Match((string)arguments["text"]!, n)))
                .Where(m => m.Match is not null)
                .OrderBy(m => m.Match)
                .ThenBy(m => m.Node.Key, TextOrder.Instance)
                .ThenBy(m => m.Node.Type.Name, StringComparer.Ordinal)
                .Select(m => new Row(m.Node, null, SearchKey.DigitOf(m.Match!.Value) + SearchKey.Of(m.Node.Type, m.Node.Key))),
        ];
    }

    private string NodeList(SelectedField field, List<object?> ids)
    {
        var nodes = ids.Select(id => _graph.Nodes.SingleOrDefault(n => n.Type.HasGlobalId && GlobalId.Encode(n.Type, n.Key) == id as string))
            .ToList();
        _trace.Add(field.Fields, "root nodes", nodes.OfType<MemoryNode>().Count());
        return List(nodes, n => n is null ? "null" : Node(field, n));
    }

    /// <summary>The node that the one given argument names.</summary>
    private MemoryNode? Find(RootField root, Dictionary<string, object?> arguments)
    {
        var (name, value) = arguments.Single(a => a.Value is not null);
        var candidates = _graph.Nodes.Where(n => root.Target is null ? n.Type.HasGlobalId : root.Target.Includes(n.Type));
        return candidates.SingleOrDefault(n => n.Type.FindField(name) is ScalarField field
            ? n[field] == Coercion.Read(field.Type, value)
            : GlobalId.Encode(n.Type, n.Key) == (string)value!);
    }

    private static string Kind(string kind, CompositeType target) => target switch
    {
        InterfaceType => kind + " of interface",
        UnionType => kind + " of union",
        _ => kind,
    };

    private string NodeOrNull(SelectedField field, MemoryNode? node, string kind)
    {
        _trace.Add(field.Fields, kind, node is null ? 0 : 1);
        return node is null ? "null" : Node(field, node);
    }

    private string Node(SelectedField field, MemoryNode node) => Fields(field.Selections, node.Type, f => NodeField(f, node));

    private string NodeField(SelectedField selected, MemoryNode node) => selected.Name == "__typename"
        ? Json.Text(node.Type.Name)
        : node.Type.FindField(selected.Name) switch
        {
            null => Json.Text(GlobalId.Encode(node.Type, node.Key)),
            ScalarField scalar => Json.Value(node[scalar]),
            TraversalField { IsList: true } many => Connection(
                selected,
                Rows(node, many),
                many.ApiName,
                many.Target,
                many,
                Kind(many is PathField ? "path" : "to-many", many.Target)),
            TraversalField one => NodeOrNull(selected, Traversal.Rows(node, one).FirstOrDefault()?.Node, Kind("to-one", one.Target)),
            var other => throw new InvalidOperationException($"Unknown field {other.Name}."),
        };

    private List<Row> Rows(MemoryNode node, TraversalField field)
    {
        var rows = Traversal.Rows(node, field);
        if (_flaw == EvaluatorFlaw.StarIncludesStart && field is PathField path
            && path.Steps.Any(s => s.Repetition == Repetition.OneOrMore))
            rows.AddRange(rows.All(r => r.Node != node) && path.Target.Includes(node.Type) ? [new Row(node, null, node.Key)] : []);
        return _flaw == EvaluatorFlaw.IgnoresIdentityInOrder
            ? [.. rows.OrderBy(r => r.Node.Key, TextOrder.Instance).ThenByDescending(r => r.SortKey, TextOrder.Instance)]
            : rows;
    }

    private string Connection(
        SelectedField field, List<Row> rows, string apiName, CompositeType target, TraversalField? over, string kind)
    {
        var edge = (over as RelationshipField)?.Properties;
        var arguments = _inputs.Arguments(field.Arguments);
        var where = arguments.GetValueOrDefault("where");
        var matching = rows.Where(r => where is null || _filters.Matches(where, r, target, edge)).ToList();
        var order = Ordering.Of(arguments.GetValueOrDefault("order"), apiName, target, over);
        var page = Page.Cut(matching, arguments, order, _flaw);
        _trace.Add(field.Fields, kind, page.Rows.Count);
        return Fields(field.Selections, null, part => part.Name switch
        {
            "totalCount" => $"{matching.Count}",
            "nodes" => List(page.Rows, r => Node(part, r.Node)),
            "edges" => List(page.Rows, r => Edge(part, r, page, apiName, edge)),
            "aggregate" => Aggregate(part, matching, target, edge, edge is null ? target.Name : apiName),
            "groups" => Groups(part, matching, edge),
            "pageInfo" => Fields(part.Selections, null, f => PageInfo(f.Name, page)),
            _ => Json.Text(apiName + "Connection"),
        });
    }

    private string Aggregate(SelectedField aggregate, List<Row> rows, CompositeType target, PropertiesType? edge, string stem)
    {
        _trace.Add(aggregate.Fields, "aggregate", rows.Count);
        return Fields(aggregate.Selections, null, field => field.Name switch
        {
            "count" => $"{rows.Count}",
            "edge" when edge is not null => AggregateOfEdge(field, rows, edge),
            "__typename" => Json.Text(stem + "Aggregate"),
            var name => Measures(field, (ScalarField)((FieldedType)target).FindField(name)!, rows.Select(r =>
                r.Node[(ScalarField)r.Node.Type.FindField(name)!])),
        });
    }

    private string AggregateOfEdge(SelectedField aggregate, List<Row> rows, PropertiesType edge)
    {
        _trace.Add(aggregate.Fields, "aggregate of edge", rows.Count);
        return Fields(aggregate.Selections, null, field => field.Name == "__typename"
            ? Json.Text(edge.Name + "Aggregate")
            : Measures(field, edge.FindField(field.Name)!, rows.Select(r => r.Relationship![edge.FindField(field.Name)!])));
    }

    private string Measures(SelectedField field, ScalarField of, IEnumerable<GraphValue> values) =>
        Fields(field.Selections, null, measure =>
        {
            _trace.Add(measure.Fields, $"{measure.Name} of {of.Type.Kind}", values.Any(v => !v.IsNull) ? 1 : 0);
            return _aggregates.Measure(measure, of, values);
        });

    private string Groups(SelectedField groups, List<Row> rows, PropertiesType? edge)
    {
        var found = GroupEvaluator.Groups(rows, _inputs.Arguments(groups.Arguments), edge);
        _trace.Add(groups.Fields, "groups", found.Count);
        return List(found, group => Fields(groups.Selections, null, field => field.Name switch
        {
            "key" => Json.List(group.Key.Select(Json.Value)),
            "count" => $"{group.Count}",
            _ => Json.Text("AggregateGroup"),
        }));
    }

    private string Edge(SelectedField edges, Row row, Page page, string apiName, PropertiesType? edge) =>
        Fields(edges.Selections, null, field => field.Name switch
        {
            "cursor" => Json.Text(page.CursorOf(row)),
            "node" => Node(field, row.Node),
            "__typename" => Json.Text(apiName + "Edge"),
            "match" when apiName == "Search" => Json.Text(((SearchMatch)(row.SortKey[0] - '0')).ToString().ToUpperInvariant()),
            var name => Json.Value(row.Relationship![edge!.FindField(name)!]),
        });

    private static string PageInfo(string name, Page page) => name switch
    {
        "hasNextPage" => Json.Boolean(page.HasNext),
        "hasPreviousPage" => Json.Boolean(page.HasPrevious),
        "startCursor" => page.Rows.Count == 0 ? "null" : Json.Text(page.CursorOf(page.Rows[0])),
        "endCursor" => page.Rows.Count == 0 ? "null" : Json.Text(page.CursorOf(page.Rows[^1])),
        _ => Json.Text("PageInfo"),
    };
}
