using GraphApi.Model.Fields;
using GraphApi.Model.Types;

namespace GraphApi.Model.Api;

/// <summary>Prints the SDL of the API that a model gives. The same model gives the same text.</summary>
public static class ApiSchemaPrinter
{
    public static string Print(GraphModel model)
    {
        var writer = new SdlWriter();
        var used = UsedScalars.Of(model);

        QueryPrinter.Print(writer, model);
        CommonTypesPrinter.PrintNode(writer);
        foreach (var type in model.Composites)
            PrintComposite(writer, type);
        SearchPrinter.Print(writer, model);
        foreach (var type in model.PropertiesTypes.Where(t => used.IsOnEdges(t)))
        {
            FilterPrinter.PrintProperties(writer, type);
            SortPrinter.PrintProperties(writer, type);
        }

        foreach (var type in model.PropertiesTypes.Where(t => used.IsOnListEdges(t)))
            PrintProperties(writer, type);
        foreach (var type in model.Enums.Where(used.Includes))
            EnumPrinter.Print(writer, type);
        ScalarFilterPrinter.Print(writer, used);
        if (SortPrinter.HasCounts(model))
            SortPrinter.PrintCount(writer);
        FieldAggregatePrinter.Print(writer, used);
        CommonTypesPrinter.PrintRest(writer, used);
        return writer.ToString();
    }

    private static void PrintComposite(SdlWriter writer, CompositeType type)
    {
        if (type is FieldedType fielded)
            CompositePrinter.Print(writer, fielded);
        else
            CompositePrinter.PrintUnion(writer, type);
        ConnectionPrinter.PrintRoot(writer, type);
        FilterPrinter.PrintComposite(writer, type);
        SortPrinter.PrintComposite(writer, type);
        AggregatePrinter.PrintComposite(writer, type);
        GroupPrinter.PrintComposite(writer, type);
        if (type is FieldedType owner)
            PrintFields(writer, owner);
    }

    private static void PrintFields(SdlWriter writer, FieldedType type)
    {
        foreach (var field in type.Fields.OfType<TraversalField>().Where(f => IsNamedHere(type, f)))
            PrintField(writer, type, field);
    }

    /// <summary>An implementer's field shares the types of its interface's, which are printed there.</summary>
    private static bool IsNamedHere(FieldedType type, TraversalField field) =>
        field.ApiName == ApiNames.Field(type.Name, field.Name) && !type.Interfaces.Any(i => i.FindField(field.Name) is not null);

    private static void PrintField(SdlWriter writer, FieldedType type, TraversalField field)
    {
        if (field.IsList)
            ConnectionPrinter.PrintField(writer, type, field);
        FilterPrinter.PrintField(writer, type, field);
        if (field is not RelationshipField { IsList: true, Properties: { } properties })
            return;
        SortPrinter.PrintField(writer, type, field);
        AggregatePrinter.PrintField(writer, type, field, properties);
        GroupPrinter.PrintField(writer, type, field, properties);
    }

    private static void PrintProperties(SdlWriter writer, PropertiesType type)
    {
        AggregatePrinter.PrintProperties(writer, type);
        GroupPrinter.PrintProperties(writer, type);
    }
}
