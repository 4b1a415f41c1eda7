namespace GraphApi.Execution.Export.Output;

/// <summary>Writes to a stream that someone reads already, such as the standard output: what is written cannot be taken back.</summary>
public sealed class StreamOutput(Stream stream) : IExportOutput
{
    public Stream Open(string name) => new BufferedStream(stream, Partial.BufferSize);

    public void Complete()
    {
    }

    public void Dispose()
    {
    }
}
