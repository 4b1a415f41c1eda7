using GraphApi.Model.Fields;
using GraphApi.Model.Values;

namespace GraphApi.Sqlite.Storage;

/// <summary>Reads single values of kinds that have an order, as <see cref="ValueBinder"/> bound them.</summary>
internal static class ValueReader
{
    public static GraphValue Value(this Statement statement, int column, ScalarField field)
    {
        if (statement.IsNull(column))
            return GraphValue.Null;
        return field.Type.Kind switch
        {
            ScalarKind.Int or ScalarKind.Long => GraphValue.Integer(statement.Integer(column)),
            ScalarKind.Float => GraphValue.Float(statement.Float(column)),
            ScalarKind.Boolean => GraphValue.Boolean(statement.Integer(column) != 0),
            ScalarKind.DateTime => StoredText.TryReadDateTime(statement.Bytes(column), out var time) ? GraphValue.DateTime(time) : GraphValue.Null,
            ScalarKind.Date => DateText.TryParse(statement.Text(column), out var day) ? GraphValue.Date(day) : GraphValue.Null,
            ScalarKind.LocalTime => LocalTimeText.TryParse(statement.Text(column), out var time) ? GraphValue.LocalTime(time) : GraphValue.Null,
            ScalarKind.LocalDateTime => LocalDateTimeText.TryParse(statement.Text(column), out var time) ? GraphValue.LocalDateTime(time) : GraphValue.Null,
            _ => GraphValue.String(statement.Text(column)),
        };
    }
}
