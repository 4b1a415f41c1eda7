using System.Collections.Immutable;
using GraphQLParser.AST;

namespace GraphApi.Model.Sdl.Declarations;

/// <summary>Reads what a definition and an extension have alike: interfaces, directives, fields, values, members.</summary>
internal static class MemberReader
{
    public static string? Text(GraphQLDescription? description) => description?.Value.ToString();

    public static ImmutableArray<DeclaredName> Interfaces(IHasInterfacesNode? node) =>
        [.. (node?.Interfaces?.Items ?? []).Select(i => new DeclaredName(i.Name.StringValue, i.Location.Start))];

    public static ImmutableArray<DeclaredDirective> Directives(IHasDirectivesNode? node) =>
        [.. (node?.Directives?.Items ?? []).Select(Directive)];

    public static ImmutableArray<DeclaredField> Fields(IHasFieldsDefinitionNode? node) =>
        [.. (node?.Fields?.Items ?? []).Select(Field)];

    public static ImmutableArray<DeclaredEnumValue> Values(ASTNode node)
    {
        var values = (node as GraphQLEnumTypeDefinition)?.Values ?? (node as GraphQLEnumTypeExtension)?.Values;
        return [.. (values?.Items ?? []).Select(Value)];
    }

    public static ImmutableArray<DeclaredName> Members(ASTNode node)
    {
        var members = (node as GraphQLUnionTypeDefinition)?.Types ?? (node as GraphQLUnionTypeExtension)?.Types;
        return [.. (members?.Items ?? []).Select(m => new DeclaredName(m.Name.StringValue, m.Location.Start))];
    }

    private static DeclaredDirective Directive(GraphQLDirective directive) => new(
        directive.Name.StringValue,
        directive.Location.Start,
        [.. (directive.Arguments?.Items ?? []).Select(a => new DeclaredArgument(a.Name.StringValue, a.Value, a.Location.Start))]);

    private static DeclaredField Field(GraphQLFieldDefinition field) => new(
        field.Name.StringValue,
        field.Name.Location.Start,
        Text(field.Description),
        Type(field.Type),
        [.. (field.Arguments?.Items ?? []).Select(a => new DeclaredName(a.Name.StringValue, a.Name.Location.Start))],
        Directives(field));

    private static DeclaredEnumValue Value(GraphQLEnumValueDefinition value) =>
        new(value.Name.StringValue, value.Name.Location.Start, Text(value.Description), Directives(value));

    private static TypeReference Type(GraphQLType type)
    {
        var (inner, isNonNull) = Unwrap(type);
        var (depth, elementIsNonNull) = (0, false);
        while (inner is GraphQLListType list)
        {
            depth++;
            (inner, elementIsNonNull) = Unwrap(list.Type);
        }

        return new(Name(inner), type.Location.Start, depth, isNonNull, elementIsNonNull, Written(type));
    }

    private static (GraphQLType Inner, bool IsNonNull) Unwrap(GraphQLType type) =>
        type is GraphQLNonNullType nonNull ? (nonNull.Type, true) : (type, false);

    private static string Written(GraphQLType type) => type switch
    {
        GraphQLNonNullType nonNull => Written(nonNull.Type) + "!",
        GraphQLListType list => $"[{Written(list.Type)}]",
        _ => Name(type),
    };

    /// <summary>BigInt is Long's name in @neo4j/graphql; from here on there is one.</summary>
    private static string Name(GraphQLType type) =>
        ((GraphQLNamedType)type).Name.StringValue is var name && name == "BigInt" ? "Long" : name;
}
