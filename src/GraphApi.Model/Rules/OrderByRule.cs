using GraphApi.Model.Sdl;
using GraphApi.Model.Sdl.Declarations;

namespace GraphApi.Model.Rules;

/// <summary>Each name of <c>orderBy</c> is one value that has an order, of the relationship or else of what it leads to.</summary>
internal sealed class OrderByRule : ISchemaRule
{
    public void Check(RuleContext context)
    {
        foreach (var use in context.Schema.Relationships.SelectMany(r => r.Uses).Where(u => !u.Directive.OrderBy.IsEmpty))
        {
            if (!use.Field.Type.IsList)
                Report(context, DiagnosticCodes.OrderMistyped, use.Directive.OrderBy[0], $"{use} leads to one node at most, which needs no order: take orderBy out.");
            else
                CheckNames(context, use);
        }
    }

    private static void CheckNames(RuleContext context, RelationshipUse use)
    {
        var names = use.Directive.OrderBy;
        foreach (var twice in names.Except(names.DistinctBy(n => n.Name, StringComparer.Ordinal)))
            Report(context, DiagnosticCodes.OrderDuplicate, twice, $"orderBy of {use} has {twice.Name} twice: take one out.");
        foreach (var order in DeclaredOrder.Of(context.Schema, use).DistinctBy(o => o.Name.Name, StringComparer.Ordinal))
            Check(context, order);
    }

    private static void Check(RuleContext context, DeclaredOrder order)
    {
        var (use, name) = (order.Use, order.Name);
        var (properties, target) = (use.Directive.Properties, use.Field.Type.Name);
        if (order is { OfEdge: not null, OfTarget: not null })
            Report(
                context,
                DiagnosticCodes.OrderAmbiguous,
                name,
                $"{name.Name} is a field of {properties} and of {target}, so it does not say which of them orders {use}: rename one "
                + "(@alias keeps its property), or take it out.");
        else if (order.Field is not { } field)
            Report(context, DiagnosticCodes.OrderUnknown, name, Unknown(context.Schema, use, name.Name));
        else if (Refusal(context.Schema, order, field) is { } refusal)
            Report(context, DiagnosticCodes.OrderMistyped, name, refusal);
    }

    private static string Unknown(DeclaredSchema schema, RelationshipUse use, string name)
    {
        var (properties, target) = (schema.FindProperties(use.Directive.Properties), schema.FindComposite(use.Field.Type.Name)!);
        var known = target.Fields.Where(f => !schema.IsTraversal(f)).Concat(properties?.Fields ?? []).Select(f => f.Name);
        var fielded = target.IsUnion ? [] : new[] { target };
        var owners = string.Join(" and ", fielded.Prepend(properties).OfType<DeclaredType>().Select(t => t.Name).DefaultIfEmpty("the relationship"));
        var cure = Nearest.Of(name, known) is { } near ? $"did you mean {near}?" : "take it out, or add the field.";
        return $"There is no field {name} in {owners} to order {use} by: {cure}";
    }

    private static string? Refusal(DeclaredSchema schema, DeclaredOrder order, DeclaredField field)
    {
        var name = $"{(order.OfEdge is null ? order.Use.Field.Type.Name : order.Use.Directive.Properties)}.{field.Name}";
        if (schema.IsTraversal(field))
            return $"{order.Use} is ordered by values, and {name} leads to nodes: take it out.";
        if (field.Type.IsList)
            return $"{order.Use} is ordered by single values, and {name} is a list: take it out.";
        if (BuiltInScalars.HasNoOrder(field.Type.Name))
            return $"{order.Use} can't be ordered by {name}: a {field.Type.Name} has no order. Take it out.";
        return order.OfEdge is null && IsKey(schema, order) ? $"{order.Use} is in the order of {name}, the key, already: take it out." : null;
    }

    private static bool IsKey(DeclaredSchema schema, DeclaredOrder order) =>
        schema.PossibleTypes(schema.FindComposite(order.Use.Field.Type.Name)!).Any(t => DeclaredSchema.KeyOf(t)?.Name == order.Name.Name);

    private static void Report(RuleContext context, string code, DeclaredName name, string message) =>
        context.Error(code, name.Position, message);
}
