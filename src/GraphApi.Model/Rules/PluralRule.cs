using System.Text.RegularExpressions;
using GraphApi.Model.Directives;
using GraphApi.Model.Sdl;

namespace GraphApi.Model.Rules;

/// <summary>A plural is a name of GraphQL, since a root field is called by it.</summary>
internal sealed partial class PluralRule : ISchemaRule
{
    public void Check(RuleContext context)
    {
        foreach (var type in context.Schema.Composites.Where(RootNames.IsPluralLikeSingular))
            context.Warning(
                DiagnosticCodes.PluralLikeSingular,
                type.Position,
                $"One {type.Name} and many are the same word, so many have the root field {RootNames.Plural(type)}: write another with "
                + "@plural(value: \"...\") if you like.");
        foreach (var (type, plural) in context.Schema.Types.Select(t => (t, t.Plural)))
        {
            if (plural?.Value is { } word && !Name().IsMatch(word))
                context.Error(
                    DiagnosticCodes.PluralInvalid,
                    plural.Position,
                    $"The root field of many {type.Name} is called by its plural, and \"{word}\" is no name: write letters, digits and "
                    + "_ alone, not beginning with a digit or __.");
            if (plural is not null && type.IsProperties)
                context.Error(
                    DiagnosticCodes.DirectiveConflict,
                    plural.Source.Position,
                    $"{type.Name} stands on relationships and has no root field: take @{PluralDirective.Definition.Name} out.");
        }
    }

    [GeneratedRegex(@"\A(?!__)[A-Za-z_][A-Za-z_0-9]{0,199}\z")]
    private static partial Regex Name();
}
