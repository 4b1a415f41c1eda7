using GraphApi.Model.Sdl;
using GraphApi.Model.Sdl.Declarations;

namespace GraphApi.Model.Rules;

/// <summary>Names that the API or the stores need for themselves.</summary>
internal sealed class ReservedNameRule : ISchemaRule
{
    private const string StoredPrefix = "_ga";

    private static readonly string[] Prefixes = ["__", StoredPrefix];
    private static readonly string[] TypeSuffixes = ["Connection", "Edge", "FilterInput", "SortInput", "Aggregate", "GroupInput"];
    private static readonly string[] NodeFields = ["edge", "and", "or", "search", "count", "version", "history"];
    private static readonly string[] Properties = ["node", "cursor", "and", "or"];

    public void Check(RuleContext context)
    {
        var schema = context.Schema;
        foreach (var type in schema.Types)
            CheckType(context, type);
        foreach (var (type, field) in schema.Fields)
            CheckField(context, type, field);
        foreach (var (name, position) in schema.Enums.SelectMany(t => t.Values).Select(v => (v.Name, v.Position)))
            CheckPrefix(context, name, position);
        foreach (var (name, position) in StoredNames.In(schema).Where(n => n.Name.StartsWith(StoredPrefix, StringComparison.OrdinalIgnoreCase)))
            Report(context, position, $"Stored names that start with {StoredPrefix} are reserved: rename {name}.");
    }

    private static void CheckType(RuleContext context, DeclaredType type)
    {
        CheckPrefix(context, type.Name, type.Position);
        foreach (var suffix in TypeSuffixes.Where(s => type.Name.EndsWith(s, StringComparison.Ordinal)))
            Report(context, type.Position, $"Types that end in {suffix} are generated: rename {type.Name}.");
    }

    private static void CheckField(RuleContext context, DeclaredType type, DeclaredField field)
    {
        CheckPrefix(context, field.Name, field.Position);
        if ((type.IsProperties ? Properties : NodeFields).Contains(field.Name))
            Report(context, field.Position, $"The name {field.Name} is reserved: rename {type.Name}.{field.Name}.");
    }

    private static void CheckPrefix(RuleContext context, string name, int position)
    {
        foreach (var prefix in Prefixes.Where(p => name.StartsWith(p, StringComparison.Ordinal)))
            Report(context, position, $"Names that start with {prefix} are reserved: rename {name}.");
    }

    private static void Report(RuleContext context, int position, string message) =>
        context.Error(DiagnosticCodes.NameReserved, position, message);
}
