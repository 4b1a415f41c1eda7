namespace GraphApi.Model.Values;

/// <summary>What the values of a field can come to.</summary>
public enum AggregateMeasure
{
    Min,
    Max,
    Avg,
    Sum,
    DistinctCount,
}
