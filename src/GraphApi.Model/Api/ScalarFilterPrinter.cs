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
        var name = ApiNames.OperationFilter(type);
        writer.Open($"input {name}", $"What a value of type {type.Name} must be like: all that is given holds.");
        writer.Member($"and: [{name}!]", "All of these hold.");
        writer.Member($"or: [{name}!]", "At least one of these holds.");
        foreach (var (operation, argument, description) in FilterOperators.Of(type))
            writer.Member($"{operation}: {argument}", description);
        writer.Close();
    }

    private static void PrintList(SdlWriter writer, ScalarType type)
    {
        writer.Open($"input {ApiNames.ListFilter(type)}", $"What a list of {type.Name} must hold.");
        var element = ApiNames.OperationFilter(type);
        writer.Member($"some: {element}", "At least one element is like this.");
        writer.Member($"none: {element}", "No element is like this.");
        writer.Member($"all: {element}", "All elements are like this; so it is where there are none.");
        writer.Member("any: Boolean", "Whether there is an element.");
        writer.Close();
    }
}
