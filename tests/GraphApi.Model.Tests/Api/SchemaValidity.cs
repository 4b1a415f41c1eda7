using GraphQLParser;
using GraphQLParser.AST;

namespace GraphApi.Model.Tests.Api;

/// <summary>Checks what GraphQL asks of a schema: each name declared once and known, and interfaces satisfied.</summary>
internal static class SchemaValidity
{
    private static readonly string[] BuiltIn = ["ID", "String", "Int", "Float", "Boolean"];

    public static void Assert(string sdl)
    {
        var types = Parser.Parse(sdl).Definitions.Cast<GraphQLTypeDefinition>().ToDictionary(d => d.Name.StringValue);
        foreach (var type in types.Values.OfType<IHasFieldsDefinitionNode>())
        {
            Unique(type.Fields!.Items.Select(f => f.Name.StringValue));
            foreach (var field in type.Fields!.Items)
                Known(types, [field.Type, .. (field.Arguments?.Items ?? []).Select(a => a.Type)]);
        }

        foreach (var input in types.Values.OfType<GraphQLInputObjectTypeDefinition>())
        {
            Unique(input.Fields!.Items.Select(f => f.Name.StringValue));
            Known(types, input.Fields!.Items.Select(f => f.Type));
        }

        foreach (var type in types.Values.Where(t => t is IHasInterfacesNode { Interfaces: not null }))
            Satisfies(types, type);
    }

    private static void Satisfies(Dictionary<string, GraphQLTypeDefinition> types, GraphQLTypeDefinition type)
    {
        var names = ((IHasInterfacesNode)type).Interfaces!.Items.Select(i => i.Name.StringValue).ToList();
        foreach (var promised in names.Select(n => (GraphQLInterfaceTypeDefinition)types[n]))
        {
            Xunit.Assert.Empty((promised.Interfaces?.Items ?? []).Select(i => i.Name.StringValue).Except(names));
            foreach (var field in promised.Fields!.Items)
                Satisfies(((IHasFieldsDefinitionNode)type).Fields!.Items.Single(f => f.Name == field.Name), field);
        }
    }

    /// <summary>The generated API narrows a type by <c>!</c> alone.</summary>
    private static void Satisfies(GraphQLFieldDefinition given, GraphQLFieldDefinition promised)
    {
        Xunit.Assert.Contains(Text(given.Type), new[] { Text(promised.Type), Text(promised.Type) + "!" });
        Xunit.Assert.Equal(Arguments(promised), Arguments(given));
    }

    private static IEnumerable<string> Arguments(GraphQLFieldDefinition field) =>
        (field.Arguments?.Items ?? []).Select(a => $"{a.Name.StringValue}: {Text(a.Type)}");

    private static void Known(Dictionary<string, GraphQLTypeDefinition> types, IEnumerable<GraphQLType> used)
    {
        foreach (var name in used.Select(t => Text(t).Trim('[', ']', '!')))
            Xunit.Assert.True(types.ContainsKey(name) || BuiltIn.Contains(name), $"There is no type {name}.");
    }

    private static void Unique(IEnumerable<string> names) => Xunit.Assert.Empty(names.GroupBy(n => n).Where(g => g.Count() > 1).Select(g => g.Key));

    private static string Text(GraphQLType type) => type switch
    {
        GraphQLNonNullType nonNull => Text(nonNull.Type) + "!",
        GraphQLListType list => $"[{Text(list.Type)}]",
        _ => ((GraphQLNamedType)type).Name.StringValue,
    };
}
