using System.Text.Encodings.Web;
using System.Text.Json;
using GraphApi.Execution;
using GraphApi.Model.Values;
using GraphApi.Planning.Stores;
using GraphApi.Store.Tests.Support;

namespace GraphApi.Store.Tests.Cases;

/// <summary>Runs cases on a store that holds their graph, and compares what comes with what a person has read.</summary>
internal sealed class CaseRun(CaseGraph graph, IGraphStore store, string statementFile)
{
    private static readonly JsonSerializerOptions Indented = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
    private readonly RecordingStore _store = new(store);

    /// <summary>The statements of the last case, with their values.</summary>
    public IReadOnlyList<(IStoreStatement Statement, GraphValue[] Values)> Runs => _store.Runs;

    public async Task RunAsync(string name)
    {
        var graphCase = new GraphCase(name);
        var executor = new GraphExecutor(graph.Model, _store, new ExecutionOptions());
        _store.Runs.Clear();

        var response = await executor.ExecuteAsync(graphCase.Request);

        Assert.Null(response.Failure);
        using var json = JsonDocument.Parse(response.Body);
        Golden.Matches(graphCase.Part("response.json"), JsonSerializer.Serialize(json, Indented) + "\n");
        if (!response.IsRequestError)
            Golden.Matches(graphCase.Part(statementFile), Assert.Single(_store.Runs).Statement.Text + "\n");
    }
}
