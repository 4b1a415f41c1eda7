using System.Globalization;
using System.Text;
using GraphApi.Model.Values;
using GraphApi.Neo4j.Bolt;
using GraphApi.Neo4j.Printing;
using GraphApi.Planning.Paging;
using GraphApi.Planning.Search;

namespace GraphApi.Neo4j.Storage;

/// <summary>
/// Writes the values of a run as the statement's one parameter, a map: the server keeps a plan by the parameters' types and
/// sizes, and a map is a map whatever it holds.
/// <para>Example: <c>{p: {v0: "kyiv", v1: 11}}</c>.</para>
/// </summary>
internal static class ParameterEncoder
{
    private static readonly byte[][] Names = [.. Enumerable.Range(0, 64).Select(NameOf)];

    public static void Write(PackStreamWriter writer, Neo4jStatement statement, ReadOnlySpan<GraphValue> values)
    {
        writer.WriteMapHeader(1);
        writer.WriteString("p"u8);
        writer.WriteMapHeader(values.Length + statement.Bounds.Count);
        for (var slot = 0; slot < values.Length; slot++)
        {
            writer.WriteString(slot < Names.Length ? Names[slot] : NameOf(slot));
            Write(writer, values[slot], statement.Forms.GetValueOrDefault(slot));
        }

        foreach (var (slot, bound) in statement.Bounds)
        {
            writer.WriteString(CypherWriter.NameOf(slot, bound));
            WriteBound(writer, values[slot], bound);
        }
    }

    private static void Write(PackStreamWriter writer, GraphValue value, ParameterForm form)
    {
        switch (form)
        {
            case ParameterForm.Instants: ValueEncoder.WriteInstants(writer, value); break;
            case ParameterForm.OrderKey: writer.WriteString(OrderKey.Encode(value.AsString())); break;
            case ParameterForm.PlaceWithWay: ValueEncoder.WritePlaceWithWay(writer, value.AsString()); break;
            case ParameterForm.OrderedText: ValueEncoder.WriteOrderedText(writer, value.AsString()); break;
            case ParameterForm.Search: SearchForms.Write(writer, SearchQuery.Of(value)); break;
            case ParameterForm.RelationshipOrder: writer.WriteString(OrderOf(value)); break;
            case ParameterForm.RelationshipOrderWithWay: ValueEncoder.WritePlaceWithWay(writer, OrderOf(value)); break;
            case ParameterForm.NodeOrder: writer.WriteString(OrderKey.Join(value.AsList()[..^1], OrderKey.Encode(value.AsList()[^1].AsString()))); break;
            case ParameterForm.Components: ValueEncoder.WriteComponents(writer, value.AsList()); break;
            default: ValueEncoder.Write(writer, value); break;
        }
    }

    private static string OrderOf(GraphValue value) => OrderKey.Join(value.AsList()[..^1], value.AsList()[^1].AsString());

    private static void WriteBound(PackStreamWriter writer, GraphValue value, OrderBound? bound)
    {
        if (bound is { } one)
        {
            writer.WriteString(OrderBounds.Write(one, value));
            return;
        }

        var ranges = OrderBounds.WriteAll(value).ToList();
        writer.WriteListHeader(ranges.Count);
        foreach (var (start, end) in ranges)
        {
            writer.WriteListHeader(2);
            writer.WriteString(start);
            writer.WriteString(end);
        }
    }

    private static byte[] NameOf(int slot) => Encoding.ASCII.GetBytes("v" + slot.ToString(CultureInfo.InvariantCulture));
}
