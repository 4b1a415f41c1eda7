using GraphQL.Types;
using GraphQLParser.AST;

namespace GraphApi.Execution.Engine.Validation;

/// <summary>A field as it stands in the document, and where: <paramref name="Parent"/> and its definition are null where the schema has none.</summary>
internal sealed record FieldUse(GraphQLField Node, IGraphType? Parent, FieldType? Definition)
{
    public string ResponseName => (Node.Alias?.Name ?? Node.Name).StringValue;

    public bool HasConcreteParent => Parent is IObjectGraphType;
}
