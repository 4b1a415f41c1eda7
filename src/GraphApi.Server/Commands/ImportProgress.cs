using GraphApi.Planning.Import;
using GraphApi.Server.Hosting;

namespace GraphApi.Server.Commands;

/// <summary>Adds up what an import has written.</summary>
internal sealed class ImportProgress(Terminal terminal, CsvGraphReader csv) : IProgress<ImportResult>
{
    private readonly TransferProgress _progress = new(terminal, "Importing");
    private ImportResult _written = new(0, 0);

    public void Report(ImportResult value)
    {
        _written = new ImportResult(_written.Nodes + value.Nodes, _written.Relationships + value.Relationships);
        _progress.Report(_written.Nodes, _written.Relationships, csv.Position, csv.Total);
    }

    public string Summary() => _progress.Summary(_written.Nodes, _written.Relationships);
}
