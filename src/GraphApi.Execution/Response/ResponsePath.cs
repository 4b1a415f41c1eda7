using System.Collections.Immutable;
using GraphApi.Planning.Plans;

namespace GraphApi.Execution.Response;

/// <summary>Where in the response the writer stands: response keys and list indices.</summary>
internal sealed class ResponsePath
{
    private readonly List<(ResponseName? Name, int Index)> _segments = new(capacity: 16);

    public int Depth => _segments.Count;

    public void Push(ResponseName name) => _segments.Add((name, 0));

    public void Push(int index) => _segments.Add((null, index));

    public void Pop() => _segments.RemoveAt(_segments.Count - 1);

    /// <summary>Comes back to where <see cref="Depth"/> was taken, after a write that gave up further in.</summary>
    public void Truncate(int depth) => _segments.RemoveRange(depth, _segments.Count - depth);

    public ImmutableArray<object> ToArray() => [.. _segments.Select(s => s.Name is { } name ? (object)name.Text : s.Index)];
}
