using System.Collections.Immutable;
using GraphApi.Model.Api;
using GraphApi.Planning.Binding.Aggregates;
using GraphApi.Planning.Binding.Filters;
using GraphApi.Planning.Plans;
using GraphApi.Planning.Plans.Filters;

namespace GraphApi.Planning.Binding;

/// <summary>Binds a connection: its page, its filter and what is selected of it.</summary>
internal sealed class ConnectionBinder(BindingContext context, BindingState state, SelectionBinder selections)
{
    private readonly WindowBinder _windows = new(context, state);
    private readonly AggregateBinder _aggregates = new(context, state);
    private readonly GroupBinder _groups = new(context, state);

    public ConnectionStep Bind(CollectedField field, ConnectionSource source, SourceLocation location, int depth)
    {
        state.CountConnection(location);
        var apiName = ConnectionName.Of(source);
        var parts = FieldCollector.Collect(context, field.SelectionSets)
            .Select(part => BindPart(part, source, apiName, depth + 1))
            .ToImmutableArray();
        var edge = (source as RelationshipSource)?.Field.Properties;
        var filter = context.GivenArgument(field.First, "where") is { } where
            ? new FilterBinder(state).Bind(where, source.Target, edge)
            : null;
        var window = _windows.Bind(field.First, source, WindowDemand.Of(parts));
        var found = source is RootSource root ? root with { Entry = IndexEntry.Of(filter) } : source;
        return new ConnectionStep(found, filter, window, parts)
        {
            ResponseName = field.ResponseName,
            Location = location,
            IsNonNull = true,
        };
    }

    private ConnectionPart BindPart(CollectedField part, ConnectionSource source, string apiName, int depth) => part.Name switch
    {
        "totalCount" => new TotalCountPart(part.ResponseName),
        "pageInfo" => new PageInfoPart(part.ResponseName, BindPageInfo(part)),
        "nodes" => new NodesPart(part.ResponseName, selections.BindObject(source.Target, part, depth)),
        "aggregate" => _aggregates.Bind(part, source),
        "groups" => _groups.Bind(part, source),
        "edges" => new EdgesPart(part.ResponseName, BindEdges(part, source, apiName, depth)),
        _ => new ConnectionTypenamePart(part.ResponseName, ApiNames.Connection(apiName)),
    };

    private ImmutableArray<EdgeField> BindEdges(CollectedField edges, ConnectionSource source, string apiName, int depth) =>
        [.. FieldCollector.Collect(context, edges.SelectionSets).Select(f => BindEdgeField(f, source, apiName, depth + 1))];

    private EdgeField BindEdgeField(CollectedField field, ConnectionSource source, string apiName, int depth) => field.Name switch
    {
        "cursor" => new EdgeCursor(field.ResponseName),
        "node" => new EdgeNode(field.ResponseName, selections.BindObject(source.Target, field, depth)),
        "__typename" => new EdgeTypename(field.ResponseName, ApiNames.Edge(apiName)),
        "match" when source is SearchSource => new EdgeMatch(field.ResponseName),
        _ => new EdgeScalar(field.ResponseName, BindProperty(field, (RelationshipSource)source)),
    };

    private ScalarStep BindProperty(CollectedField field, RelationshipSource source)
    {
        var property = source.Field.Properties!.FindField(field.Name)!;
        return new ScalarStep(property)
        {
            ResponseName = field.ResponseName,
            Location = context.Locate(field.First),
            IsNonNull = property.IsNonNull,
        };
    }

    private ImmutableArray<PageInfoField> BindPageInfo(CollectedField pageInfo) =>
        [.. FieldCollector.Collect(context, pageInfo.SelectionSets).Select(f => new PageInfoField(f.ResponseName, f.Name switch
        {
            "hasNextPage" => PageInfoKind.HasNextPage,
            "hasPreviousPage" => PageInfoKind.HasPreviousPage,
            "startCursor" => PageInfoKind.StartCursor,
            "endCursor" => PageInfoKind.EndCursor,
            _ => PageInfoKind.Typename,
        }))];
}
