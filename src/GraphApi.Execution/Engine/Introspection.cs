using System.Text.Encodings.Web;
using System.Text.Json;
using GraphApi.Execution.Caching;
using GraphQL;
using GraphQL.Execution;
using GraphQL.Types;
using GraphQL.Validation;

namespace GraphApi.Execution.Engine;

/// <summary>Answers <c>__schema</c> and <c>__type</c> by GraphQL.NET.</summary>
internal sealed class Introspection(ISchema schema)
{
    private static readonly JsonSerializerOptions Json = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
    private readonly DocumentExecuter _executer = new(new GraphQLDocumentBuilder(), new DocumentValidator(), new IntrospectionStrategy(), []);

    /// <summary>The JSON of each introspection field of the operation's root, by response key.</summary>
    public async Task<IReadOnlyDictionary<string, byte[]>> AnswerAsync(
        ValidOperation operation, IReadOnlyDictionary<string, object?>? variables, CancellationToken cancellation)
    {
        var result = await _executer.ExecuteAsync(new GraphQL.ExecutionOptions
        {
            Schema = schema,
            Document = operation.Document,
            OperationName = operation.Operation.Name?.StringValue,
            Query = operation.Document.Source.ToString(),
            Variables = variables is null ? Inputs.Empty : new Inputs(new Dictionary<string, object?>(variables)),
            ValidationRules = [],
            CachedDocumentValidationRules = [],
            ThrowOnUnhandledException = true,
            CancellationToken = cancellation,
        });
        if (result.Errors is { Count: > 0 } errors)
            throw new RequestException([.. errors.Select(EngineErrors.OfVariable)]);
        var data = (IReadOnlyDictionary<string, object?>)((RootExecutionNode)result.Data!).ToValue()!;
        return data.ToDictionary(f => f.Key, f => JsonSerializer.SerializeToUtf8Bytes(f.Value, Json));
    }
}
