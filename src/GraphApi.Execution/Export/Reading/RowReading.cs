using System.Text;
using GraphApi.Execution.Response;
using GraphApi.Model;
using GraphApi.Model.Types;
using GraphApi.Model.Values;
using GraphApi.Planning.Export;
using GraphApi.Planning.Plans;
using GraphApi.Planning.Stores;

namespace GraphApi.Execution.Export.Reading;

/// <summary>Reads what <see cref="ExportPlans"/> ask for: nodes and neighbours from rows. What breaks the schema ends the export.</summary>
internal sealed class RowReading
{
    private readonly GraphModel _model;
    private readonly PageSize _size;
    private readonly WriterState _state;
    private readonly ScalarWriter _scalars;
    private readonly StoredPlace _place = new();

    public RowReading(GraphModel model, ResponseBuffer page, PageSize size)
    {
        (_model, _size) = (model, size);
        _state = new WriterState(page, []);
        _scalars = new ScalarWriter(_state);
    }

    /// <summary>Takes the connection of a page.</summary>
    public NodePage ReadNodes<TReader>(ref TReader row, ConnectionStep step, NodeType type)
        where TReader : struct, IRowReader, allows ref struct
    {
        var selection = NodeOf(step).Selection.Branches[0];
        var nodes = new List<(StoredNode, NeighbourList[])>();
        var parts = row.BeginList();
        row.Next(ref parts);
        var rows = row.BeginList();
        var last = default(GraphValue?);
        while (row.Next(ref rows))
        {
            var cells = row.BeginList();
            last = ReadPlace(ref row, ref cells, step);
            nodes.Add(ReadNode(ref row, ref cells, selection, type));
            row.Next(ref cells);
        }

        row.Next(ref parts);
        return new NodePage(_state.Buffer, nodes, nodes.Count < _size.Nodes ? null : last);
    }

    /// <summary>Takes the connection of a route of the node whose key is given.</summary>
    public NeighbourList ReadNeighbours<TReader>(ref TReader row, ConnectionStep step, NodeType owner, string key)
        where TReader : struct, IRowReader, allows ref struct
    {
        _place.EnterNode(owner, key);
        return ReadNeighbours(ref row, step);
    }

    private NeighbourList ReadNeighbours<TReader>(ref TReader row, ConnectionStep step)
        where TReader : struct, IRowReader, allows ref struct
    {
        var edges = (EdgesPart)step.Parts[0];
        var neighbours = new List<StoredNeighbour>();
        var parts = row.BeginList();
        row.Next(ref parts);
        var rows = row.BeginList();
        var last = default(GraphValue?);
        while (row.Next(ref rows))
        {
            var cells = row.BeginList();
            last = ReadPlace(ref row, ref cells, step);
            neighbours.Add(ReadNeighbour(ref row, ref cells, edges));
            row.Next(ref cells);
        }

        row.Next(ref parts);
        return new NeighbourList(neighbours, neighbours.Count < _size.Neighbours ? null : last);
    }

    private (StoredNode Node, NeighbourList[] Routes) ReadNode<TReader>(ref TReader row, ref ListCursor cells, SelectionBranch selection, NodeType type)
        where TReader : struct, IRowReader, allows ref struct
    {
        var values = new StoredJson[type.Scalars.Length];
        var node = new StoredNode(type, values);
        _place.EnterNode(node);
        for (var i = 0; i < values.Length; i++)
            values[i] = ReadValue(ref row, ref cells, (ScalarStep)selection.Fields[i]);
        var routes = new NeighbourList[selection.Fields.Length - values.Length];
        for (var i = 0; i < routes.Length && row.Next(ref cells); i++)
            routes[i] = ReadNeighbours(ref row, (ConnectionStep)selection.Fields[values.Length + i]);
        return (node, routes);
    }

    private StoredNeighbour ReadNeighbour<TReader>(ref TReader row, ref ListCursor cells, EdgesPart edges)
        where TReader : struct, IRowReader, allows ref struct
    {
        _place.EnterRelationship();
        var (type, key) = ReadEnd(ref row, ref cells, ((EdgeNode)edges.Fields[0]).Selection);
        var neighbour = new StoredNeighbour(type, key, new StoredJson[edges.Fields.Length - 1]);
        _place.EnterRelationship(neighbour);
        for (var i = 0; i < neighbour.Values.Length; i++)
            neighbour.Values[i] = ReadValue(ref row, ref cells, ((EdgeScalar)edges.Fields[i + 1]).Step);
        return neighbour;
    }

    /// <summary>The type and key of a neighbour: of an interface or union the key stands in a list, behind the type's ordinal.</summary>
    private (NodeType Type, StoredJson Key) ReadEnd<TReader>(ref TReader row, ref ListCursor cells, ObjectSelection selection)
        where TReader : struct, IRowReader, allows ref struct
    {
        var key = (ScalarStep)selection.Branches[0].Fields[0];
        if (selection.Type is NodeType single)
            return (single, ReadValue(ref row, ref cells, key));
        row.Next(ref cells);
        var list = row.BeginList();
        row.Next(ref list);
        if (!row.TryReadInteger(out var ordinal))
            throw new InvalidOperationException("The store's row lacks a node's type.");
        var read = (_model.NodeTypes[(int)ordinal], ReadValue(ref row, ref list, key));
        row.Next(ref list);
        return read;
    }

    private StoredJson ReadValue<TReader>(ref TReader row, ref ListCursor cells, ScalarStep step)
        where TReader : struct, IRowReader, allows ref struct
    {
        var start = _state.Buffer.Length;
        if (!row.Next(ref cells) || !_scalars.Write(ref row, step) || _state.Errors.Count > 0)
            throw new ExportException(
                ErrorCodes.StoredValue, $"{_place}: {_state.Errors[0].Message} `graphapi store check` lists all that does not fit.");
        return new StoredJson(_state.Buffer, start, _state.Buffer.Length - start);
    }

    private static GraphValue ReadPlace<TReader>(ref TReader row, ref ListCursor cells, ConnectionStep step)
        where TReader : struct, IRowReader, allows ref struct
    {
        var place = Encoding.UTF8.GetString(JsonEscape.Undo(SortKeys.Read(ref row, ref cells, step.Window.Cursor)));
        return step.Window.Cursor.TryRead(place, out var value) ? value : throw new InvalidOperationException("The store's row has no place of its own.");
    }

    private static EdgeNode NodeOf(ConnectionStep step) => (EdgeNode)((EdgesPart)step.Parts[0]).Fields[0];
}
