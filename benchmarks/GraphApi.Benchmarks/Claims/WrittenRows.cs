using GraphApi.Planning.Import;

namespace GraphApi.Benchmarks.Claims;

/// <summary>Counts what an import writes, at once: <see cref="Progress{T}"/> does it some time later, on another thread.</summary>
internal sealed class WrittenRows : IProgress<ImportResult>
{
    public long Count { get; private set; }

    public void Report(ImportResult value) => Count += value.Nodes + value.Relationships;
}
