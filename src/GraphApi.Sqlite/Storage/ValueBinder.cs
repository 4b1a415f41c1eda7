using GraphApi.Model.Values;
using GraphApi.Planning.Paging;
using GraphApi.Planning.Search;
using GraphApi.Sqlite.Printing;

namespace GraphApi.Sqlite.Storage;

/// <summary>Binds values in the form that columns hold.</summary>
internal static class ValueBinder
{
    public static void Bind(this Statement statement, int index, in GraphValue value)
    {
        switch (value.Kind)
        {
            case GraphValueKind.Null: statement.BindNull(index); break;
            case GraphValueKind.String: statement.Bind(index, value.AsString()); break;
            case GraphValueKind.Integer: statement.Bind(index, value.AsInteger()); break;
            case GraphValueKind.Float: statement.Bind(index, value.AsFloat()); break;
            case GraphValueKind.Boolean: statement.Bind(index, value.AsBoolean() ? 1L : 0L); break;
            case GraphValueKind.Date: statement.Bind(index, DateText.Write(value.AsDate())); break;
            case GraphValueKind.DateTime: statement.Bind(index, StoredText.Of(value.AsDateTime())); break;
            case GraphValueKind.LocalTime: statement.Bind(index, StoredText.Of(value.AsLocalTime())); break;
            case GraphValueKind.LocalDateTime: statement.Bind(index, StoredText.Of(value.AsLocalDateTime())); break;
            case GraphValueKind.Duration: statement.Bind(index, DurationText.Write(value.AsDuration())); break;
            case GraphValueKind.Json: statement.Bind(index, value.AsJson()); break;
            case GraphValueKind.List: statement.Bind(index, StoredText.Of(value.AsList())); break;
            default: throw new ArgumentOutOfRangeException(nameof(value), value.Kind, null);
        }
    }

    public static void Bind(this Statement statement, int index, in GraphValue value, ParameterForm form)
    {
        switch (form)
        {
            case ParameterForm.EarliestOfInstant: statement.Bind(index, AtOffset(value, -DateTimeValue.MaxOffset)); break;
            case ParameterForm.LatestOfInstant: statement.Bind(index, AtOffset(value, DateTimeValue.MaxOffset)); break;
            case ParameterForm.Instants: statement.Bind(index, StoredText.Of(value.AsList(), InstantOf)); break;
            case ParameterForm.RelationshipOrder: statement.Bind(index, OrderOf(value)); break;
            case ParameterForm.RelationshipOrderWithoutWay: statement.Bind(index, RelationshipWay.Without(OrderOf(value))); break;
            case ParameterForm.NodeOrder: statement.Bind(index, OrderKey.Join(value.AsList()[..^1], OrderKey.Encode(value.AsList()[^1].AsString()))); break;
            case ParameterForm.WithoutWay: statement.Bind(index, RelationshipWay.Without(value.AsString())); break;
            case ParameterForm.OrderStart: statement.Bind(index, OrderBounds.Write(OrderBound.Start, value)); break;
            case ParameterForm.OrderEnd: statement.Bind(index, OrderBounds.Write(OrderBound.End, value)); break;
            case ParameterForm.OrderPrefixEnd: statement.Bind(index, OrderBounds.Write(OrderBound.PrefixEnd, value)); break;
            case ParameterForm.OrderRanges: statement.Bind(index, StoredText.Of([.. OrderBounds.WriteAll(value).Select(Pair)])); break;
            case ParameterForm.SearchIndex: statement.Bind(index, SearchForms.Index(value)); break;
            case ParameterForm.SearchStarts: statement.Bind(index, SearchForms.Starts(value)); break;
            case ParameterForm.SearchWords: statement.Bind(index, SearchForms.WholeWords(value)); break;
            case ParameterForm.SearchWhole: statement.Bind(index, SearchQuery.Of(value).Whole); break;
            default: statement.Bind(index, value); break;
        }
    }

    private static string OrderOf(GraphValue value) => OrderKey.Join(value.AsList()[..^1], value.AsList()[^1].AsString());

    private static GraphValue Pair((string Start, string End) range) =>
        GraphValue.List([GraphValue.String(range.Start), GraphValue.String(range.End)]);

    private static string InstantOf(GraphValue value) => StoredText.Instant(value.AsDateTime());

    private static GraphValue AtOffset(in GraphValue value, int minutes) =>
        value.IsNull ? value : GraphValue.DateTime(value.AsDateTime().At((short)minutes));
}
