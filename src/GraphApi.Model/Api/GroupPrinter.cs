using GraphApi.Model.Fields;
using GraphApi.Model.Types;
using GraphApi.Model.Values;

namespace GraphApi.Model.Api;

/// <summary>Prints what the nodes of a connection can be grouped by: their values, the nodes that they lead to, their relationships' values.</summary>
internal static class GroupPrinter
{
    public static void PrintComposite(SdlWriter writer, CompositeType type)
    {
        if (!HasMembers(type, []))
            return;
        Open(writer, type.Name, $"What nodes of type {type.Name} are grouped by: exactly one field an entry.");
        Members(writer, FieldsOf(type));
        writer.Close();
    }

    public static void PrintField(SdlWriter writer, CompositeType owner, TraversalField field, PropertiesType properties)
    {
        if (!HasMembers(field.Target, properties.Fields))
            return;
        Open(writer, field.ApiName, $"What {owner.Name}.{field.Name} is grouped by: exactly one field an entry.");
        if (HasMembers(properties.Fields))
            writer.Member($"edge: {ApiNames.Group(properties.Name)}", "By a value of the relationship.");
        Members(writer, FieldsOf(field.Target));
        writer.Close();
    }

    public static void PrintProperties(SdlWriter writer, PropertiesType type)
    {
        if (!HasMembers(type.Fields))
            return;
        Open(writer, type.Name, $"What relationships with {type.Name} are grouped by: exactly one field.");
        Members(writer, type.Fields);
        writer.Close();
    }

    public static bool HasMembers(CompositeType target, IEnumerable<ScalarField> properties) =>
        HasMembers(FieldsOf(target)) || HasMembers(properties);

    /// <summary>True where groups can be by day, month or year.</summary>
    public static bool HasParts(ScalarType type) => type.Kind is ScalarKind.DateTime or ScalarKind.LocalDateTime or ScalarKind.Date;

    private static bool HasMembers(IEnumerable<Field> fields) => fields.Any(f => ChoiceOf(f) is not null);

    private static void Open(SdlWriter writer, string stem, string description) =>
        writer.Open($"input {ApiNames.Group(stem)}", description);

    private static void Members(SdlWriter writer, IEnumerable<Field> fields)
    {
        foreach (var field in fields)
            if (ChoiceOf(field) is { } choice)
                writer.Member($"{field.Name}: {choice}", field.Description);
    }

    private static string? ChoiceOf(Field field) => field switch
    {
        TraversalField => ApiNames.NodeGrouping,
        ScalarField { IsList: true } => null,
        ScalarField { Type.HasOrder: false } => null,
        ScalarField scalar => HasParts(scalar.Type) ? ApiNames.TimeGrouping : ApiNames.ValueGrouping,
        _ => null,
    };

    private static IEnumerable<Field> FieldsOf(CompositeType type) => type is FieldedType fielded ? fielded.Fields : [];
}
