namespace GraphApi.Planning.Plans.Aggregates;

/// <summary>The fields that a group has.</summary>
public enum GroupFieldKind
{
    Key,
    Count,
    Typename,
}
