using System.Collections.Frozen;

namespace GraphApi.Model.Directives;

/// <summary>The directives of the schema language.</summary>
internal static class DirectiveCatalog
{
    private static readonly FrozenDictionary<string, DirectiveDefinition> ByName = new[]
    {
        NodeDirective.Definition,
        RelationshipDirective.Definition,
        DeclareRelationshipDirective.Definition,
        RelationshipPropertiesDirective.Definition,
        IdDirective.Definition,
        UniqueDirective.Definition,
        FulltextDirective.Definition,
        IndexDirective.Definition,
        PathDirective.Definition,
        AliasDirective.Definition,
        DefaultDirective.Definition,
        TimestampDirective.Definition,
        PluralDirective.Definition,
        DeprecatedDirective.Definition,
    }.ToFrozenDictionary(d => d.Name, StringComparer.Ordinal);

    public static IEnumerable<string> Names => ByName.Keys;

    public static DirectiveDefinition? Find(string name) => ByName.GetValueOrDefault(name);
}
