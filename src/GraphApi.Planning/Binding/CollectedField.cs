using GraphApi.Model.Types;
using GraphApi.Planning.Plans;
using GraphQLParser.AST;

namespace GraphApi.Planning.Binding;

/// <summary>
/// The fields of one response key, merged. <paramref name="Enclosing"/> is the type whose selection set the first stands in; null
/// within <c>Node</c> and within types that are no part of the model: connections, edges, the root.
/// </summary>
internal sealed record CollectedField(ResponseName ResponseName, CompositeType? Enclosing, List<GraphQLField> Fields)
{
    public GraphQLField First => Fields[0];

    public string Name => First.Name.StringValue;

    public IEnumerable<GraphQLSelectionSet> SelectionSets => Fields.Select(f => f.SelectionSet).OfType<GraphQLSelectionSet>();
}
