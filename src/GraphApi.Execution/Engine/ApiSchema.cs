using GraphApi.Model;
using GraphApi.Model.Api;
using GraphQL.Types;

namespace GraphApi.Execution.Engine;

/// <summary>The generated API as GraphQL.NET's schema: for validation, variables and introspection; its resolvers never run.</summary>
internal static class ApiSchema
{
    public static ISchema Build(GraphModel model)
    {
        var schema = Schema.For(ApiSchemaPrinter.Print(model), builder =>
        {
            foreach (var name in model.Interfaces.Select(i => i.Name).Append(ApiNames.Node))
                builder.Types.For(name).ResolveType = _ => throw new InvalidOperationException("The store's row tells the type.");
        });
        schema.RegisterTypes(new ApiScalar("Long"), new ApiScalar("DateTime"), new ApiScalar("Date"), new ApiScalar("URL"));
        schema.Initialize();
        return schema;
    }

    private static void RegisterTypes(this Schema schema, params IEnumerable<IGraphType> types)
    {
        foreach (var type in types)
            schema.RegisterType(type);
    }
}
