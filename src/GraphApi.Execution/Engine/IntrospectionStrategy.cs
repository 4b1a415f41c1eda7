using GraphQL.Execution;
using GraphQL.Types;
using GraphQLParser.AST;
using ExecutionContext = GraphQL.Execution.ExecutionContext;

namespace GraphApi.Execution.Engine;

/// <summary>Executes only the introspection fields of an operation's root; the rest is the plan's.</summary>
internal sealed class IntrospectionStrategy : SerialExecutionStrategy, IExecutionStrategySelector
{
    public IExecutionStrategy Select(ExecutionContext context) => this;

    public override Dictionary<string, (GraphQLField field, FieldType fieldType)>? GetSubFields(ExecutionContext context, ExecutionNode node)
    {
        var fields = base.GetSubFields(context, node);
        return node is RootExecutionNode && fields is not null
            ? fields.Where(f => f.Value.field.Name.StringValue is "__schema" or "__type").ToDictionary(f => f.Key, f => f.Value)
            : fields;
    }
}
