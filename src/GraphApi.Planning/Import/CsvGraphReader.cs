using System.Collections.Immutable;
using GraphApi.Model;
using GraphApi.Planning.Import.Csv;

namespace GraphApi.Planning.Import;

/// <summary>
/// Reads CSV with neo4j-admin's headers in batches, nodes before relationships. Each batch is to be written before the next is
/// asked for; of one with an error nothing is given.
/// </summary>
/// <param name="model">What the schema says of the values.</param>
/// <param name="nodes">Files of nodes.</param>
/// <param name="relationships">Files of relationships.</param>
/// <param name="arrayDelimiter">Stands between labels and between the elements of a list.</param>
public sealed class CsvGraphReader(
    GraphModel model, ImmutableArray<CsvSource> nodes, ImmutableArray<CsvSource> relationships, char arrayDelimiter = CsvDelimiter.Usual)
{
    private const int RowsAtOnce = 10_000;
    private readonly CsvGroups _groups = new(model);
    private CsvFiles? _files;
    private long _read;

    /// <summary>The bytes of all files.</summary>
    public long Total { get; } = nodes.Concat(relationships).SelectMany(s => s.Files).Sum(Size);

    /// <summary>How many of them have been read.</summary>
    public long Position => _read + (_files?.Position ?? 0);

    /// <exception cref="ImportException">A record is wrong; all errors of its batch are listed.</exception>
    public IEnumerable<GraphBatch> Read() => nodes.SelectMany(ReadNodes).Concat(relationships.SelectMany(ReadRelationships));

    private IEnumerable<GraphBatch> ReadNodes(CsvSource source)
    {
        var errors = new ErrorList();
        using var files = Open(source, errors);
        var rows = new CsvNodes(model, files, _groups, errors);
        foreach (var batch in ReadRows(files, errors, rows.Begin(source.Type), rows.Read))
            yield return new GraphBatch(batch, []);
        Close(files);
    }

    private IEnumerable<GraphBatch> ReadRelationships(CsvSource source)
    {
        var errors = new ErrorList();
        using var files = Open(source, errors);
        var rows = new CsvRelationships(model, files, _groups, errors);
        foreach (var batch in ReadRows(files, errors, rows.Begin(source.Type), rows.Read))
            yield return new GraphBatch([], batch);
        Close(files);
    }

    private CsvFiles Open(CsvSource source, ErrorList errors) => _files = new CsvFiles(source, arrayDelimiter, errors);

    private void Close(CsvFiles files)
    {
        _read += files.Position;
        _files = null;
    }

    private static IEnumerable<ImmutableArray<T>> ReadRows<T>(CsvFiles files, ErrorList errors, bool hasBegun, Func<T?> read)
        where T : class
    {
        errors.ThrowIfAny();
        var batch = ImmutableArray.CreateBuilder<T>();
        while (hasBegun && files.Read())
        {
            if (read() is { } row)
                batch.Add(row);
            if (batch.Count < RowsAtOnce)
                continue;
            errors.ThrowIfAny();
            yield return batch.ToImmutable();
            batch.Clear();
        }

        errors.ThrowIfAny();
        if (batch.Count > 0)
            yield return batch.ToImmutable();
    }

    private static long Size(string file) => File.Exists(file)
        ? new FileInfo(file).Length
        : throw ImportException.For(new ImportError(ImportErrorCodes.FileNotFound, "There is no such file.", file));
}
