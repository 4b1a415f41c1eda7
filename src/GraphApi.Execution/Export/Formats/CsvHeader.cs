using GraphApi.Model;
using GraphApi.Model.Fields;
using GraphApi.Model.Types;
using GraphApi.Model.Values;
using GraphApi.Planning.Import;

namespace GraphApi.Execution.Export.Formats;

/// <summary>Says what columns are in neo4j-admin's words: <c>key:ID(Place)</c>, <c>year:int</c>, <c>tags:string[]</c>.</summary>
internal static class CsvHeader
{
    /// <summary>The key's column is where the key is among the values; the labels come last.</summary>
    public static IEnumerable<string> OfNodes(NodeType type) =>
        type.Scalars.Select(f => f == type.Key ? $"{Name(f.Property)}:ID({type.Name})" : Property(f)).Append(":LABEL");

    public static IEnumerable<string> OfRelationships(RelationshipType type, NodeType start, NodeType end) =>
        [$":START_ID({start.Name})", $":END_ID({end.Name})", ":TYPE", .. type.Properties.Select(Property)];

    /// <summary>Refuses names that would mean something else in a header or among labels.</summary>
    public static void Check(GraphModel model, char delimiter)
    {
        foreach (var property in model.NodeTypes.SelectMany(t => t.Scalars).Concat(model.RelationshipTypes.SelectMany(t => t.Properties)))
            Name(property.Property);
        if (model.NodeTypes.SelectMany(t => t.AllLabels).FirstOrDefault(l => l.AsSpan().ContainsAny(delimiter, CsvDelimiter.Usual, ':')) is { } label)
            throw Refused("label", label);
    }

    private static string Property(ScalarField field) => $"{Name(field.Property)}:{TypeOf(field.Type.Kind)}{(field.IsList ? "[]" : "")}";

    private static string Name(string property) =>
        property.Contains(':', StringComparison.Ordinal) || property.Trim() != property ? throw Refused("property", property) : property;

    /// <summary>Its floats have 32 bits, and ours 64.</summary>
    private static string TypeOf(ScalarKind kind) => kind switch
    {
        ScalarKind.Int => "int",
        ScalarKind.Long => "long",
        ScalarKind.Float => "double",
        ScalarKind.Boolean => "boolean",
        ScalarKind.DateTime => "datetime",
        ScalarKind.Date => "date",
        ScalarKind.LocalTime => "localtime",
        ScalarKind.LocalDateTime => "localdatetime",
        ScalarKind.Duration => "duration",
        _ => "string",
    };

    private static ExportException Refused(string what, string name) =>
        new(ExportErrorCodes.NoForm, $"The {what} {name} has no form in neo4j-admin's CSV. Export json or ndjson.");
}
