using GraphApi.Model.Directives;
using GraphQLParser.AST;

namespace GraphApi.Model.Rules;

/// <summary>Says what an argument takes, and whether a value is that.</summary>
internal static class ArgumentText
{
    public static string Wanted(ArgumentKind kind) => kind switch
    {
        ArgumentKind.Texts => "a list of strings",
        ArgumentKind.Direction => "IN or OUT",
        _ => "a string",
    };

    public static string Example(ArgumentKind kind) => kind switch
    {
        ArgumentKind.Texts => "[\"...\"]",
        ArgumentKind.Direction => "OUT",
        _ => "\"...\"",
    };

    /// <summary>A direction's value has a rule of its own.</summary>
    public static bool Fits(DirectiveArgument wanted, GraphQLValue value) => wanted.Kind == ArgumentKind.Direction || value switch
    {
        GraphQLNullValue => !wanted.IsRequired,
        GraphQLStringValue => true,
        GraphQLListValue list => wanted.Kind == ArgumentKind.Texts && (list.Values ?? []).All(v => v is GraphQLStringValue),
        _ => false,
    };
}
