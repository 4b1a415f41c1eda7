using GraphApi.Model.Sdl;
using GraphApi.Model.Sdl.Declarations;

namespace GraphApi.Model.Rules;

/// <summary>Each type has two root fields of its own.</summary>
internal sealed class RootClashRule : ISchemaRule
{
    public void Check(RuleContext context)
    {
        var owners = new Dictionary<string, DeclaredType>(StringComparer.Ordinal);
        foreach (var type in context.Schema.Composites)
        {
            foreach (var root in new[] { RootNames.Single(type.Name), RootNames.Plural(type) })
                Check(context, owners, type, root);
        }
    }

    private static void Check(RuleContext context, Dictionary<string, DeclaredType> owners, DeclaredType type, string root)
    {
        if (owners.TryAdd(root, type))
            return;
        var message = owners[root] == type
            ? $"One {type.Name} and many would both be the root field {root}, since the plural is the same word: "
                + "write another with @plural(value: \"...\")."
            : $"{owners[root].Name} and {type.Name} would both have the root field {root}: rename one of them"
                + (root == RootNames.Single(type.Name) && root == RootNames.Single(owners[root].Name) ? "." : ", or write another plural with @plural(value: \"...\").");
        context.Error(DiagnosticCodes.NameClash, type.Position, message);
    }
}
