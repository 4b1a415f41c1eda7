using System.Collections.Immutable;
using GraphApi.Execution.Export.Output;
using GraphApi.Execution.Export.Reading;
using GraphApi.Model.Fields;
using GraphApi.Model.Types;
using GraphApi.Planning.Export;

namespace GraphApi.Execution.Export.Formats;

/// <summary>
/// Writes neo4j-admin's files: <c>nodes/Claim.csv</c>, and for each kind of relationship that the graph has
/// <c>relationships/ABOUT.Claim.Place.csv</c>.
/// </summary>
internal sealed class CsvFormat(IExportOutput output, char arrayDelimiter) : IGraphFormat
{
    private readonly Dictionary<(ExportRoute Route, NodeType Other), CsvTable> _relationships = [];
    private CsvTable? _nodes;
    private string _labels = "";
    private string? _emptyList;

    public string? Remark => _emptyList is null
        ? null
        : $"neo4j-admin leaves empty lists out, such as {_emptyList}: docs/export.md says how to put them back. graphapi import takes them as they are.";

    public void BeginType(NodeType type, ImmutableArray<ExportRoute> routes)
    {
        _labels = string.Join(arrayDelimiter, type.AllLabels);
        _nodes = new CsvTable(output.Open($"nodes/{type.Name}.csv"), arrayDelimiter);
        _nodes.WriteHeader(CsvHeader.OfNodes(type));
    }

    public void BeginNode(StoredNode node)
    {
        for (var i = 0; i < node.Values.Length; i++)
            WriteValue(_nodes!, node.Type.Name, node.Type.Scalars[i], node.Values[i], node);
        _nodes!.WriteText(_labels);
        _nodes.EndRow();
    }

    public void Write(StoredNode node, ExportRoute route, StoredNeighbour neighbour)
    {
        var table = TableOf(route, neighbour.Type);
        table.WriteText(route.IsOut ? node.Key : neighbour.Key);
        table.WriteText(route.IsOut ? neighbour.Key : node.Key);
        table.WriteText(route.Field.Relationship.Name);
        for (var i = 0; i < neighbour.Values.Length; i++)
            WriteValue(table, route.Field.Relationship.Name, route.Shown[i] ?? route.Field.Relationship.Properties[i], neighbour.Values[i], node);
        table.EndRow();
    }

    public void EndNode()
    {
    }

    public void EndType() => Dispose();

    public void End()
    {
    }

    public void Dispose()
    {
        _nodes?.Dispose();
        _nodes = null;
        foreach (var table in _relationships.Values)
            table.Dispose();
        _relationships.Clear();
    }

    private CsvTable TableOf(ExportRoute route, NodeType other)
    {
        if (_relationships.TryGetValue((route, other), out var table))
            return table;
        var (start, end) = route.IsOut ? (route.Owner, other) : (other, route.Owner);
        var type = route.Field.Relationship;
        _relationships.Add((route, other), table = new CsvTable(output.Open($"relationships/{Uri.EscapeDataString(type.Name)}.{start.Name}.{end.Name}.csv"), arrayDelimiter));
        table.WriteHeader(CsvHeader.OfRelationships(type, start, end));
        return table;
    }

    private void WriteValue(CsvTable table, string owner, ScalarField field, StoredJson value, StoredNode node)
    {
        if (field.IsList && value.Bytes.SequenceEqual("[]"u8))
            _emptyList ??= $"{owner}.{field.Name}";
        if (table.WriteValue(field, value) is { } reason)
            throw new ExportException(
                ExportErrorCodes.NoForm, $"{node.Type} {node.Key}: {field.Name} has no form in neo4j-admin's CSV, since {reason}. Export json or ndjson.");
    }
}
