using System.Collections.Immutable;
using System.Text.Json;
using GraphApi.Execution;
using GraphApi.Model;
using GraphApi.Model.Types;

namespace GraphApi.AspNetCore.Pages;

/// <summary>Counts the nodes of each type by asking the API itself.</summary>
internal sealed class TypeCounter(GraphModel model, GraphExecutor executor)
{
    /// <summary>A store may bound how many connections one operation has.</summary>
    private const int TypesAtOnce = 20;

    public async Task<ImmutableArray<TypeCount>> CountAsync(CancellationToken cancellation)
    {
        var counts = ImmutableArray.CreateBuilder<TypeCount>(model.NodeTypes.Length);
        foreach (var types in model.NodeTypes.Chunk(TypesAtOnce))
            counts.AddRange(await CountAsync(types, cancellation));
        return counts.MoveToImmutable();
    }

    /// <summary><c>{ claims { totalCount } places { totalCount } }</c></summary>
    private async Task<IEnumerable<TypeCount>> CountAsync(NodeType[] types, CancellationToken cancellation)
    {
        var query = $"{{ {string.Join(' ', types.Select(t => $"{t.PluralRoot} {{ totalCount }}"))} }}";
        using var response = await executor.ExecuteAsync(new GraphRequest(query), cancellation);
        if (!response.Errors.IsEmpty)
            return types.Select(t => new TypeCount(t.PluralRoot, t.Description, null));
        using var answer = JsonDocument.Parse(response.Body);
        var data = answer.RootElement.GetProperty("data");
        return types.Select(t => new TypeCount(
            t.PluralRoot, t.Description, data.GetProperty(t.PluralRoot).GetProperty("totalCount").GetInt64())).ToList();
    }
}
