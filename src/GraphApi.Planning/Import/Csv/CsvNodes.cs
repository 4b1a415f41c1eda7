using System.Runtime.InteropServices;
using GraphApi.Model;
using GraphApi.Model.Types;
using GraphApi.Model.Values;

namespace GraphApi.Planning.Import.Csv;

/// <summary>Makes nodes of records: the key from <c>:ID</c>, values from the columns that are named like fields.</summary>
internal sealed class CsvNodes(GraphModel model, CsvFiles files, CsvGroups groups, ErrorList errors)
{
    private readonly Dictionary<string, NodeType?> _byLabels = new(StringComparer.Ordinal);
    private readonly Dictionary<NodeType, int[]> _columns = [];
    private NodeType? _type;

    /// <summary>False where nothing can be read, which is then among the errors.</summary>
    public bool Begin(string? typeName)
    {
        if (!files.ReadHeader())
            return false;
        if (typeName is not null && OfLabels(typeName) is null)
            return Refuse(ImportErrorCodes.UnknownType, $"There is no node type {typeName}.");
        if (typeName is null && !files.Columns.Any(c => c.Kind == CsvColumnKind.Label))
            return Refuse(ImportErrorCodes.UnknownType, "Name the type on the command line (--nodes Place=FILE), or give a column :LABEL.");
        if (files.Columns.Count(c => c.Kind == CsvColumnKind.Id) != 1)
            return Refuse(ImportErrorCodes.InvalidCsv, "A file of nodes has one column :ID.");
        _type = typeName is null ? null : OfLabels(typeName);
        return _type is null || Fits(_type);
    }

    /// <summary>Null where the record is wrong, which is then among the errors.</summary>
    public NodeChange? Read()
    {
        var type = _type ?? OfRecord();
        if (type is null)
            return null;
        var values = new GraphValue[type.Scalars.Length];
        var isWhole = true;
        var columns = ColumnsOf(type);
        for (var i = 0; i < values.Length; i++)
        {
            CsvField? given = columns[i] < 0 ? null : files.Fields[columns[i]];
            if (CsvValue.Read(type.Scalars[i], given, files.ArrayDelimiter, out values[i]) is not { } error)
                continue;
            errors.Add(files.Error(error.Code, error.Message, type.Scalars[i].Name));
            isWhole = false;
        }

        return isWhole ? new NodeChange(type, ImmutableCollectionsMarshal.AsImmutableArray(values)) : null;
    }

    private NodeType? OfRecord()
    {
        var labels = files.Columns.Select((c, i) => c.Kind == CsvColumnKind.Label ? files.Fields[i].Text : null).First(t => t is not null)!;
        if (OfLabels(labels) is { } type && (_columns.ContainsKey(type) || Fits(type)))
            return type;
        errors.Add(files.Error(ImportErrorCodes.UnknownType, $"No node type has the labels {labels}, or several have.", ":LABEL"));
        return null;
    }

    /// <summary>By the type's name or its first label; labels of interfaces and unions may stand beside.</summary>
    private NodeType? OfLabels(string labels)
    {
        if (_byLabels.TryGetValue(labels, out var known))
            return known;
        var names = labels.Split(files.ArrayDelimiter, CsvDelimiter.Usual, ':');
        var found = model.NodeTypes.Where(t => names.Contains(t.Labels[0])).ToList();
        if (found.Count == 0)
            found = [.. model.NodeTypes.Where(t => names.Contains(t.Name))];
        return _byLabels[labels] = found.Count == 1 ? found[0] : null;
    }

    private bool Fits(NodeType type)
    {
        var unknown = files.Columns.FirstOrDefault(c => c.Kind == CsvColumnKind.Property && !type.Scalars.Any(s => c.IsFor(s, type.Scalars)));
        return (_type is null || unknown is null) || Refuse(ImportErrorCodes.UnknownField, $"{type.Name} has no field {unknown.Name}: write {unknown.Name}:IGNORE to leave it out.");
    }

    private int[] ColumnsOf(NodeType type)
    {
        if (_columns.TryGetValue(type, out var columns))
            return columns;
        groups.Learn(files.Columns.First(c => c.Kind == CsvColumnKind.Id).Group, type);
        _columns.Add(type, columns = [.. type.Scalars.Select(s => s == type.Key
            ? files.Columns.ToList().FindIndex(c => c.Kind == CsvColumnKind.Id)
            : files.Columns.ToList().FindIndex(c => c.Kind == CsvColumnKind.Property && c.IsFor(s, type.Scalars)))]);
        return columns;
    }

    private bool Refuse(string code, string message)
    {
        errors.Add(files.Error(code, message, ""));
        return false;
    }
}
