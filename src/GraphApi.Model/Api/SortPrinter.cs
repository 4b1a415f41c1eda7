using GraphApi.Model.Fields;
using GraphApi.Model.Types;

namespace GraphApi.Model.Api;

/// <summary>Prints the orders: by the key alone so far.</summary>
internal static class SortPrinter
{
    public static void PrintComposite(SdlWriter writer, CompositeType type) =>
        Print(writer, type.Name, type, $"An order of nodes of type {type.Name}: exactly one field an entry.");

    public static void PrintField(SdlWriter writer, CompositeType owner, TraversalField field) =>
        Print(writer, field.ApiName, field.Target, $"An order of {owner.Name}.{field.Name}: exactly one field an entry.");

    private static void Print(SdlWriter writer, string stem, CompositeType target, string description)
    {
        var key = FieldText.KeyOf(target);
        writer.Open($"input {ApiNames.Sort(stem)}", description);
        writer.Member($"{key.Name}: {ApiNames.SortDirection}", key.Description);
        writer.Close();
    }
}
