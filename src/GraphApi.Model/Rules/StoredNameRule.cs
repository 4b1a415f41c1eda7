using GraphApi.Model.Sdl;
using GraphApi.Model.Values;

namespace GraphApi.Model.Rules;

/// <summary>A stored name is a text that both stores can hold.</summary>
internal sealed class StoredNameRule : ISchemaRule
{
    public void Check(RuleContext context)
    {
        foreach (var (name, position) in StoredNames.In(context.Schema).Where(n => !IsFit(n.Name)))
            context.Error(
                DiagnosticCodes.StoredNameInvalid,
                position,
                name.Length == 0
                    ? "A label, relationship type or property has at least one character: write its name."
                    : "A label, relationship type or property has no control characters and no halves of surrogate pairs: take them out.");
    }

    private static bool IsFit(string name) => name.Length > 0 && !name.Any(char.IsControl) && WellFormed.IsWellFormed(name);
}
