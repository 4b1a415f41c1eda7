using GraphApi.Model.Values;

namespace GraphApi.Model.Api;

/// <summary>Prints the filters of values and of lists of values.</summary>
internal static class ScalarFilterPrinter
{
    public static void Print(SdlWriter writer, UsedScalars used)
    {
        foreach (var type in used.Types)
            PrintOperations(writer, type);
        foreach (var type in used.Fields.Where(f => f.IsList).Select(f => f.Type))
            PrintList(writer, type);
    }

    private static void PrintOperations(SdlWriter writer, ScalarType type)
    {
        writer.Open($"input {ApiNames.OperationFilter(type)}", $"What a value of type {type.Name} must be like: all that is given holds.");
        writer.Member($"eq: {type.Name}", "Is this; `null` asks for no value.");
        if (type.Kind != ScalarKind.Json)
            writer.Member($"in: [{type.Name}]", "Is one of these.");
        if (type.IsText)
            writer.Member("contains: String", "Holds this text, letter for letter.");
        writer.Close();
    }

    private static void PrintList(SdlWriter writer, ScalarType type)
    {
        writer.Open($"input {ApiNames.ListFilter(type)}", $"What a list of {type.Name} must hold.");
        writer.Member($"some: {ApiNames.OperationFilter(type)}", "At least one element is like this.");
        writer.Close();
    }
}
