using System.Collections.Immutable;

namespace GraphApi.Model.Rules;

/// <summary>All rules. Their order does not matter: findings are told in file order.</summary>
internal static class SchemaRules
{
    private static readonly ImmutableArray<ISchemaRule> All =
    [
    ];

    public static void Check(RuleContext context)
    {
        foreach (var rule in All)
            rule.Check(context);
    }
}
