using GraphApi.Model;
using GraphApi.Model.Api;
using GraphApi.Model.Values;
using GraphQL;
using GraphQL.Conversion;
using GraphQL.Resolvers;
using GraphQL.Types;

namespace GraphApi.Execution.Engine;

/// <summary>The generated API as GraphQL.NET's schema: for validation, variables and introspection; the graph's fields are never resolved by it.</summary>
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
        schema.TypeMetaFieldType.Resolver = new FuncFieldResolver<IGraphType>(FindType);
        return schema;
    }

    /// <summary>GraphQL.NET's own throws where the name is empty.</summary>
    private static IGraphType? FindType(IResolveFieldContext context) =>
        context.GetArgument<string>("name") is { Length: > 0 } name ? context.Schema.AllTypes[name] : null;

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
