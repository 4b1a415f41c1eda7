using System.Collections.Immutable;
using GraphQLParser.AST;

namespace GraphApi.Model.Sdl.Declarations;

/// <summary>Gathers the types of a document, each with its extensions wherever they stand. Judges nothing: that is for the rules.</summary>
internal static class DeclarationReader
{
    public static ImmutableArray<DeclaredType> Read(GraphQLDocument document)
    {
        var types = document.Definitions.Select(Define).OfType<DeclaredType>().ToImmutableArray();
        foreach (var extension in document.Definitions)
            Extend(types, extension);
        return types;
    }

    private static DeclaredType? Define(ASTNode definition)
    {
        DeclaredType? type = definition switch
        {
            GraphQLObjectTypeDefinition d => New(DeclaredKind.Object, d),
            GraphQLInterfaceTypeDefinition d => New(DeclaredKind.Interface, d),
            GraphQLEnumTypeDefinition d => New(DeclaredKind.Enum, d),
            GraphQLUnionTypeDefinition d => New(DeclaredKind.Union, d),
            _ => null,
        };
        if (type is not null)
            Add(type, definition);
        return type;
    }

    private static DeclaredType New(DeclaredKind kind, GraphQLTypeDefinition definition) =>
        new(kind, definition.Name.StringValue, definition.Name.Location.Start, MemberReader.Text(definition.Description));

    private static void Extend(ImmutableArray<DeclaredType> types, ASTNode extension)
    {
        if (Extended(types, extension) is { } type)
            Add(type, extension);
    }

    /// <summary>The type that an extension adds to, if both are there and of one kind.</summary>
    public static DeclaredType? Extended(ImmutableArray<DeclaredType> types, ASTNode extension)
    {
        DeclaredKind? kind = extension switch
        {
            GraphQLObjectTypeExtension => DeclaredKind.Object,
            GraphQLInterfaceTypeExtension => DeclaredKind.Interface,
            GraphQLEnumTypeExtension => DeclaredKind.Enum,
            GraphQLUnionTypeExtension => DeclaredKind.Union,
            _ => null,
        };
        return kind is null ? null : types.FirstOrDefault(t => t.Kind == kind && t.Name == ((INamedNode)extension).Name.StringValue);
    }

    private static void Add(DeclaredType type, ASTNode node) => type.Add(
        MemberReader.Interfaces(node as IHasInterfacesNode),
        MemberReader.Directives(node as IHasDirectivesNode),
        MemberReader.Fields(node as IHasFieldsDefinitionNode),
        MemberReader.Values(node),
        MemberReader.Members(node));
}
