using System.Text;
using GraphApi.Model.Sdl;

namespace GraphApi.Neo4j.Discovery;

/// <summary>
/// Writes a draft as a schema file, and mends it until the schema has no error: what an error stands at gets another name, and if
/// that does not help it becomes a comment.
/// </summary>
internal sealed class DraftText(SchemaDraft draft, string heading)
{
    private const int Renamings = 4;
    private static readonly string[] Nameable =
    [
        DiagnosticCodes.NameReserved, DiagnosticCodes.NameClash, DiagnosticCodes.NamesDifferInCase, DiagnosticCodes.NameTooLong,
        DiagnosticCodes.KeyMissing, DiagnosticCodes.DuplicateLabel,
    ];

    private readonly List<object?> _lines = [];
    private readonly Dictionary<object, int> _renamings = [];

    public string Write()
    {
        Part();
        while (true)
        {
            var text = Print();
            var errors = SchemaLoader.Load(text, "schema").Diagnostics.Where(d => d.Severity == DiagnosticSeverity.Error).ToList();
            var culprits = errors.Select(e => (Item: _lines[e.Line - 1], Error: e)).Where(c => c.Item is not null).DistinctBy(c => c.Item).ToList();
            if (culprits.Count == 0)
                return text;
            foreach (var (item, error) in culprits)
                Mend(item!, error);
        }
    }

    /// <summary>Gives names that are there twice a number.</summary>
    private void Part()
    {
        Number(draft.Types, t => t.Name, (t, name) => t.Name = name);
        foreach (var type in draft.Types)
            Number(type.Fields, f => f.Name, (f, name) => f.Name = name);
    }

    private static void Number<T>(IEnumerable<T> items, Func<T, string> name, Action<T, string> rename)
    {
        var taken = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var item in items)
        {
            var wanted = name(item);
            for (var number = 2; !taken.Add(name(item)); number++)
                rename(item, wanted + number);
        }
    }

    private void Mend(object item, SchemaDiagnostic error)
    {
        var times = _renamings[item] = _renamings.GetValueOrDefault(item) + 1;
        var canRename = times <= Renamings && Nameable.Contains(error.Code);
        switch (item)
        {
            case DraftType type when canRename: type.Name += type.Text().Contains("@node", StringComparison.Ordinal) ? "Node" : "Properties"; break;
            case DraftField field when canRename: field.Name += field is DraftProperty ? "Value" : "Nodes"; break;
            case DraftField field: field.Refused = error.Message; break;
            default: throw new InvalidOperationException(error.ToString());
        }
    }

    private string Print()
    {
        var text = new StringBuilder();
        _lines.Clear();
        foreach (var line in heading.Split('\n'))
            Add(text, "# " + line, null);
        foreach (var type in draft.Types)
            Print(text, type);
        return text.ToString();
    }

    private void Print(StringBuilder text, DraftType type)
    {
        Add(text, "", null);
        foreach (var remark in type.Remarks)
            Add(text, "# " + remark, null);
        // A type of GraphQL has a field at least.
        var isShown = type.Fields.Exists(f => f.Refused is null);
        var before = isShown ? "" : "# ";
        Add(text, before + type.Text(), isShown ? type : null);
        foreach (var field in type.Fields)
            Print(text, field, before);
        Add(text, before + "}", null);
    }

    private void Print(StringBuilder text, DraftField field, string before)
    {
        if (field.Refused is { } why)
            Add(text, $"{before}  # {field.Text()}   # {why}", null);
        else
            Add(text, "  " + field.Text(), field);
    }

    private void Add(StringBuilder text, string line, object? item)
    {
        text.Append(line).Append('\n');
        _lines.Add(item);
    }
}
