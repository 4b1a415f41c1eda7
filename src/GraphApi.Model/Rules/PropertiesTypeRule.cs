using GraphApi.Model.Sdl;

namespace GraphApi.Model.Rules;

/// <summary>The properties of a relationship are a type marked for it.</summary>
internal sealed class PropertiesTypeRule : ISchemaRule
{
    public void Check(RuleContext context)
    {
        foreach (var (_, field) in context.Schema.Traversals.Where(f => f.Field.Relationship?.Properties is not null))
        {
            if (context.Schema.FindProperties(field.Relationship!.Properties) is null)
                Report(context, field.Relationship.Properties!, field.Relationship.Source.Argument("properties")!.Position);
        }
    }

    private static void Report(RuleContext context, string name, int position) => context.Error(
        DiagnosticCodes.UnknownPropertiesType,
        position,
        context.Schema.Find(name) is null
            ? $"There is no type {name}: declare `type {name} @relationshipProperties {{ ... }}`."
            : $"{name} is no properties type: write @relationshipProperties on an object type for what the relationship carries.");
}
