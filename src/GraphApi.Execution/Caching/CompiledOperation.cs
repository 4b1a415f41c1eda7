using GraphApi.Planning.Binding;
using GraphApi.Planning.Stores;

namespace GraphApi.Execution.Caching;

/// <summary>A bound operation and its statement; no statement where the store is not asked.</summary>
internal sealed record CompiledOperation(BoundOperation Bound, IStoreStatement? Statement)
{
    private const int BytesWithoutStatement = 4096;

    /// <summary>The text, and a plan of about three times its size.</summary>
    private const int BytesPerCharacter = 8;

    /// <summary>About how much memory it takes.</summary>
    public long Bytes => BytesWithoutStatement + ((long)(Statement?.Text.Length ?? 0) * BytesPerCharacter);
}
