namespace GraphApi.Planning.Plans.Aggregates;

/// <summary><c>{ saidFrom: DAY }</c>: a value, or a part of it. Of a part the column is text: <c>2022-03-29</c>, <c>2022-03</c>, <c>2022</c>.</summary>
public sealed record ValueKey(ScalarStep Step, RowField Of, DatePart Part) : GroupKey(Step);
