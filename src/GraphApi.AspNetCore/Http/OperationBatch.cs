using System.Collections.Immutable;

namespace GraphApi.AspNetCore.Http;

/// <summary>The operations of one HTTP request. A list of one is answered by a list of one.</summary>
internal sealed record OperationBatch(ImmutableArray<HttpOperation> Operations, bool IsList)
{
    public static OperationBatch Of(HttpOperation operation) => new([operation], IsList: false);
}
