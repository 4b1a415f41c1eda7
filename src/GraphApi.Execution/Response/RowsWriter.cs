using System.Collections.Immutable;
using GraphApi.Planning.Plans;
using GraphApi.Planning.Search;
using GraphApi.Planning.Stores;

namespace GraphApi.Execution.Response;

/// <summary>Writes the rows of a connection as <c>nodes</c> or <c>edges</c>.</summary>
internal sealed class RowsWriter(WriterState state, ObjectWriter objects, ScalarWriter scalars)
{
    private static readonly string[] MatchNames = [.. Enum.GetNames<SearchMatch>().Select(n => n.ToUpperInvariant())];

    private readonly ResponseBuffer _buffer = state.Buffer;

    /// <summary>
    /// Shows the rows from index <paramref name="first"/> up to but without <paramref name="end"/>, and counts them all. False where null
    /// must move up.
    /// </summary>
    /// <param name="columnsBefore">What earlier parts take of each row.</param>
    public bool Write<TReader>(ref TReader rows, ConnectionStep step, RowsPart part, long first, long end, int columnsBefore, out int count)
        where TReader : struct, IRowReader, allows ref struct
    {
        var list = rows.BeginList();
        _buffer.Write((byte)'[');
        for (count = 0; rows.Next(ref list); count++)
        {
            if (count < first || count >= end)
            {
                rows.Skip();
                continue;
            }

            if (count > first)
                _buffer.Write((byte)',');
            state.Path.Push((int)(count - first));
            if (!WriteRow(ref rows, step, part, columnsBefore))
                return false;
            state.Path.Pop();
        }

        _buffer.Write((byte)']');
        return true;
    }

    private bool WriteRow<TReader>(ref TReader row, ConnectionStep step, RowsPart part, int columnsBefore)
        where TReader : struct, IRowReader, allows ref struct
    {
        var cells = row.BeginList();
        var sortKey = step.Window.NeedsCursor ? SortKeys.Read(ref row, ref cells, step.Window.Cursor) : default;
        for (var i = 0; i < columnsBefore && row.Next(ref cells); i++)
            row.Skip();
        var written = part is EdgesPart edges
            ? WriteEdge(ref row, ref cells, step, edges.Fields, sortKey)
            : WriteNode(ref row, ref cells, ((NodesPart)part).Selection);
        while (written && row.Next(ref cells))
            row.Skip();
        return written;
    }

    private bool WriteEdge<TReader>(
        ref TReader row, ref ListCursor cells, ConnectionStep step, ImmutableArray<EdgeField> fields, scoped RowString sortKey)
        where TReader : struct, IRowReader, allows ref struct
    {
        _buffer.Write((byte)'{');
        for (var i = 0; i < fields.Length; i++)
        {
            if (i > 0)
                _buffer.Write((byte)',');
            _buffer.Write(fields[i].ResponseName.Json);
            state.Path.Push(fields[i].ResponseName);
            if (!WriteEdgeField(ref row, ref cells, step, fields[i], sortKey))
                return false;
            state.Path.Pop();
        }

        _buffer.Write((byte)'}');
        return true;
    }

    private bool WriteEdgeField<TReader>(
        ref TReader row, ref ListCursor cells, ConnectionStep step, EdgeField field, scoped RowString sortKey)
        where TReader : struct, IRowReader, allows ref struct
    {
        switch (field)
        {
            case EdgeNode node: return WriteNode(ref row, ref cells, node.Selection);
            case EdgeScalar scalar: return row.Next(ref cells) && scalars.Write(ref row, scalar.Step);
            case EdgeCursor: SortKeys.WriteCursor(_buffer, step, sortKey); return true;
            case EdgeMatch: _buffer.WriteString(MatchNames[sortKey.Utf8[0] - SearchKey.DigitOf(SearchMatch.Exact)]); return true;
            case EdgeTypename typename: _buffer.WriteString(typename.TypeName); return true;
            default: throw new InvalidOperationException($"Unknown edge field {field.GetType().Name}.");
        }
    }

    private bool WriteNode<TReader>(ref TReader row, ref ListCursor cells, ObjectSelection selection)
        where TReader : struct, IRowReader, allows ref struct =>
        selection.IsPolymorphic
            ? row.Next(ref cells) && objects.WriteNode(ref row, selection)
            : objects.WriteFields(ref row, ref cells, selection.Branches[0].Fields, selection.Branches[0].Types[0]);
}
