using GraphApi.Model.Sdl;
using GraphApi.Model.Sdl.Declarations;

namespace GraphApi.Model.Rules;

/// <summary>Names that differ in case alone are one name to SQLite.</summary>
internal sealed class NameCaseRule : ISchemaRule
{
    public void Check(RuleContext context)
    {
        var schema = context.Schema;
        Check(context, "types", schema.Types.Select(t => (t.Name, t.Position)));
        Check(context, "relationship types", schema.Relationships.Select(r => (r.Name, r.Uses[0].Directive.Source.Position)));
        foreach (var type in schema.Types)
            Check(context, $"fields of {type.Name}", type.Fields.Select(f => (f.Name, f.Position)));
        foreach (var relationship in schema.Relationships)
            Check(context, $"properties of {relationship.Name}", Properties(schema, relationship));
    }

    /// <summary>Several properties types of one relationship are stored side by side.</summary>
    private static IEnumerable<(string Name, int Position)> Properties(DeclaredSchema schema, DeclaredRelationship relationship) =>
        relationship.PropertiesTypes(schema).SelectMany(t => t.Fields).Select(f => (f.Name, f.Position));

    private static void Check(RuleContext context, string what, IEnumerable<(string Name, int Position)> names)
    {
        foreach (var alike in names.GroupBy(n => n.Name, StringComparer.OrdinalIgnoreCase))
        {
            foreach (var (name, position) in alike.DistinctBy(n => n.Name, StringComparer.Ordinal).Skip(1))
                context.Error(
                    DiagnosticCodes.NamesDifferInCase,
                    position,
                    $"{alike.First().Name} and {name} differ in case alone, by which SQLite can't tell {what} apart: rename one.");
        }
    }
}
