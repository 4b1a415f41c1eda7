using System.Collections.Immutable;
using GraphApi.Model.Sdl;
using GraphApi.Model.Sdl.Declarations;
using GraphQLParser.Visitors;

namespace GraphApi.Model.Rules;

/// <summary>A property of a relationship has one type, whichever properties type shows it.</summary>
internal sealed class RelationshipPropertyRule : ISchemaRule
{
    public void Check(RuleContext context)
    {
        foreach (var relationship in context.Schema.Relationships)
        {
            var properties = relationship.PropertiesTypes(context.Schema).SelectMany(t => t.Fields.Select(f => (Type: t, Field: f)));
            foreach (var alike in properties.GroupBy(p => p.Field.Property, StringComparer.Ordinal))
                Check(context, relationship.Name, [.. alike]);
        }
    }

    private static void Check(RuleContext context, string relationship, ImmutableArray<(DeclaredType Type, DeclaredField Field)> alike)
    {
        var (firstType, first) = alike[0];
        foreach (var (type, field) in alike.Where(p => p.Field.Type.Text != first.Type.Text))
            context.Error(
                DiagnosticCodes.RelationshipPropertiesDiffer,
                field.Type.Position,
                $"{relationship} has the property {field.Property} as {first.Type.Text} in {firstType.Name} and as "
                + $"{field.Type.Text} in {type.Name}: "
                + "give it one type.");
        foreach (var (type, field) in alike.Where(p => Default(p.Field) != Default(first)))
            context.Error(
                DiagnosticCodes.RelationshipPropertiesDiffer,
                field.Position,
                $"{relationship} has the property {field.Property} with {Default(first)} in {firstType.Name} and with {Default(field)} in "
                + $"{type.Name}: write the same in both.");
    }

    private static string Default(DeclaredField field) =>
        field.Default?.Value is { } value ? $"@default(value: {new SDLPrinter().Print(value)})" : "no @default";
}
