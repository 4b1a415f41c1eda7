using GraphQL.Types;
using GraphQL.Validation;
using GraphQLParser.AST;

namespace GraphApi.Execution.Engine.Validation;

/// <summary>
/// The specification's "All Variable Usages Are Allowed" (section 5.8.5). GraphQL.NET's own rule takes any two types that end in <c>!</c>, and any
/// two lists, for the same.
/// </summary>
internal sealed class VariablePositionsRule : ValidationRuleBase
{
    public override ValueTask<INodeVisitor?> GetPreNodeVisitorAsync(ValidationContext context) =>
        new(new MatchingNodeVisitor<GraphQLOperationDefinition>(Check));

    private static void Check(GraphQLOperationDefinition operation, ValidationContext context)
    {
        var declared = (operation.Variables?.Items ?? []).DistinctBy(v => v.Variable.Name.Value).ToDictionary(v => v.Variable.Name.Value);
        foreach (var usage in context.GetRecursiveVariables(operation) ?? [])
        {
            if (declared.TryGetValue(usage.Node.Name.Value, out var variable) && usage.Type is not null && !Fits(variable, usage))
                context.ReportError(new ValidationError(context.Document.Source, "5.8.5", Message(variable, usage), variable, usage.Node));
        }
    }

    /// <summary>A default, of the variable or of the place, stands in where no value is given.</summary>
    private static bool Fits(GraphQLVariableDefinition variable, VariableUsage usage) =>
        usage.Type is NonNullGraphType place && variable.Type is not GraphQLNonNullType
        && (usage.HasDefault || variable.DefaultValue is not (null or GraphQLNullValue))
            ? Fits(variable.Type, place.ResolvedType!)
            : Fits(variable.Type, usage.Type);

    /// <summary>AreTypesCompatible of the specification.</summary>
    private static bool Fits(GraphQLType given, IGraphType place) => (given, place) switch
    {
        (GraphQLNonNullType inner, NonNullGraphType nonNull) => Fits(inner.Type, nonNull.ResolvedType!),
        (_, NonNullGraphType) => false,
        (GraphQLNonNullType inner, _) => Fits(inner.Type, place),
        (GraphQLListType elements, ListGraphType list) => Fits(elements.Type, list.ResolvedType!),
        (GraphQLNamedType name, not ListGraphType) => name.Name.Value == place.Name,
        _ => false,
    };

    private static string Message(GraphQLVariableDefinition variable, VariableUsage usage) =>
        $"Variable '${variable.Variable.Name.StringValue}' of type '{Text(variable.Type)}' used in position expecting type '{usage.Type}'.";

    private static string Text(GraphQLType type) => type switch
    {
        GraphQLNonNullType nonNull => Text(nonNull.Type) + "!",
        GraphQLListType list => $"[{Text(list.Type)}]",
        _ => ((GraphQLNamedType)type).Name.StringValue,
    };
}
