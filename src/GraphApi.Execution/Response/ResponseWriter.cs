using System.Collections.Immutable;
using GraphApi.Model.Values;
using GraphApi.Planning.Plans;
using GraphApi.Planning.Stores;

namespace GraphApi.Execution.Response;

/// <summary>Turns the store's row into the value of <c>data</c>, in one pass and without objects in between.</summary>
internal sealed class ResponseWriter(
    OperationPlan plan, GraphValue[] values, IReadOnlyDictionary<string, byte[]> introspection, int maxBytes)
    : IRowConsumer
{
    public ResponseBuffer Buffer { get; } = new(maxBytes);

    private ImmutableArray<GraphError> Errors { get; set; } = [];

    public void WriteWithoutStore() => Consume(default(NoRow));

    /// <summary>The response, which owns the buffer from now on.</summary>
    public GraphResponse ToResponse()
    {
        if (Errors.IsEmpty)
            return new GraphResponse { Body = Buffer.Written, Buffer = Buffer };
        var body = ResponseComposer.WithErrors(Errors, Buffer.Written.Span);
        Buffer.Dispose();
        return new GraphResponse { Body = body, Errors = Errors };
    }

    /// <summary>Starts afresh each time: a store that lost its connection in mid-answer may ask again.</summary>
    public void Consume<TReader>(TReader row)
        where TReader : struct, IRowReader, allows ref struct
    {
        Buffer.Truncate(0);
        Buffer.Write(ResponseComposer.DataStart);
        var state = new WriterState(Buffer, values);
        var list = row.BeginList();
        if (!new ObjectWriter(state, introspection).WriteFields(ref row, ref list, plan.Roots, null))
        {
            Buffer.Truncate(ResponseComposer.DataStart.Length);
            Buffer.WriteNull();
        }

        Buffer.Write((byte)'}');
        Errors = [.. state.Errors];
    }
}
