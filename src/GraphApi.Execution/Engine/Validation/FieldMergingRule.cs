using GraphQL.Types;
using GraphQL.Validation;
using GraphQLParser.AST;

namespace GraphApi.Execution.Engine.Validation;

/// <summary>
/// The specification's FieldsInSetCanMerge (section 5.3.2). GraphQL.NET's own rule compares each pair of fields, which takes 20 s for a
/// document of 100 kB; this one groups them.
/// </summary>
internal sealed class FieldMergingRule(int maxFields) : ValidationRuleBase
{
    public override ValueTask<INodeVisitor?> GetPreNodeVisitorAsync(ValidationContext context) =>
        new(new MatchingNodeVisitor<GraphQLOperationDefinition>((operation, c) => Check(operation, c)));

    private void Check(GraphQLOperationDefinition operation, ValidationContext context)
    {
        var merging = new FieldMerging(new FieldUses(context, maxFields));
        if (merging.FindConflict(operation.SelectionSet, RootOf(operation, context.Schema)) is { } conflict)
            context.ReportError(new ValidationError(context.Document.Source, "5.3.2", conflict.Message, [.. conflict.Nodes]));
    }

    private static IGraphType? RootOf(GraphQLOperationDefinition operation, ISchema schema) => operation.Operation switch
    {
        OperationType.Query => schema.Query,
        OperationType.Mutation => schema.Mutation,
        _ => schema.Subscription,
    };
}
