using GraphApi.Model;
using GraphQL.Types;

namespace GraphApi.Execution.Engine;

/// <summary>What GraphQL.NET does of an answer, over the generated API's schema.</summary>
internal sealed class ApiEngine
{
    private static readonly GraphRequest Smallest = new("query($isAsked: Boolean!) { __typename @include(if: $isAsked) }");

    private ApiEngine(ISchema schema, ExecutionOptions options)
    {
        Documents = new DocumentGate(schema, options);
        Variables = new VariableReader(schema);
        Introspection = new Introspection(schema);
    }

    public DocumentGate Documents { get; }

    public VariableReader Variables { get; }

    public Introspection Introspection { get; }

    /// <summary>
    /// Builds the schema on another thread, while the store is opened on this one, and validates a first document there: most of the time
    /// that the first answer takes goes into what the runtime compiles for these two.
    /// </summary>
    public static Task<ApiEngine> StartAsync(GraphModel model, ExecutionOptions options) => Task.Run(async () =>
    {
        var engine = new ApiEngine(ApiSchema.Build(model), options);
        try
        {
            await engine.Documents.AdmitAsync(Smallest, CancellationToken.None);
        }
        catch (RequestException)
        {
            // Limits may be set so low that not even this passes.
        }

        return engine;
    });
}
