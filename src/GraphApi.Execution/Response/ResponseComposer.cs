using System.Collections.Immutable;
using GraphApi.Planning.Plans;

namespace GraphApi.Execution.Response;

/// <summary>Puts a response together: <c>{"errors":[...],"data":...}</c>.</summary>
internal static class ResponseComposer
{
    /// <summary>More errors than these help nobody.</summary>
    public const int MaxErrors = 100;

    private const int MaxErrorBytes = 100_000;

    public static ReadOnlySpan<byte> DataStart => "{\"data\":"u8;

    /// <summary>A request error: nothing was executed.</summary>
    public static ReadOnlyMemory<byte> WithoutData(ImmutableArray<GraphError> errors) => Compose(errors, default);

    /// <summary>A failure of the whole execution.</summary>
    public static ReadOnlyMemory<byte> WithNullData(ImmutableArray<GraphError> errors) => Compose(errors, ",\"data\":null"u8);

    /// <summary>An answer in which some fields failed; <paramref name="response"/> is a whole response without errors.</summary>
    public static ReadOnlyMemory<byte> WithErrors(ImmutableArray<GraphError> errors, ReadOnlySpan<byte> response) =>
        Compose(errors, [(byte)',', .. response[1..^1]]);

    /// <summary>A whole response with what it costs: <c>{"data":...,"extensions":{"operationCost":{"fieldCost":6,"typeCost":40}}}</c></summary>
    public static ReadOnlyMemory<byte> WithCost(ReadOnlySpan<byte> response, OperationCost cost)
    {
        var buffer = new ResponseBuffer();
        buffer.Write(response[..^1]);
        buffer.Write(response.Length > "{}".Length ? ",\"extensions\":{\"operationCost\":{\"fieldCost\":"u8 : "\"extensions\":{\"operationCost\":{\"fieldCost\":"u8);
        buffer.WriteInteger(cost.Fields);
        buffer.Write(",\"typeCost\":"u8);
        buffer.WriteInteger(cost.Rows);
        buffer.Write("}}}"u8);
        return buffer.Written;
    }

    private static ReadOnlyMemory<byte> Compose(ImmutableArray<GraphError> errors, ReadOnlySpan<byte> data)
    {
        var buffer = new ResponseBuffer();
        buffer.Write("{\"errors\":["u8);
        for (var i = 0; i < errors.Length && i < MaxErrors && buffer.Length < MaxErrorBytes; i++)
        {
            if (i > 0)
                buffer.Write((byte)',');
            WriteError(buffer, errors[i]);
        }

        buffer.Write((byte)']');
        buffer.Write(data);
        buffer.Write((byte)'}');
        return buffer.Written;
    }

    private static void WriteError(ResponseBuffer buffer, GraphError error)
    {
        buffer.Write("{\"message\":"u8);
        buffer.WriteString(error.Message);
        if (error.Locations.Length > 0)
            WriteLocations(buffer, error);
        if (error.Path.Length > 0)
            WritePath(buffer, error);
        buffer.Write(",\"extensions\":{\"code\":"u8);
        buffer.WriteString(error.Code);
        if (error.CorrelationId is { } id)
        {
            buffer.Write(",\"correlationId\":"u8);
            buffer.WriteString(id);
        }

        buffer.Write("}}"u8);
    }

    private static void WriteLocations(ResponseBuffer buffer, GraphError error)
    {
        buffer.Write(",\"locations\":["u8);
        for (var i = 0; i < error.Locations.Length; i++)
        {
            buffer.Write(i > 0 ? ",{\"line\":"u8 : "{\"line\":"u8);
            buffer.WriteInteger(error.Locations[i].Line);
            buffer.Write(",\"column\":"u8);
            buffer.WriteInteger(error.Locations[i].Column);
            buffer.Write((byte)'}');
        }

        buffer.Write((byte)']');
    }

    private static void WritePath(ResponseBuffer buffer, GraphError error)
    {
        buffer.Write(",\"path\":["u8);
        for (var i = 0; i < error.Path.Length; i++)
        {
            if (i > 0)
                buffer.Write((byte)',');
            if (error.Path[i] is int index)
                buffer.WriteInteger(index);
            else
                buffer.WriteString((string)error.Path[i]);
        }

        buffer.Write((byte)']');
    }
}
