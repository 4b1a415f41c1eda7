using GraphQL;
using GraphQL.Validation;
using GraphQLParser.AST;

namespace GraphApi.Execution.Engine.Validation;

/// <summary>
/// The specification's "Variables Are Input Types" (section 5.8.2). It ends validation, and stands before GraphQL.NET's rules, some of which
/// throw where a variable of an output type has a default.
/// </summary>
internal sealed class InputVariablesRule : ValidationRuleBase
{
    public override ValueTask<INodeVisitor?> GetPreNodeVisitorAsync(ValidationContext context) =>
        new(new MatchingNodeVisitor<GraphQLVariableDefinition>(Check));

    /// <exception cref="ValidationEndedException">A variable is of a type that no value can be given of.</exception>
    private static void Check(GraphQLVariableDefinition variable, ValidationContext context)
    {
        if (context.Schema.AllTypes[NameOf(variable.Type)] is not { } type || type.IsInputType())
            return;
        var message = $"Variable '${variable.Variable.Name}' cannot be of type '{type.Name}', which is only for answers.";
        context.ReportError(new ValidationError(context.Document.Source, "5.8.2", message, variable));
        throw new ValidationEndedException([.. context.Errors]);
    }

    private static GraphQLParser.ROM NameOf(GraphQLType type) => type switch
    {
        GraphQLNonNullType nonNull => NameOf(nonNull.Type),
        GraphQLListType list => NameOf(list.Type),
        _ => ((GraphQLNamedType)type).Name.Value,
    };
}
