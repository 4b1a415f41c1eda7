using System.Collections.Immutable;
using GraphApi.Planning.Plans;

namespace GraphApi.Planning.Binding;

/// <summary>What the selected fields of a connection ask of its page.</summary>
internal readonly record struct WindowDemand(bool HasNextPage, bool HasPreviousPage, bool Cursor)
{
    public static WindowDemand Of(ImmutableArray<ConnectionPart> parts)
    {
        var pageInfo = parts.OfType<PageInfoPart>().SelectMany(p => p.Fields).Select(f => f.Kind).ToHashSet();
        var sortKey = parts.OfType<EdgesPart>().SelectMany(p => p.Fields).Any(f => f is EdgeCursor or EdgeMatch);
        return new WindowDemand(
            pageInfo.Contains(PageInfoKind.HasNextPage),
            pageInfo.Contains(PageInfoKind.HasPreviousPage),
            sortKey || pageInfo.Contains(PageInfoKind.StartCursor) || pageInfo.Contains(PageInfoKind.EndCursor));
    }
}
