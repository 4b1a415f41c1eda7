using GraphApi.Benchmarks.Load;
using GraphQL;
using GraphQL.Resolvers;
using GraphQL.SystemTextJson;
using GraphQL.Types;
using GraphQL.Utilities;
using GraphQLParser;
using GraphQLParser.AST;

namespace GraphApi.Benchmarks.Naive;

/// <summary>
/// The hot query as GraphQL servers usually answer it: a resolver a field, by GraphQL.NET over the same file; its lists each by a statement
/// of their own, or all of one level together. The document is parsed and validated beforehand.
/// </summary>
internal sealed class NaiveApi
{
    private const string Sdl = """
        type Query { place(key: ID!): Place }
        type Place { name: String! claims(first: Int!): Claims! }
        type Claims { nodes: [Claim!]! }
        type Claim { key: ID! text: String! madeBy: Actors! contradictedBy(first: Int!): Contradictions! }
        type Actors { nodes: [Actor!]! }
        type Actor { name: String! }
        type Contradictions { edges: [Contradiction!]! }
        type Contradiction { kind: String! node: Claim! }
        """;

    private const int DefaultPage = 10;

    private readonly NaiveData _data;
    private readonly ISchema _schema;
    private readonly DocumentExecuter _executer = new();
    private readonly GraphQLSerializer _serializer = new();

    public NaiveApi(NaiveData data)
    {
        _data = data;
        _schema = Schema.For(Sdl, builder =>
        {
            Resolve(builder, "Query", "place", c => data.FindPlace(c.GetArgument<string>("key")));
            Resolve(builder, "Place", "name", c => Row(c).Text);
            Resolve(builder, "Place", "claims", c => Loaders(c).Load(NaiveRelation.Claims, Row(c).Id, c.GetArgument<int>("first")));
            Resolve(builder, "Claim", "key", c => Row(c).Key);
            Resolve(builder, "Claim", "text", c => Row(c).Text);
            Resolve(builder, "Claim", "madeBy", c => Loaders(c).Load(NaiveRelation.Makers, Row(c).Id, DefaultPage));
            Resolve(builder, "Claim", "contradictedBy", c => Loaders(c).Load(NaiveRelation.Contradictions, Row(c).Id, c.GetArgument<int>("first")));
            Resolve(builder, "Actor", "name", c => Row(c).Text);
            Resolve(builder, "Contradiction", "kind", c => Row(c).Kind);
            foreach (var (type, field) in new[] { ("Claims", "nodes"), ("Actors", "nodes"), ("Contradictions", "edges"), ("Contradiction", "node") })
                Resolve(builder, type, field, c => c.Source);
        });
        _schema.Initialize();
    }

    public Contender Contender(string name, bool batches, string operation, IReadOnlyDictionary<string, object?> variables)
    {
        var document = Parser.Parse(operation);
        return new Contender(name, async (_, cancellation) =>
        {
            var result = await _executer.ExecuteAsync(OptionsOf(document, batches, variables, cancellation));
            if (result.Errors is { Count: > 0 } errors)
                throw new InvalidOperationException(errors[0].Message, errors[0]);
            await _serializer.WriteAsync(Stream.Null, result, cancellation);
        });
    }

    private GraphQL.ExecutionOptions OptionsOf(
        GraphQLDocument document, bool batches, IReadOnlyDictionary<string, object?> variables, CancellationToken cancellation) => new()
        {
            Schema = _schema,
            Document = document,
            Query = document.Source.ToString(),
            Variables = new Inputs(variables.ToDictionary()),
            ValidationRules = [],
            CachedDocumentValidationRules = [],
            UserContext = new Dictionary<string, object?> { [nameof(Loaders)] = new NaiveLoaders(_data, batches) },
            CancellationToken = cancellation,
        };

    private static NaiveRow Row(IResolveFieldContext context) => (NaiveRow)context.Source!;

    private static NaiveLoaders Loaders(IResolveFieldContext context) => (NaiveLoaders)context.UserContext[nameof(Loaders)]!;

    private static void Resolve(SchemaBuilder builder, string type, string field, Func<IResolveFieldContext, object?> resolve) =>
        builder.Types.For(type).FieldFor(field).Resolver = new FuncFieldResolver<object>(resolve);
}
