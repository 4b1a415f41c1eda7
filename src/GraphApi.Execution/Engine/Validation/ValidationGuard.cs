using GraphApi.Execution.Response;
using GraphQL.Validation;
using GraphQLParser.AST;

namespace GraphApi.Execution.Engine.Validation;

/// <summary>Ends validation when there are more errors than anybody reads, or when time is up.</summary>
internal sealed class ValidationGuard : ValidationRuleBase, INodeVisitor
{
    public override ValueTask<INodeVisitor?> GetPreNodeVisitorAsync(ValidationContext context) => new(this);

    /// <exception cref="ValidationEndedException">There are too many errors.</exception>
    public ValueTask EnterAsync(ASTNode node, ValidationContext context)
    {
        context.CancellationToken.ThrowIfCancellationRequested();
        if (context.HasErrors && context.Errors.Count() >= ResponseComposer.MaxErrors)
            throw new ValidationEndedException([.. context.Errors]);
        return default;
    }

    public ValueTask LeaveAsync(ASTNode node, ValidationContext context) => default;
}
