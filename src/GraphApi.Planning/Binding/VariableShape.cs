using System.Collections;
using System.Text;
using GraphApi.Model;

namespace GraphApi.Planning.Binding;

/// <summary>
/// What of the variables a plan depends on: which are given, which are null, truth values (they may steer @skip), words that may
/// steer an order or a group, the make of objects and lists, and the types of global ids. Operations with one shape share a plan.
/// </summary>
public static class VariableShape
{
    public static string Of(IReadOnlyDictionary<string, object?> variables, GraphModel model)
    {
        if (variables.Count == 0)
            return "";
        var shape = new StringBuilder();
        foreach (var (name, value) in variables)
            Append(shape.Append(name).Append('='), value, model);
        return shape.ToString();
    }

    private static void Append(StringBuilder shape, object? value, GraphModel model)
    {
        switch (value)
        {
            case null: shape.Append('0'); break;
            case bool truth: shape.Append(truth ? 't' : 'f'); break;
            case string text: AppendText(shape, text, model); break;
            case IDictionary<string, object?> fields: AppendObject(shape, fields, model); break;
            case IList list: AppendList(shape, list, model); break;
            default: shape.Append('1'); break;
        }

        shape.Append(';');
    }

    private static void AppendText(StringBuilder shape, string text, GraphModel model)
    {
        if (text is "ASC" or "DESC" or "VALUE" or "DAY" or "MONTH" or "YEAR")
            shape.Append(text);
        else
            shape.Append(TypeNamedBy(text, model) is { } typeName ? $"1:{typeName}" : "1");
    }

    private static void AppendObject(StringBuilder shape, IDictionary<string, object?> fields, GraphModel model)
    {
        shape.Append('{');
        foreach (var (name, value) in fields)
            Append(shape.Append(name).Append('='), value, model);
        shape.Append('}');
    }

    /// <summary>Of a list of scalars matters whether it holds null, and the types of its global ids; of one of objects each.</summary>
    private static void AppendList(StringBuilder shape, IList list, GraphModel model)
    {
        shape.Append('[');
        if (list.Cast<object?>().Any(e => e is IDictionary<string, object?> or IList))
            foreach (var element in list)
                Append(shape, element, model);
        else
            AppendScalars(shape, list, model);
        shape.Append(']');
    }

    private static void AppendScalars(StringBuilder shape, IList list, GraphModel model)
    {
        shape.Append(list.Contains(null) ? '0' : '1');
        var types = list.OfType<string>().Select(t => TypeNamedBy(t, model)).OfType<string>().Distinct();
        foreach (var type in types.Order(StringComparer.Ordinal))
            shape.Append(':').Append(type);
    }

    private static string? TypeNamedBy(string text, GraphModel model) =>
        GlobalId.TryDecode(text, out var typeName, out _) && model.FindComposite(typeName) is not null ? typeName : null;
}
