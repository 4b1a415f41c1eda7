using GraphApi.Model;
using GraphApi.Planning.Binding.Inputs;
using GraphApi.Planning.Plans;
using GraphQLParser;
using GraphQLParser.AST;

namespace GraphApi.Planning.Binding;

/// <summary>What binding knows: a valid document, its operation, the model, and the coerced variables that have a value.</summary>
public sealed record BindingContext(
    GraphModel Model,
    GraphQLDocument Document,
    GraphQLOperationDefinition Operation,
    IReadOnlyDictionary<string, object?> Variables,
    BindingLimits Limits)
{
    private readonly LineIndex _lines = new(Document.Source);

    internal GraphQLFragmentDefinition Fragment(ROM name) => Document.FindFragmentDefinition(name)
        ?? throw new InvalidOperationException($"Validation let an unknown fragment pass: {name}.");

    internal SourceLocation Locate(ASTNode node) => _lines.Locate(node.Location.Start);

    /// <summary>The argument's value; null where it is not given, or given by a variable without value.</summary>
    internal InputValue? Argument(GraphQLField field, string name)
    {
        var argument = field.Arguments?.Items.Find(a => a.Name == name);
        return argument is null ? null : InputValue.Of(argument.Value, new InputContext(Variables, Locate(argument)));
    }

    /// <summary>As <see cref="Argument"/>, with an explicit null as not given.</summary>
    internal InputValue? GivenArgument(GraphQLField field, string name) => Argument(field, name) is { IsNull: false } value ? value : null;
}
