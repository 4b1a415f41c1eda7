using GraphApi.Model.Api;
using GraphApi.Model.Sdl;
using GraphApi.Model.Sdl.Declarations;
using GraphApi.Model.Types;
using GraphApi.Model.Values;

namespace GraphApi.Model.Rules;

/// <summary>The types that will be generated, each with what it is generated for.</summary>
internal static class GeneratedNames
{
    public static IEnumerable<(string Name, string Source, int Position)> Of(DeclaredSchema schema) =>
    [
        .. BuiltInScalars.ByName.Values.Distinct().SelectMany(k => Of(new ScalarType(k), $"The scalar {k}", 0)),
        .. schema.Enums.SelectMany(t => Of(new ScalarType(ScalarKind.Enum, new EnumType(t.Name, null, [])), $"The enum {t.Name}", t.Position)),
        .. schema.Composites.SelectMany(OfComposite),
        .. schema.Fields.Any(f => f.Field.IsFulltext) ? OfSearch(schema) : [],
        (ApiNames.CountSort, "The order by a count", 0),
        .. BuiltInScalars.ByName.Values.Distinct().Append(ScalarKind.Enum)
            .Select(k => (ApiNames.FieldAggregate(new ScalarType(k)), $"The scalar {k}", 0)),
        .. schema.PropertiesTypes.SelectMany(OfProperties),
        .. schema.Traversals.Where(f => schema.Declarers(f.Type, f.Field.Name).Contains(f.Type)).SelectMany(f => OfField(schema, f.Type, f.Field)),
    ];

    private static IEnumerable<(string Name, string Source, int Position)> Of(ScalarType type, string source, int position) =>
        [(ApiNames.OperationFilter(type), source, position), (ApiNames.ListFilter(type), source, position)];

    /// <summary>Types of these names that are declared count too: their endings are not reserved.</summary>
    private static IEnumerable<(string Name, string Source, int Position)> OfSearch(DeclaredSchema schema)
    {
        string[] own = [ApiNames.SearchResult, ApiNames.SearchableType, ApiNames.SearchMatch];
        return own.Concat([ApiNames.Connection(ApiNames.Search), ApiNames.Edge(ApiNames.Search)]).Select(n => (n, "@fulltext", 0))
            .Concat(schema.Types.Where(t => own.Contains(t.Name)).Select(t => (t.Name, t.Name, t.Position)));
    }

    private static IEnumerable<(string Name, string Source, int Position)> OfComposite(DeclaredType type)
    {
        var root = ApiNames.Pascal(RootNames.Plural(type));
        string[] ofRoot = [ApiNames.Connection(root), ApiNames.Edge(root)];
        string[] ofNodes = [ApiNames.Filter(type.Name), ApiNames.Sort(type.Name), ApiNames.Aggregate(type.Name), ApiNames.Group(type.Name)];
        return ofRoot.Concat(ofNodes).Select(n => (n, type.Name, type.Position));
    }

    private static IEnumerable<(string Name, string Source, int Position)> OfProperties(DeclaredType type)
    {
        string[] ofEdges = [ApiNames.Filter(type.Name), ApiNames.Sort(type.Name), ApiNames.Aggregate(type.Name), ApiNames.Group(type.Name)];
        return ofEdges.Select(n => (n, type.Name, type.Position));
    }

    private static IEnumerable<(string Name, string Source, int Position)> OfField(DeclaredSchema schema, DeclaredType type, DeclaredField field)
    {
        var stem = ApiNames.Field(type.Name, field.Name);
        string[] ofLists = field.Type.IsList ? [ApiNames.Connection(stem), ApiNames.Edge(stem), ApiNames.ListFilter(stem)] : [];
        string[] ofEdges = HasEdge(schema, type, field)
            ? [ApiNames.Filter(stem), ApiNames.Sort(stem), ApiNames.Aggregate(stem), ApiNames.Group(stem)]
            : [];
        return ofLists.Concat(ofEdges).Select(n => (n, $"{type.Name}.{field.Name}", field.Position));
    }

    private static bool HasEdge(DeclaredSchema schema, DeclaredType type, DeclaredField field) =>
        schema.PossibleTypes(type).Any(t => t.FindField(field.Name)?.Relationship?.Properties is not null);
}
