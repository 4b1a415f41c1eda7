using GraphApi.Execution.Export;
using GraphApi.Server.Hosting;

namespace GraphApi.Server.Commands;

/// <summary>Tells how far an export is.</summary>
internal sealed class ExportReport(Terminal terminal) : IProgress<ExportProgress>
{
    private readonly TransferProgress _progress = new(terminal, "Exporting");

    public void Report(ExportProgress value) => _progress.Report(value.Nodes, value.Relationships, value.Nodes + value.Relationships, value.Total);

    public string Summary(ExportProgress written) => _progress.Summary(written.Nodes, written.Relationships);
}
