using GraphApi.Differential.Evaluation;
using GraphApi.Model.Types;

namespace GraphApi.Differential.Generation;

/// <summary>Makes connections and what is selected of them.</summary>
internal sealed class ConnectionGenerator(OperationContext context, FieldWriter fields, SelectionGenerator objects)
{
    private readonly Random _random = context.Random;
    private readonly PageArguments _arguments = new(context);
    private readonly AggregateGenerator _aggregates = new(context, fields);

    public string Make(string owner, ConnectionSpec spec, ResponseScope scope, int depth)
    {
        context.ConnectionsLeft--;
        var arguments = _arguments.Make(spec, depth);
        List<MemoryNode> samples = [.. spec.Rows.Take(12).Select(r => r.Node)];
        return fields.Write(owner, spec.Name, arguments, spec.ApiName, scope, inner => Selection(spec, samples, inner, depth));
    }

    private string Selection(ConnectionSpec spec, List<MemoryNode> samples, ResponseScope scope, int depth)
    {
        var parts = Enumerable.Range(0, _random.Next(1, 4)).Select(_ => Part(spec, samples, scope, depth)).ToList();
        return "{ " + string.Join(' ', parts) + " }";
    }

    private string Part(ConnectionSpec spec, List<MemoryNode> samples, ResponseScope scope, int depth) => _random.NextDouble() switch
    {
        < 0.08 when spec.Target is not SearchResultType => _aggregates.Aggregate(spec, scope),
        < 0.15 when AggregateGenerator.HasGroups(spec) => _aggregates.Groups(spec, scope),
        < 0.4 => fields.Write("", "nodes", "", spec.Target.Name, scope, inner => objects.Object(spec.Target, samples, inner, depth)),
        < 0.7 => fields.Write("", "edges", "", spec.ApiName, scope, inner => Edge(spec, samples, inner, depth)),
        < 0.84 => fields.Write("", "pageInfo", "", "PageInfo", scope, PageInfo),
        < 0.94 => fields.Leaf("totalCount", "Int!", scope),
        < 0.97 => fields.Leaf("__typename", "String!", scope),
        < 0.985 => $"... on {spec.ApiName}Connection{context.Directives()} {Selection(spec, samples, scope, depth)}",
        _ => $"...{context.Directives()} {Selection(spec, samples, scope, depth)}",
    };

    private string Edge(ConnectionSpec spec, List<MemoryNode> samples, ResponseScope scope, int depth)
    {
        var parts = Enumerable.Range(0, _random.Next(1, 4)).Select(_ => EdgePart(spec, samples, scope, depth)).ToList();
        return "{ " + string.Join(' ', parts) + " }";
    }

    private string EdgePart(ConnectionSpec spec, List<MemoryNode> samples, ResponseScope scope, int depth)
    {
        var properties = spec.Over?.Properties?.Fields ?? [];
        return _random.NextDouble() switch
        {
            < 0.35 => fields.Leaf("cursor", "String!", scope),
            < 0.6 when spec.Target is SearchResultType => fields.Leaf("match", "SearchMatch!", scope),
            < 0.65 when properties.Length > 0 => _random.Pick(properties) is var p ? fields.Leaf(p.Name, p.ToString(), scope) : "",
            < 0.95 => fields.Write("", "node", "", spec.Target.Name, scope, inner => objects.Object(spec.Target, samples, inner, depth)),
            _ => fields.Leaf("__typename", "String!", scope),
        };
    }

    private string PageInfo(ResponseScope scope)
    {
        string[] names = ["hasNextPage", "hasPreviousPage", "startCursor", "endCursor", "__typename"];
        var parts = _random.Shuffled(names).Take(_random.Next(1, 5)).Select(n => fields.Leaf(n, n, scope)).ToList();
        return "{ " + string.Join(' ', parts) + " }";
    }
}
