using GraphApi.Differential.Generation;
using GraphQLParser.AST;

namespace GraphApi.Differential.Shrinking;

/// <summary>Writes a document from its tree, without what has become empty.</summary>
internal static class DocumentPrinter
{
    public static string Print(GraphQLDocument document) => string.Join('\n', document.Definitions.Select(Definition));

    private static string Definition(ASTNode node) => node switch
    {
        GraphQLOperationDefinition operation => $"query{Variables(operation.Variables)} {Selections(operation.SelectionSet)}",
        GraphQLFragmentDefinition fragment =>
            $"fragment {fragment.FragmentName.Name.StringValue} on {fragment.TypeCondition.Type.Name.StringValue} {Selections(fragment.SelectionSet)}",
        _ => throw new ArgumentException($"Unknown definition {node.Kind}.", nameof(node)),
    };

    private static string Variables(GraphQLVariablesDefinition? variables) => variables is not { Items.Count: > 0 }
        ? ""
        : $"({string.Join(", ", variables.Items.Select(v => $"${v.Variable.Name.StringValue}: {Type(v.Type)}{(v.DefaultValue is { } value ? $" = {Value(value)}" : "")}"))})";

    private static string Type(GraphQLType type) => type switch
    {
        GraphQLNonNullType nonNull => Type(nonNull.Type) + "!",
        GraphQLListType list => $"[{Type(list.Type)}]",
        _ => ((GraphQLNamedType)type).Name.StringValue,
    };

    private static string Selections(GraphQLSelectionSet? set) =>
        set is null ? "" : "{ " + string.Join(' ', set.Selections.Select(Selection)) + " }";

    private static string Selection(ASTNode node) => node switch
    {
        GraphQLField field =>
            $"{(field.Alias is { } alias ? alias.Name.StringValue + ": " : "")}{field.Name.StringValue}{Arguments(field.Arguments)}"
            + $"{Directives(field.Directives)}{(field.SelectionSet is null ? "" : " " + Selections(field.SelectionSet))}",
        GraphQLInlineFragment inline =>
            $"...{(inline.TypeCondition is { } on ? $" on {on.Type.Name.StringValue}" : "")}{Directives(inline.Directives)} {Selections(inline.SelectionSet)}",
        GraphQLFragmentSpread spread => $"...{spread.FragmentName.Name.StringValue}{Directives(spread.Directives)}",
        _ => throw new ArgumentException($"Unknown selection {node.Kind}.", nameof(node)),
    };

    private static string Arguments(GraphQLArguments? arguments) => arguments is not { Items.Count: > 0 }
        ? ""
        : $"({string.Join(", ", arguments.Items.Select(a => $"{a.Name.StringValue}: {Value(a.Value)}"))})";

    private static string Directives(GraphQLDirectives? directives) =>
        string.Concat((directives?.Items ?? []).Select(d => $" @{d.Name.StringValue}{Arguments(d.Arguments)}"));

    private static string Value(GraphQLValue value) => value switch
    {
        GraphQLVariable variable => "$" + variable.Name.StringValue,
        GraphQLStringValue text => Literal.Text(text.Value.ToString()),
        GraphQLIntValue number => number.Value.ToString(),
        GraphQLFloatValue number => number.Value.ToString(),
        GraphQLBooleanValue truth => truth.BoolValue ? "true" : "false",
        GraphQLEnumValue name => name.Name.StringValue,
        GraphQLListValue list => $"[{string.Join(", ", (list.Values ?? []).Select(Value))}]",
        GraphQLObjectValue fields => $"{{{string.Join(", ", (fields.Fields ?? []).Select(f => $"{f.Name.StringValue}: {Value(f.Value)}"))}}}",
        _ => "null",
    };
}
