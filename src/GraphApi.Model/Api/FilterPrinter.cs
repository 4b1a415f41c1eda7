using GraphApi.Model.Fields;
using GraphApi.Model.Types;
using GraphApi.Model.Values;

namespace GraphApi.Model.Api;

/// <summary>Prints the filters of nodes, of relationships and of what relationships carry.</summary>
internal static class FilterPrinter
{
    public static void PrintComposite(SdlWriter writer, CompositeType type)
    {
        var name = ApiNames.Filter(type.Name);
        Open(writer, name, $"What nodes of type {type.Name} must be like: all that is given holds.");
        Search(writer, type);
        Members(writer, type);
        writer.Close();
    }

    /// <summary>A field's filters: of one neighbour where its relationship has properties, and of the list.</summary>
    public static void PrintField(SdlWriter writer, CompositeType owner, TraversalField field)
    {
        if (field is RelationshipField { Properties: { } properties })
            PrintPair(writer, owner, field, properties);
        if (!field.IsList)
            return;
        writer.Open($"input {ApiNames.ListFilter(field.ApiName)}", $"What {owner.Name}.{field.Name} must hold.");
        var element = ApiNames.ElementFilter(field);
        writer.Member($"some: {element}", "At least one is like this.");
        writer.Member($"none: {element}", "None is like this.");
        writer.Member($"all: {element}", "All are like this; so it is where there are none.");
        writer.Member("any: Boolean", "Whether there is one.");
        writer.Member($"count: {ApiNames.OperationFilter(new ScalarType(ScalarKind.Int))}", "How many there are, as `totalCount` has it.");
        writer.Close();
    }

    public static void PrintProperties(SdlWriter writer, PropertiesType type)
    {
        Open(writer, ApiNames.Filter(type.Name), $"What a relationship with {type.Name} must be like: all that is given holds.");
        Members(writer, type.Fields);
        writer.Close();
    }

    private static void PrintPair(SdlWriter writer, CompositeType owner, TraversalField field, PropertiesType properties)
    {
        Open(
            writer,
            ApiNames.Filter(field.ApiName),
            $"What a node of {owner.Name}.{field.Name} and its relationship must be like, both together.");
        writer.Member($"edge: {ApiNames.Filter(properties.Name)}", "What the relationship must be like.");
        Search(writer, field.Target);
        Members(writer, field.Target);
        writer.Close();
    }

    private static void Open(SdlWriter writer, string name, string description)
    {
        writer.Open($"input {name}", description);
        writer.Member($"and: [{name}!]", "All of these hold.");
        writer.Member($"or: [{name}!]", "At least one of these holds.");
    }

    private static void Search(SdlWriter writer, CompositeType type)
    {
        if (type.IsSearchable)
            writer.Member("search: String", SearchPrinter.FilterDescription);
    }

    private static void Members(SdlWriter writer, CompositeType type)
    {
        if (type is FieldedType fielded)
            Members(writer, fielded.Fields);
        else
            Types(writer, type.PossibleTypes);
    }

    /// <summary>Of a union: an entry a type.</summary>
    private static void Types(SdlWriter writer, IEnumerable<NodeType> types)
    {
        foreach (var type in types)
            writer.Member(
                $"{type.Name}: {ApiNames.Filter(type.Name)}",
                $"Is of type {type.Name}, and like this. Where some types are given, nodes of the others do not match.");
    }

    private static void Members(SdlWriter writer, IEnumerable<Field> fields)
    {
        foreach (var field in fields)
            writer.Member($"{field.Name}: {FilterOf(field)}", field.Description);
    }

    private static string FilterOf(Field field) => field switch
    {
        ScalarField { IsList: true } list => ApiNames.ListFilter(list.Type),
        ScalarField scalar => ApiNames.OperationFilter(scalar.Type),
        TraversalField { IsList: true } many => ApiNames.ListFilter(many.ApiName),
        _ => ApiNames.ElementFilter((TraversalField)field),
    };
}
