using System.Collections.Immutable;
using GraphQLParser;
using GraphQLParser.AST;

namespace GraphApi.Model.Api.Changes;

/// <summary>
/// Finds what a change of the schema does to the generated API, and sorts it as graphql-inspector does. Descriptions do not count.
/// </summary>
public static class ApiDiff
{
    private static readonly ImmutableArray<ITypeChangeRule> Rules =
    [
        new FieldChanges(),
        new ArgumentChanges(),
        new DeprecationChanges(),
        new InterfaceChanges(),
        new InputFieldChanges(),
        new EnumValueChanges(),
        new UnionMemberChanges(),
    ];

    /// <summary>The changes, worst first, then by path.</summary>
    public static ImmutableArray<ApiChange> Compare(GraphModel before, GraphModel after) =>
        Compare(ApiSchemaPrinter.Print(before), ApiSchemaPrinter.Print(after));

    /// <param name="before">The SDL of an API.</param>
    /// <param name="after">The SDL of what it becomes.</param>
    public static ImmutableArray<ApiChange> Compare(string before, string after)
    {
        var types = Pairs.Of(Types(before), Types(after), t => t.Name.StringValue);
        return
        [
            .. TypeChanges.In(types)
                .Concat(TypeChanges.Alike(types).SelectMany(t => Rules.SelectMany(r => r.Find(t.Before, t.After))))
                .OrderBy(c => c.Level)
                .ThenBy(c => c.Path, StringComparer.Ordinal)
                .ThenBy(c => c.Message, StringComparer.Ordinal),
        ];
    }

    private static IEnumerable<GraphQLTypeDefinition> Types(string sdl) => Parser.Parse(sdl).Definitions.OfType<GraphQLTypeDefinition>();
}
