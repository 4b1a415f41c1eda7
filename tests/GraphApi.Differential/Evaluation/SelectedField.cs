using GraphQLParser.AST;

namespace GraphApi.Differential.Evaluation;

/// <summary>The fields that share a key of the response.</summary>
internal sealed record SelectedField(string ResponseKey, List<GraphQLField> Fields)
{
    public string Name => Fields[0].Name.StringValue;

    public GraphQLArguments? Arguments => Fields[0].Arguments;

    /// <summary>Their selection sets, one after the other.</summary>
    public List<ASTNode> Selections => [.. Fields.SelectMany(f => f.SelectionSet?.Selections ?? [])];
}
