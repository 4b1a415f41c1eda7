using GraphApi.Model.Fields;
using GraphApi.Model.Types;

namespace GraphApi.Model.Api;

/// <summary>Prints <c>type Query</c>: two fields a type, one to look up and one to list, <c>node</c> and <c>nodes</c>.</summary>
internal static class QueryPrinter
{
    public static void Print(SdlWriter writer, GraphModel model)
    {
        writer.Open($"type {ApiNames.Query}", "Where a query starts.");
        writer.Member($"node(id: ID!): {ApiNames.Node}", "The node with that global id, of whatever type; null if there is none.");
        writer.Member($"nodes(ids: [ID!]!): [{ApiNames.Node}]!", "The nodes with those global ids, in their order; null in the place of one that is not there.");
        SearchPrinter.PrintRoot(writer, model);
        foreach (var type in model.Composites)
            PrintRoots(writer, type);
        writer.Close();
    }

    private static void PrintRoots(SdlWriter writer, CompositeType type)
    {
        writer.Member(
            $"{type.SingleRoot}({string.Join(", ", LookUps(type))}): {type.Name}",
            $"One {type.Name}, by exactly one of the arguments; null if there is none.");
        writer.Member(
            $"{type.PluralRoot}({FieldText.Page(ApiNames.Filter(type.Name), ApiNames.Sort(type.Name))}): "
            + $"{ApiNames.Connection(ApiNames.Root(type))}!",
            $"All nodes of type {type.Name}, page by page.");
    }

    private static IEnumerable<string> LookUps(CompositeType type)
    {
        var key = FieldText.KeyOf(type);
        if (FieldText.HasGlobalId(type))
            yield return "id: ID";
        if (type.PossibleTypes[0].HasKey)
            yield return $"{key.Name}: {KeyType(type)}";
        foreach (var field in Unique(type).Where(f => f.Name != key.Name))
            yield return $"{field.Name}: {field.Type.Name}";
    }

    /// <summary>Where the types of an interface or union have keys of both kinds, ID takes them all.</summary>
    private static string KeyType(CompositeType type)
    {
        var names = type.PossibleTypes.Select(t => t.Key.Type.Name).Distinct().ToList();
        return names.Count == 1 ? names[0] : "ID";
    }

    private static IEnumerable<ScalarField> Unique(CompositeType type) =>
        (type as FieldedType)?.Fields.OfType<ScalarField>().Where(f => f.IsUnique) ?? [];
}
