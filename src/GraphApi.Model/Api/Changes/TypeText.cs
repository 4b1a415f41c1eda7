using GraphQLParser.AST;
using GraphQLParser.Visitors;

namespace GraphApi.Model.Api.Changes;

/// <summary>Compares types and values as they are written.</summary>
internal static class TypeText
{
    public static string Of(ASTNode? node) => node is null ? "" : new SDLPrinter().Print(node);

    /// <summary>True where whoever reads the old type can read the new one: it promises no less.</summary>
    public static bool IsSafeToRead(GraphQLType before, GraphQLType after) => (before, after) switch
    {
        (GraphQLNonNullType old, GraphQLNonNullType current) => IsSafeToRead(old.Type, current.Type),
        (_, GraphQLNonNullType current) => IsSafeToRead(before, current.Type),
        (GraphQLListType old, GraphQLListType current) => IsSafeToRead(old.Type, current.Type),
        _ => Of(before) == Of(after),
    };

    /// <summary>True where whatever was given for the old type can be given for the new one: it asks no more.</summary>
    public static bool IsSafeToGive(GraphQLType before, GraphQLType after) => (before, after) switch
    {
        (GraphQLNonNullType old, GraphQLNonNullType current) => IsSafeToGive(old.Type, current.Type),
        (GraphQLNonNullType old, _) => IsSafeToGive(old.Type, after),
        (GraphQLListType old, GraphQLListType current) => IsSafeToGive(old.Type, current.Type),
        _ => Of(before) == Of(after),
    };

    public static bool IsRequired(GraphQLInputValueDefinition input) => input is { Type: GraphQLNonNullType, DefaultValue: null };

    public static string Change(ASTNode? before, ASTNode? after) => $"from {Written(before)} to {Written(after)}";

    private static string Written(ASTNode? node) => node is null ? "none" : Of(node);
}
