using GraphApi.Model.Fields;
using GraphApi.Model.Types;

namespace GraphApi.Model.Api;

/// <summary>Writes a field as the generated API declares it.</summary>
internal static class FieldText
{
    public static string Scalar(ScalarField field)
    {
        var type = field.IsList ? $"[{field.Type.Name}{Bang(field.ElementIsNonNull)}]" : field.Type.Name;
        return $"{field.Name}: {type}{Bang(field.IsNonNull)}";
    }

    public static string Traversal(TraversalField field) => field.IsList
        ? $"{field.Name}({Page(ApiNames.ElementFilter(field), ApiNames.ElementSort(field))}): {ApiNames.Connection(field.ApiName)}!"
        : $"{field.Name}: {field.Target.Name}{Bang(field.IsNonNull)}";

    /// <summary>The arguments of a connection.</summary>
    public static string Page(string filter, string sort) =>
        $"where: {filter}, order: [{sort}!], first: Int, after: String, last: Int, before: String";

    public static string Of(Field field) => field is ScalarField scalar ? Scalar(scalar) : Traversal((TraversalField)field);

    /// <summary>The field in the model of a type's key; an interface need not declare it.</summary>
    public static ScalarField KeyOf(CompositeType type) => type.PossibleTypes[0].Key;

    public static bool HasGlobalId(CompositeType type) => type.PossibleTypes.All(t => t.HasGlobalId);

    private static string Bang(bool isNonNull) => isNonNull ? "!" : "";
}
