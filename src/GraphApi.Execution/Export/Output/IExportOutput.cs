namespace GraphApi.Execution.Export.Output;

/// <summary>Where an export goes. Disposed of before it is completed, it leaves nothing behind.</summary>
public interface IExportOutput : IDisposable
{
    /// <summary>A new file of that name; an output of one file calls it as it likes.</summary>
    Stream Open(string name);

    /// <summary>All is written: it takes its place.</summary>
    void Complete();
}
