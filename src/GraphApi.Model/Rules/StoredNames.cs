using GraphApi.Model.Directives;
using GraphApi.Model.Sdl.Declarations;

namespace GraphApi.Model.Rules;

/// <summary>The names that the schema gives to what is stored: labels, relationship types and properties.</summary>
internal static class StoredNames
{
    public static IEnumerable<(string Name, int Position)> In(DeclaredSchema schema) =>
        schema.Types.SelectMany(t => NodeDirective.In(t.Directives)?.Labels ?? []).Concat(RelationshipTypes(schema)).Concat(Properties(schema));

    private static IEnumerable<(string Name, int Position)> Properties(DeclaredSchema schema) => schema.Fields
        .Select(f => f.Field.Alias)
        .OfType<AliasDirective>()
        .Where(a => a.Property is not null)
        .Select(a => (a.Property!, a.Position));

    private static IEnumerable<(string Name, int Position)> RelationshipTypes(DeclaredSchema schema) => schema.Fields
        .Select(f => f.Field.Relationship)
        .OfType<RelationshipDirective>()
        .Where(r => r.Type is not null)
        .Select(r => (r.Type!, r.Source.Argument("type")!.Position));
}
