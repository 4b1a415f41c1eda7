using GraphApi.Model;
using GraphApi.Model.Api;
using GraphApi.Model.Values;
using GraphQL.Conversion;
using GraphQL.Types;

namespace GraphApi.Execution.Engine;

/// <summary>The generated API as GraphQL.NET's schema: for validation, variables and introspection; its resolvers never run.</summary>
internal static class ApiSchema
{
    public static ISchema Build(GraphModel model)
    {
        var schema = Schema.For(ApiSchemaPrinter.Print(model), builder =>
        {
            foreach (var name in model.SharedTypes.Select(t => t.Name).Append(ApiNames.Node).Append(ApiNames.SearchResult))
                builder.Types.For(name).ResolveType = _ => throw new InvalidOperationException("The store's row tells the type.");
        });
        schema.NameConverter = DefaultNameConverter.Instance;
        schema.RegisterTypes(Enum.GetValues<ScalarKind>().Where(IsForeign).Select(k => new ApiScalar(new ScalarType(k))));
        schema.RegisterTypes(new JsonScalar());
        schema.Initialize();
        return schema;
    }

    /// <summary>A scalar that GraphQL.NET does not have as ours is.</summary>
    private static bool IsForeign(ScalarKind kind) => kind
        is ScalarKind.Long or ScalarKind.DateTime or ScalarKind.Date or ScalarKind.LocalTime or ScalarKind.LocalDateTime
        or ScalarKind.Duration or ScalarKind.Url;

    private static void RegisterTypes(this Schema schema, params IEnumerable<IGraphType> types)
    {
        foreach (var type in types)
            schema.RegisterType(type);
    }
}
