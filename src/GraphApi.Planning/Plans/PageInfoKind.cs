namespace GraphApi.Planning.Plans;

/// <summary>The fields that <c>PageInfo</c> has.</summary>
public enum PageInfoKind
{
    HasNextPage,
    HasPreviousPage,
    StartCursor,
    EndCursor,
    Typename,
}
