using GraphQLParser.AST;

namespace GraphApi.Model.Api.Changes;

/// <summary>Looks for one kind of change in a type that both APIs have, as the same kind of type.</summary>
internal interface ITypeChangeRule
{
    IEnumerable<ApiChange> Find(GraphQLTypeDefinition before, GraphQLTypeDefinition after);
}
