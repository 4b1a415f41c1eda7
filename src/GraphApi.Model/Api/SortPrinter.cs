using GraphApi.Model.Fields;
using GraphApi.Model.Types;

namespace GraphApi.Model.Api;

/// <summary>Prints the orders of nodes, of relationships and of what relationships carry.</summary>
internal static class SortPrinter
{
    public static void PrintComposite(SdlWriter writer, CompositeType type)
    {
        writer.Open($"input {ApiNames.Sort(type.Name)}", $"An order of nodes of type {type.Name}: exactly one field an entry.");
        Members(writer, type);
        writer.Close();
    }

    /// <summary>The order of neighbours over a relationship with properties.</summary>
    public static void PrintField(SdlWriter writer, CompositeType owner, TraversalField field)
    {
        var properties = ((RelationshipField)field).Properties!;
        writer.Open($"input {ApiNames.Sort(field.ApiName)}", $"An order of {owner.Name}.{field.Name}: exactly one field an entry.");
        if (HasOrder(properties))
            writer.Member($"edge: {ApiNames.Sort(properties.Name)}", "By a property of the relationship.");
        Members(writer, field.Target);
        writer.Close();
    }

    public static void PrintProperties(SdlWriter writer, PropertiesType type)
    {
        if (!HasOrder(type))
            return;
        writer.Open($"input {ApiNames.Sort(type.Name)}", $"An order by what a relationship with {type.Name} carries: exactly one field.");
        foreach (var field in type.Fields.Where(f => f.HasOrder))
            Member(writer, field);
        writer.Close();
    }

    public static void PrintCount(SdlWriter writer)
    {
        writer.Open($"input {ApiNames.CountSort}", "An order by the number of neighbours.");
        writer.Member($"count: {ApiNames.SortDirection}", "How many there are.");
        writer.Close();
    }

    /// <summary>True where some node has neighbours to count.</summary>
    public static bool HasCounts(GraphModel model) => model.NodeTypes.Any(t => t.Fields.Any(IsCounted));

    private static bool HasOrder(PropertiesType type) => type.Fields.Any(f => f.HasOrder);

    private static bool IsCounted(Field field) => field is RelationshipField { IsList: true };

    /// <summary>The key comes first where an interface does not declare it.</summary>
    private static void Members(SdlWriter writer, CompositeType type)
    {
        var fields = type is FieldedType fielded ? fielded.Fields : [];
        var key = FieldText.KeyOf(type);
        if (fields.All(f => f.Name != key.Name))
            Member(writer, key);
        foreach (var scalar in fields.OfType<ScalarField>().Where(f => f.HasOrder))
            Member(writer, scalar);
        foreach (var counted in fields.Where(IsCounted))
            writer.Member($"{counted.Name}: {ApiNames.CountSort}", counted.Description);
    }

    private static void Member(SdlWriter writer, ScalarField field) =>
        writer.Member($"{field.Name}: {ApiNames.SortDirection}", field.Description);
}
