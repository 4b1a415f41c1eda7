using System.Collections.Immutable;
using System.Runtime.InteropServices;
using GraphApi.Model;
using GraphApi.Model.Fields;
using GraphApi.Model.Types;
using GraphApi.Model.Values;

namespace GraphApi.Planning.Import.Csv;

/// <summary>Makes relationships of records: the ends from <c>:START_ID</c> and <c>:END_ID</c>, values from the other columns.</summary>
internal sealed class CsvRelationships(GraphModel model, CsvFiles files, CsvGroups groups, ErrorList errors)
{
    private readonly Dictionary<string, Shape?> _shapes = new(StringComparer.Ordinal);
    private string? _type;

    /// <summary>False where nothing can be read, which is then among the errors.</summary>
    public bool Begin(string? typeName)
    {
        _type = typeName;
        if (!files.ReadHeader())
            return false;
        if (typeName is null && IndexOf(CsvColumnKind.Type) < 0)
            return Refuse(ImportErrorCodes.UnknownType, "Name the type on the command line (--relationships ABOUT=FILE), or give a column :TYPE.");
        if (IndexOf(CsvColumnKind.Start) < 0 || IndexOf(CsvColumnKind.End) < 0)
            return Refuse(ImportErrorCodes.InvalidCsv, "A file of relationships has columns :START_ID and :END_ID.");
        return typeName is null || ShapeOf(typeName) is not null;
    }

    /// <summary>Null where the record is wrong, which is then among the errors.</summary>
    public RelationshipChange? Read()
    {
        if (ShapeOf(_type ?? files.Fields[IndexOf(CsvColumnKind.Type)].Text) is not { } shape)
            return null;
        var (from, to) = (ReadEnd(shape.From, CsvColumnKind.Start), ReadEnd(shape.To, CsvColumnKind.End));
        var values = new GraphValue[shape.Type.Properties.Length];
        var isWhole = from is not null & to is not null;
        for (var i = 0; i < values.Length; i++)
            isWhole &= ReadValue(shape, i, values);
        if (isWhole && ValueLimits.IdentityBytes(shape.Type, values) > ValueLimits.Identity)
            return Fail(ImportErrorCodes.ValueTooLong, $"The @id values of a {shape.Type.Name} have at most {ValueLimits.Identity} bytes together.", "");
        return isWhole ? new RelationshipChange(shape.Type, from!, to!, ImmutableCollectionsMarshal.AsImmutableArray(values), files.Place()) : null;
    }

    private NodeReference? ReadEnd(CompositeType type, CsvColumnKind kind)
    {
        var column = IndexOf(kind);
        if (CsvValue.Read(type.PossibleTypes[0].Key, files.Fields[column], files.ArrayDelimiter, out var key) is not { } error)
            return new NodeReference(type, key.AsString());
        errors.Add(files.Error(error.Code, error.Message, files.Columns[column].Header));
        return null;
    }

    private bool ReadValue(Shape shape, int property, GraphValue[] values)
    {
        CsvField? given = shape.Columns[property] is var column and >= 0 ? files.Fields[column] : null;
        if (CsvValue.Read(shape.Fields[property], given, files.ArrayDelimiter, out values[property]) is not { } error)
            return true;
        errors.Add(files.Error(error.Code, error.Message, shape.Fields[property].Name));
        return false;
    }

    private Shape? ShapeOf(string name)
    {
        if (_shapes.TryGetValue(name, out var known))
            return known;
        return _shapes[name] = model.RelationshipTypes.FirstOrDefault(t => t.Name == name) is { } type ? ShapeOf(type) : Unknown(name);
    }

    private Shape? ShapeOf(RelationshipType type)
    {
        var from = groups.Find(files.Columns[IndexOf(CsvColumnKind.Start)].Group, type.SourceTypes);
        var to = groups.Find(files.Columns[IndexOf(CsvColumnKind.End)].Group, type.TargetTypes);
        if (from is null || to is null)
        {
            Fail(ImportErrorCodes.UnknownType, $"Name the types of {type.Name}'s ends in the header: :START_ID(Claim), :END_ID(Place).", "");
            return null;
        }

        var declared = model.NodeTypes.SelectMany(t => t.Fields).OfType<RelationshipField>()
            .Where(f => f.Relationship.Name == type.Name).SelectMany(f => f.Properties?.Fields ?? []).ToList();
        var fields = type.Properties.Select(p => declared.Find(f => f.Property == p.Property && f.IsNonNull) ?? p).ToImmutableArray();
        var unknown = files.Columns.FirstOrDefault(c => c.Kind == CsvColumnKind.Property && !fields.Any(f => c.IsFor(f, fields)));
        if (unknown is not null && _type is not null)
        {
            Fail(ImportErrorCodes.UnknownField, $"{type.Name} has no property {unknown.Name}: write {unknown.Name}:IGNORE to leave it out.", "");
            return null;
        }

        return new Shape(type, from, to, fields, [.. fields.Select(f => files.Columns.ToList().FindIndex(c => c.Kind == CsvColumnKind.Property && c.IsFor(f, fields)))]);
    }

    private Shape? Unknown(string name)
    {
        Fail(ImportErrorCodes.UnknownType, $"There is no relationship type {name}.", ":TYPE");
        return null;
    }

    private int IndexOf(CsvColumnKind kind)
    {
        for (var i = 0; i < files.Columns.Length; i++)
            if (files.Columns[i].Kind == kind)
                return i;
        return -1;
    }

    private RelationshipChange? Fail(string code, string message, string column)
    {
        errors.Add(files.Error(code, message, column));
        return null;
    }

    private bool Refuse(string code, string message) => Fail(code, message, "") is not null;

    /// <summary>How records become relationships of a type: its ends, its properties, and the column of each or -1.</summary>
    private sealed record Shape(
        RelationshipType Type, CompositeType From, CompositeType To, ImmutableArray<ScalarField> Fields, ImmutableArray<int> Columns);
}
