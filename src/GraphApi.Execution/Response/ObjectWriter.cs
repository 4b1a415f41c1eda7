using System.Collections.Immutable;
using System.Text;
using GraphApi.Model.Api;
using GraphApi.Model.Types;
using GraphApi.Planning.Plans;
using GraphApi.Planning.Stores;

namespace GraphApi.Execution.Response;

/// <summary>
/// Writes nodes and their fields. Where a value is missing that the schema promises, a write returns false and its caller takes back
/// what it wrote, up to the nearest field that may be null: the specification's null propagation (section 6.4.4).
/// </summary>
internal sealed class ObjectWriter
{
    private readonly WriterState _state;
    private readonly ResponseBuffer _buffer;
    private readonly ScalarWriter _scalars;
    private readonly ConnectionWriter _connections;
    private readonly IReadOnlyDictionary<string, byte[]> _introspection;

    public ObjectWriter(WriterState state, IReadOnlyDictionary<string, byte[]> introspection)
    {
        _state = state;
        _buffer = state.Buffer;
        _scalars = new ScalarWriter(state);
        _connections = new ConnectionWriter(state, this, _scalars);
        _introspection = introspection;
    }

    /// <summary>Writes <c>{...}</c> from the columns of <paramref name="list"/>; <paramref name="type"/> is null for the root.</summary>
    public bool WriteFields<TReader>(ref TReader row, ref ListCursor list, ImmutableArray<FieldStep> fields, NodeType? type)
        where TReader : struct, IRowReader, allows ref struct
    {
        _buffer.Write((byte)'{');
        for (var i = 0; i < fields.Length; i++)
        {
            var field = fields[i];
            if (i > 0)
                _buffer.Write((byte)',');
            _buffer.Write(field.ResponseName.Json);
            _state.Path.Push(field.ResponseName);
            if (field.Columns > 0 && !row.Next(ref list))
                throw new InvalidOperationException("The store's row is shorter than its plan.");
            if (!WriteField(ref row, field, type))
                return false;
            _state.Path.Pop();
        }

        _buffer.Write((byte)'}');
        return true;
    }

    /// <summary>Writes a node that is a list of its own.</summary>
    public bool WriteNode<TReader>(ref TReader row, ObjectSelection selection)
        where TReader : struct, IRowReader, allows ref struct
    {
        var list = row.BeginList();
        var type = selection.Type as NodeType ?? ReadType(ref row, ref list, selection);
        if (!WriteFields(ref row, ref list, selection.BranchOf(type).Fields, type))
            return false;
        while (row.Next(ref list))
            row.Skip();
        return true;
    }

    private static NodeType ReadType<TReader>(ref TReader row, ref ListCursor list, ObjectSelection selection)
        where TReader : struct, IRowReader, allows ref struct
    {
        if (!row.Next(ref list) || !row.TryReadInteger(out var ordinal))
            throw new InvalidOperationException("The store's row lacks the node's type.");
        foreach (var type in selection.Type.PossibleTypes)
            if (type.Ordinal == ordinal)
                return type;
        throw new InvalidOperationException($"The store's row has type {ordinal}, which {selection.Type} does not.");
    }

    private bool WriteField<TReader>(ref TReader row, FieldStep field, NodeType? type)
        where TReader : struct, IRowReader, allows ref struct
    {
        switch (field)
        {
            case ScalarStep scalar: return _scalars.Write(ref row, scalar);
            case ConnectionStep connection: return _connections.Write(ref row, connection);
            case ToOneStep one: return WriteOne(ref row, field, one.Selection);
            case LookupStep lookup: return WriteOne(ref row, field, lookup.Selection);
            case NodeListStep nodes: return WriteAll(ref row, nodes);
            case GlobalIdStep: return WriteGlobalId(ref row, field, type!);
            case TypenameStep: _buffer.WriteString(type?.Name ?? ApiNames.Query); return true;
            case IntrospectionStep: _buffer.Write(_introspection[field.ResponseName.Text]); return true;
            case NullStep: _buffer.WriteNull(); return true;
            default: throw new InvalidOperationException($"Unknown step {field.GetType().Name}.");
        }
    }

    private bool WriteOne<TReader>(ref TReader row, FieldStep field, ObjectSelection selection)
        where TReader : struct, IRowReader, allows ref struct
    {
        if (row.TryReadNull())
        {
            if (field.IsNonNull)
                return _state.RefuseStored(field, $"{field.ResponseName.Text} leads to no node.");
            _buffer.WriteNull();
            return true;
        }

        if (field.IsNonNull)
            return WriteNode(ref row, selection);
        WriteNodeOrNull(ref row, selection);
        return true;
    }

    /// <summary>A list of nodes of which each may be null by itself.</summary>
    private bool WriteAll<TReader>(ref TReader row, NodeListStep step)
        where TReader : struct, IRowReader, allows ref struct
    {
        var list = row.BeginList();
        _buffer.Write((byte)'[');
        for (var i = 0; row.Next(ref list); i++)
        {
            if (i > 0)
                _buffer.Write((byte)',');
            _state.Path.Push(i);
            if (row.TryReadNull())
                _buffer.WriteNull();
            else
                WriteNodeOrNull(ref row, step.Selection);
            _state.Path.Pop();
        }

        _buffer.Write((byte)']');
        return true;
    }

    private void WriteNodeOrNull<TReader>(ref TReader row, ObjectSelection selection)
        where TReader : struct, IRowReader, allows ref struct
    {
        var (start, depth) = (_buffer.Length, _state.Path.Depth);
        var before = row;
        if (WriteNode(ref row, selection))
            return;
        row = before;
        row.Skip();
        _state.Path.Truncate(depth);
        _buffer.Truncate(start);
        _buffer.WriteNull();
    }
    private bool WriteGlobalId<TReader>(ref TReader row, FieldStep field, NodeType type)
        where TReader : struct, IRowReader, allows ref struct
    {
        if (!row.TryReadString(out var key))
        {
            row.Skip();
            return _state.RefuseStored(field, "the key is no text.");
        }

        _buffer.WriteBase64Url([.. Encoding.ASCII.GetBytes(type.Name), (byte)':', .. JsonEscape.Undo(key)]);
        return true;
    }
}
