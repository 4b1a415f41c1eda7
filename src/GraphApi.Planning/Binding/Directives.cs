using GraphApi.Planning.Binding.Inputs;
using GraphQLParser.AST;

namespace GraphApi.Planning.Binding;

/// <summary><c>@skip</c> and <c>@include</c>.</summary>
internal static class Directives
{
    public static bool Includes(IHasDirectivesNode node, BindingContext context) =>
        node.Directives is not { Count: > 0 } directives
        || (Condition(directives, "include", context) != false && Condition(directives, "skip", context) != true);

    private static bool? Condition(GraphQLDirectives directives, string name, BindingContext context)
    {
        var value = directives.Items.Find(d => d.Name == name)?.Arguments?.Items.Find(a => a.Name == "if")?.Value;
        return value is null
            ? null
            : InputValue.Of(value, new InputContext(context.Variables, context.Locate(value)))?.Source.Read(context.Variables) as bool?;
    }
}
