using GraphApi.Model.Sdl;

namespace GraphApi.Model.Rules;

/// <summary>No two generated types have one name. Declared ones can't meet them: their endings are reserved.</summary>
internal sealed class GeneratedNameRule : ISchemaRule
{
    public void Check(RuleContext context)
    {
        foreach (var alike in GeneratedNames.Of(context.Schema).GroupBy(g => g.Name, StringComparer.Ordinal))
        {
            foreach (var second in alike.OrderBy(g => g.Position).Skip(1))
                context.Error(
                    DiagnosticCodes.NameClash,
                    second.Position,
                    $"{second.Source} and {alike.MinBy(g => g.Position).Source} would both have the generated type "
                    + $"{second.Name}: rename one of them.");
        }
    }
}
