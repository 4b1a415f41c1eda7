using System.Collections.Immutable;
using GraphApi.Execution.Export.Formats;
using GraphApi.Execution.Export.Output;
using GraphApi.Execution.Export.Reading;
using GraphApi.Execution.Response;
using GraphApi.Model;
using GraphApi.Model.Types;
using GraphApi.Planning.Export;
using GraphApi.Planning.Import;
using GraphApi.Planning.Stores;

namespace GraphApi.Execution.Export;

/// <summary>
/// Writes the whole graph as the schema describes it: types by name, nodes by key, their relationships by the other end's key and identity, so that
/// one graph gives the same bytes from every store. Memory holds a page, whatever the graph's size.
/// </summary>
/// <param name="model">What the schema says of it.</param>
/// <param name="store">Where the graph is.</param>
/// <param name="progress">Is told of each page.</param>
/// <param name="arrayDelimiter">What CSV has between the elements of a list.</param>
public sealed class GraphExport(GraphModel model, IGraphStore store, IProgress<ExportProgress> progress, char arrayDelimiter = CsvDelimiter.Usual)
{
    private readonly ExportRoutes _routes = new(model);
    private ExportProgress _written = new(0, 0, 0);

    /// <summary>What should be known of what was written; null where there is nothing.</summary>
    public string? Remark { get; private set; }

    /// <summary>Writes all of it or, on any failure, nothing.</summary>
    /// <exception cref="ExportException">Something stored does not fit the schema or has no form, or the output cannot be written.</exception>
    public async Task<ExportProgress> WriteAsync(ExportFormat format, IExportOutput output, CancellationToken cancellation)
    {
        RequiredKeys.Check(model, "An export names nodes by their keys");
        if (format == ExportFormat.Csv)
            CsvHeader.Check(model, arrayDelimiter);
        if (store.OrdersByValues)
            await ForeignGraphCheck.RunAsync(store, cancellation);
        try
        {
            using (var writer = Open(format, output))
                await WriteAsync(writer, cancellation);
            output.Complete();
        }
        catch (Exception e) when (Partial.WhyNotWritten(e) is not null)
        {
            throw new ExportException(ExportErrorCodes.OutputFailed, $"The output cannot be written: {Partial.WhyNotWritten(e)!.TrimEnd('.')}.", e);
        }

        return _written;
    }

    private IGraphFormat Open(ExportFormat format, IExportOutput output) => format switch
    {
        ExportFormat.Json => new JsonFormat(output.Open("graph.json")),
        ExportFormat.Ndjson => new LineFormat(output.Open("graph.ndjson")),
        _ => new CsvFormat(output, arrayDelimiter),
    };

    private async Task WriteAsync(IGraphFormat writer, CancellationToken cancellation)
    {
        _written = new ExportProgress(0, 0, await store.CountAsync(cancellation));
        await using var reading = await store.BeginReadingAsync(cancellation);
        foreach (var type in model.NodeTypes)
            await WriteAsync(writer, type, reading, cancellation);
        writer.End();
        Remark = writer.Remark;
    }

    private async Task WriteAsync(IGraphFormat writer, NodeType type, IGraphReading reading, CancellationToken cancellation)
    {
        var routes = _routes.Of(type);
        var reader = new TypeReader(model, store, reading, type, routes);
        writer.BeginType(type, routes);
        await foreach (var page in reader.ReadAsync(cancellation))
        {
            using (page)
                await WriteAsync(writer, page, routes, reader, cancellation);
            progress.Report(_written);
        }

        writer.EndType();
    }

    private async Task WriteAsync(IGraphFormat writer, NodePage page, ImmutableArray<ExportRoute> routes, TypeReader reader, CancellationToken cancellation)
    {
        foreach (var (node, beginnings) in page.Nodes)
        {
            writer.BeginNode(node);
            for (var i = 0; i < routes.Length; i++)
                await WriteAsync(writer, node, routes[i], beginnings[i], reader, cancellation);
            writer.EndNode();
            _written = _written with { Nodes = _written.Nodes + 1 };
        }
    }

    private async ValueTask WriteAsync(
        IGraphFormat writer, StoredNode node, ExportRoute route, NeighbourList list, TypeReader reader, CancellationToken cancellation)
    {
        Write(writer, node, route, list);
        if (list.Rest is null)
            return;
        using var buffer = new ResponseBuffer();
        while (list.Rest is { } after)
        {
            list = await reader.ReadRestAsync(route, node.Key.ToString(), after, buffer, cancellation);
            Write(writer, node, route, list);
            progress.Report(_written);
        }
    }

    private void Write(IGraphFormat writer, StoredNode node, ExportRoute route, NeighbourList list)
    {
        foreach (var neighbour in list.Neighbours)
            writer.Write(node, route, neighbour);
        _written = _written with { Relationships = _written.Relationships + list.Neighbours.Count };
    }
}
