using GraphApi.Model.Directives;
using GraphApi.Model.Sdl;

namespace GraphApi.Model.Rules;

/// <summary>A directive stands where it has a meaning.</summary>
internal sealed class DirectivePlaceRule : ISchemaRule
{
    private static readonly (DirectivePlaces Place, string Text)[] Words =
    [
        (DirectivePlaces.Object, "object types"),
        (DirectivePlaces.Interface, "interfaces"),
        (DirectivePlaces.Union, "unions"),
        (DirectivePlaces.Enum, "enums"),
        (DirectivePlaces.Field, "fields"),
        (DirectivePlaces.EnumValue, "enum values"),
        (DirectivePlaces.Schema, "the schema"),
    ];

    public void Check(RuleContext context)
    {
        foreach (var applied in AppliedDirective.All(context.Schema))
        {
            if (DirectiveCatalog.Find(applied.Directive.Name) is { } definition && !definition.Places.HasFlag(applied.Place))
                context.Error(
                    DiagnosticCodes.DirectiveMisplaced,
                    applied.Directive.Position,
                    $"@{definition.Name} stands on {Text(definition.Places)}, not on {Text(applied.Place)}: {definition.Cure ?? "move it or take it out"}.");
        }
    }

    private static string Text(DirectivePlaces places)
    {
        var words = Words.Where(w => places.HasFlag(w.Place)).Select(w => w.Text).ToList();
        return words is [.. var first, var last] && first.Count > 0 ? $"{string.Join(", ", first)} and {last}" : words[0];
    }
}
