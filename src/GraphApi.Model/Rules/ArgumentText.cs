using GraphApi.Model.Directives;
using GraphQLParser.AST;

namespace GraphApi.Model.Rules;

/// <summary>Says what an argument takes, and whether a value is that.</summary>
internal static class ArgumentText
{
    public static string Wanted(ArgumentKind kind) => kind switch
    {
        ArgumentKind.Texts => "a list of strings",
        ArgumentKind.Direction => "IN, OUT or UNDIRECTED",
        ArgumentKind.QueryDirection => "DIRECTED or UNDIRECTED",
        ArgumentKind.Operations => "a list of CREATE and UPDATE",
        ArgumentKind.Value => "a value of the field's type",
        _ => "a string",
    };

    public static string Example(ArgumentKind kind) => kind switch
    {
        ArgumentKind.Texts => "[\"...\"]",
        ArgumentKind.Direction => "OUT",
        ArgumentKind.QueryDirection => "UNDIRECTED",
        ArgumentKind.Operations => "[CREATE, UPDATE]",
        _ => "\"...\"",
    };

    /// <summary>A direction's value has a rule of its own, and so has that of a default.</summary>
    public static bool Fits(DirectiveArgument wanted, GraphQLValue value) => value switch
    {
        _ when wanted.Kind == ArgumentKind.Direction => true,
        GraphQLNullValue => !wanted.IsRequired,
        _ => wanted.Kind switch
        {
            ArgumentKind.Value => true,
            ArgumentKind.QueryDirection => value is GraphQLEnumValue { Name.StringValue: "DIRECTED" or "UNDIRECTED" },
            ArgumentKind.Operations => Elements(value).All(v => v is GraphQLEnumValue { Name.StringValue: "CREATE" or "UPDATE" }),
            ArgumentKind.Texts => Elements(value).All(v => v is GraphQLStringValue),
            _ => value is GraphQLStringValue,
        },
    };

    /// <summary>One value stands for a list of it, as input coercion of GraphQL has it.</summary>
    private static IEnumerable<GraphQLValue> Elements(GraphQLValue value) => value is GraphQLListValue list ? list.Values ?? [] : [value];
}
