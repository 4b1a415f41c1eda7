using GraphApi.Model.Types;

namespace GraphApi.Model.Api;

/// <summary>Prints an enum of the schema.</summary>
internal static class EnumPrinter
{
    public static void Print(SdlWriter writer, EnumType type)
    {
        writer.Open($"enum {type.Name}", type.Description);
        foreach (var value in type.Values)
            writer.Member(value.Name, value.Description, value.DeprecationReason);
        writer.Close();
    }
}
