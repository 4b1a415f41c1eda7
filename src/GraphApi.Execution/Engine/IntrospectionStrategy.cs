using GraphQL.Execution;
using GraphQL.Types;
using GraphQLParser.AST;
using ExecutionContext = GraphQL.Execution.ExecutionContext;

namespace GraphApi.Execution.Engine;

/// <summary>Executes only the introspection fields of an operation's root; the rest is the plan's.</summary>
internal sealed class IntrospectionStrategy : SerialExecutionStrategy, IExecutionStrategySelector
{
    public IExecutionStrategy Select(ExecutionContext context) => this;

    protected override Dictionary<string, (GraphQLField field, FieldType fieldType)> CollectFieldsFrom(
        ExecutionContext context,
        IGraphType specificType,
        GraphQLSelectionSet selectionSet,
        Dictionary<string, (GraphQLField field, FieldType fieldType)>? fields)
    {
        // The base takes the same dictionary again for what is below, so it is changed and not replaced.
        var collected = base.CollectFieldsFrom(context, specificType, selectionSet, fields);
        if (ReferenceEquals(specificType, context.Schema.Query))
        {
            foreach (var other in collected.Where(f => f.Value.field.Name.StringValue is not ("__schema" or "__type")).ToList())
                collected.Remove(other.Key);
        }

        return collected;
    }
}
