using System.Globalization;
using System.Text;
using GraphApi.Planning.Stores;

namespace GraphApi.Store.Tests.Sqlite;

/// <summary>Takes a row as text, read through the reader as the writer of answers does: <c>[["Kyiv",[["c1"]]]]</c>.</summary>
internal sealed class RowText : IRowConsumer
{
    public string Text { get; private set; } = "";

    public void Consume<TReader>(TReader row)
        where TReader : struct, IRowReader, allows ref struct
    {
        var text = new StringBuilder();
        Append(ref row, text);
        Text = text.ToString();
    }

    private static void Append<TReader>(ref TReader row, StringBuilder text)
        where TReader : struct, IRowReader, allows ref struct
    {
        if (row.IsList)
            AppendList(ref row, text);
        else if (row.TryReadNull())
            text.Append("null");
        else if (row.TryReadString(out var value))
            text.Append('"').Append(Encoding.UTF8.GetString(value.Utf8)).Append('"');
        else if (row.TryReadInteger(out var integer))
            text.Append(CultureInfo.InvariantCulture, $"{integer}");
        else if (row.TryReadFloat(out var number))
            text.Append(CultureInfo.InvariantCulture, $"{number:R}");
        else if (row.TryReadBoolean(out var boolean))
            text.Append(boolean ? "true" : "false");
        else
            throw new InvalidOperationException("The reader stands on nothing.");
    }

    private static void AppendList<TReader>(ref TReader row, StringBuilder text)
        where TReader : struct, IRowReader, allows ref struct
    {
        text.Append('[');
        var list = row.BeginList();
        for (var first = true; row.Next(ref list); first = false)
        {
            if (!first)
                text.Append(',');
            Append(ref row, text);
        }

        text.Append(']');
    }
}
