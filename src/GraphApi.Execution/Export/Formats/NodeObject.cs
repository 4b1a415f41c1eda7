using System.Text;
using GraphApi.Execution.Export.Reading;
using GraphApi.Model.Fields;
using GraphApi.Planning.Export;

namespace GraphApi.Execution.Export.Formats;

/// <summary>
/// Writes a node as an import reads it: <c>{"key":"c1","text":"...","about":["kyiv"],"contradicts":[{"key":"c2","kind":"NEGATES"}]}</c>. What
/// is null is left out, unless an import would then take a default; a field without neighbours too.
/// </summary>
internal sealed class NodeObject(Stream output)
{
    private readonly Dictionary<string, byte[]> _names = new(StringComparer.Ordinal);
    private RelationshipField? _open;
    private bool _hasMembers;

    public void Begin(string? typeName)
    {
        output.WriteByte((byte)'{');
        _hasMembers = false;
        if (typeName is null)
            return;
        WriteName("__typename");
        output.Write(Encoding.ASCII.GetBytes($"\"{typeName}\""));
    }

    public void WriteValues(StoredNode node)
    {
        for (var i = 0; i < node.Values.Length; i++)
            WriteValue(node.Type.Scalars[i], node.Values[i]);
    }

    public void Write(StoredNode node, ExportRoute route, StoredNeighbour neighbour)
    {
        Refuse(node, route, neighbour);
        if (_open is not null && _open.Name == route.Field.Name)
            WriteNext(node, route.Field);
        else
            Open(route.Field);
        WriteNeighbour(route, neighbour);
    }

    public void End()
    {
        Close();
        output.WriteByte((byte)'}');
    }

    private void Open(RelationshipField field)
    {
        Close();
        WriteName(field.Name);
        _open = field;
        if (field.IsList)
            output.WriteByte((byte)'[');
    }

    private void WriteNext(StoredNode node, RelationshipField field)
    {
        if (!field.IsList)
            throw new ExportException(
                ExportErrorCodes.NotShown,
                $"{node.Type} {node.Key}: {field.Name} leads to several, and shows one. Mend it, make the field a list, or export csv.");
        output.WriteByte((byte)',');
    }

    private void Close()
    {
        if (_open is { IsList: true })
            output.WriteByte((byte)']');
        _open = null;
    }

    private void WriteNeighbour(ExportRoute route, StoredNeighbour neighbour)
    {
        if (!HasProperties(route, neighbour))
        {
            output.Write(neighbour.Key.Bytes);
            return;
        }

        output.WriteByte((byte)'{');
        _hasMembers = false;
        WriteMember(neighbour.Type.Key.Name, neighbour.Key);
        for (var i = 0; i < neighbour.Values.Length; i++)
        {
            if (route.Shown[i] is { } shown)
                WriteValue(shown, neighbour.Values[i]);
        }

        output.WriteByte((byte)'}');
        _hasMembers = true;
    }

    private static bool HasProperties(ExportRoute route, StoredNeighbour neighbour)
    {
        for (var i = 0; i < neighbour.Values.Length; i++)
        {
            if (route.Shown[i] is { } shown && IsWritten(shown, neighbour.Values[i]))
                return true;
        }

        return false;
    }

    private void WriteValue(ScalarField field, StoredJson value)
    {
        if (IsWritten(field, value))
            WriteMember(field.Name, value);
    }

    private static bool IsWritten(ScalarField field, StoredJson value) => field.Default is { IsNull: false } || !value.IsNull;

    private void WriteMember(string name, StoredJson value)
    {
        WriteName(name);
        output.Write(value.Bytes);
    }

    private void WriteName(string name)
    {
        if (_hasMembers)
            output.WriteByte((byte)',');
        _hasMembers = true;
        if (!_names.TryGetValue(name, out var json))
            _names.Add(name, json = Encoding.ASCII.GetBytes($"\"{name}\":"));
        output.Write(json);
    }

    /// <summary>What no field shows has no place in an object.</summary>
    private static void Refuse(StoredNode node, ExportRoute route, StoredNeighbour neighbour)
    {
        var relationship = route.Field.Relationship;
        if (!route.IsShown)
            throw NotShown($"no field of {node.Type} or {neighbour.Type} shows it");
        for (var i = 0; i < neighbour.Values.Length; i++)
        {
            if (route.Shown[i] is null && IsWritten(relationship.Properties[i], neighbour.Values[i]))
                throw NotShown($"{route.Owner}.{route.Field.Name} does not show {relationship.Properties[i].Name}");
        }

        ExportException NotShown(string why) => new(
            ExportErrorCodes.NotShown, $"{relationship.Name} of {node.Type} {node.Key} and {neighbour.Type} {neighbour.Key}: {why}. Add it to the schema, or export csv.");
    }
}
