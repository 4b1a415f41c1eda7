using GraphApi.Model.Sdl;

namespace GraphApi.Model.Rules;

/// <summary>Names are at most 200 characters long, so that generated names fit the stores.</summary>
internal sealed class NameLengthRule : ISchemaRule
{
    private const int MaxLength = 200;

    public void Check(RuleContext context)
    {
        var schema = context.Schema;
        Check(context, schema.Declarations.Select(t => (t.Name, t.Position)));
        Check(context, schema.Fields.Select(f => (f.Field.Name, f.Field.Position)));
        Check(context, schema.Enums.SelectMany(t => t.Values).Select(v => (v.Name, v.Position)));
        Check(context, StoredNames.In(schema));
    }

    private static void Check(RuleContext context, IEnumerable<(string Name, int Position)> names)
    {
        foreach (var (name, position) in names.Where(n => n.Name.Length > MaxLength))
            context.Error(
                DiagnosticCodes.NameTooLong,
                position,
                $"A name has at most {MaxLength} characters; this one has {name.Length}: shorten it.");
    }
}
