using System.Collections.Immutable;
using System.Text;
using GraphApi.Model.Fields;
using GraphApi.Model.Values;
using GraphApi.Planning.Stores;

namespace GraphApi.Neo4j.Storage;

/// <summary>A node or relationship as a preparation reads it: what finds it, and values of its fields.</summary>
internal sealed record StoredNode(string Key, ImmutableArray<GraphValue> Values)
{
    /// <summary>Of a record whose one column is a list of the key and a value a field.</summary>
    public static StoredNode Read(ReadOnlySpan<byte> record, IEnumerable<ScalarField> fields)
    {
        var row = new PackStreamRowReader(record);
        var columns = row.BeginList();
        row.Next(ref columns);
        row.TryReadString(out var key);
        var values = ImmutableArray.CreateBuilder<GraphValue>();
        foreach (var field in fields)
        {
            row.Next(ref columns);
            values.Add(ReadValue(ref row, field.Type.Kind));
        }

        return new StoredNode(Encoding.UTF8.GetString(key.Utf8), values.ToImmutable());
    }

    /// <summary>A value of another kind, which only others can have written, is none.</summary>
    private static GraphValue ReadValue(ref PackStreamRowReader row, ScalarKind kind)
    {
        if (row.IsList)
            return ReadList(ref row, kind);
        if (RowValue.TryRead(ref row, kind, out var value))
            return value;
        if (row.TryReadString(out var text))
            return GraphValue.String(Encoding.UTF8.GetString(text.Utf8));
        row.Skip();
        return GraphValue.Null;
    }

    private static GraphValue ReadList(ref PackStreamRowReader row, ScalarKind kind)
    {
        var elements = ImmutableArray.CreateBuilder<GraphValue>();
        var list = row.BeginList();
        while (row.Next(ref list))
            elements.Add(ReadValue(ref row, kind));
        return GraphValue.List(elements.ToImmutable());
    }
}
