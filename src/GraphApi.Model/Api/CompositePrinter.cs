using GraphApi.Model.Types;

namespace GraphApi.Model.Api;

/// <summary>Prints a node type or an interface with its fields, a union with its types.</summary>
internal static class CompositePrinter
{
    public static void Print(SdlWriter writer, FieldedType type)
    {
        writer.Open($"{(type is InterfaceType ? "interface" : "type")} {type.Name}{Implements(type)}", type.Description);
        if (FieldText.HasGlobalId(type))
            writer.Member("id: ID!", CommonTypesPrinter.GlobalId);
        foreach (var field in type.Fields)
            writer.Member(FieldText.Of(field), field.Description, field.DeprecationReason);
        writer.Close();
    }

    /// <summary><c>union Source = Document | Person</c>.</summary>
    public static void PrintUnion(SdlWriter writer, CompositeType type) =>
        writer.Line($"union {type.Name} = {string.Join(" | ", type.PossibleTypes.Select(t => t.Name))}", type.Description);

    private static string Implements(FieldedType type)
    {
        var names = type.Interfaces.Select(i => i.Name);
        if (FieldText.HasGlobalId(type))
            names = names.Prepend(ApiNames.Node);
        var all = string.Join(" & ", names);
        return all.Length == 0 ? "" : $" implements {all}";
    }
}
