using GraphApi.Model.Sdl;
using GraphQLParser.AST;

namespace GraphApi.Model.Rules;

/// <summary>A schema holds object types, interfaces, unions and enums, and nothing else.</summary>
internal sealed class DefinitionRule : ISchemaRule
{
    public void Check(RuleContext context)
    {
        foreach (var definition in context.Schema.Document.Definitions)
        {
            if (Refusal(definition) is { } message)
                context.Error(DiagnosticCodes.UnsupportedDefinition, definition.Location.Start, message);
        }
    }

    private static string? Refusal(ASTNode definition) => definition switch
    {
        GraphQLObjectTypeDefinition or GraphQLInterfaceTypeDefinition or GraphQLEnumTypeDefinition => null,
        GraphQLObjectTypeExtension or GraphQLInterfaceTypeExtension or GraphQLEnumTypeExtension => null,
        GraphQLUnionTypeDefinition or GraphQLUnionTypeExtension => null,
        GraphQLInputObjectTypeDefinition or GraphQLInputObjectTypeExtension =>
            $"Inputs are generated, not declared: take `input {Name(definition)}` out.",
        GraphQLScalarTypeDefinition or GraphQLScalarTypeExtension => Scalar(Name(definition)),
        GraphQLSchemaExtension { OperationTypes: null } => null,
        GraphQLSchemaDefinition or GraphQLSchemaExtension => "The root types are generated: take `schema` out.",
        GraphQLDirectiveDefinition => $"Directives can't be declared: take `directive @{Name(definition)}` out. Those of the schema language are known.",
        _ => "A schema holds no operations and no fragments: move them to a file of their own.",
    };

    private static string Name(ASTNode definition) => ((INamedNode)definition).Name.StringValue;

    private static string Scalar(string name) => BuiltInScalars.ByName.ContainsKey(name)
        ? $"{name} is known without being declared: take `scalar {name}` out."
        : $"Scalars can't be declared: use one of {string.Join(", ", BuiltInScalars.ByName.Keys.Order(StringComparer.Ordinal))} "
            + $"in place of {name}.";
}
