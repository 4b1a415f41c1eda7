using System.Collections.Frozen;
using GraphApi.Model.Sdl.Declarations;
using GraphQLParser.AST;

namespace GraphApi.Model.Directives;

/// <summary>Directives of @neo4j/graphql and of GraphQL that a schema may bring along, and what becomes of them.</summary>
internal static class ForeignDirectives
{
    private const string Security = "it keeps data from some users, which this API would show to all; take it out only if that is meant";
    private const string Reading = "it shapes what can be read, which this API would not heed; take it out";
    private const string Code = "fields are read from the graph, not computed; use @path where it walks relationships, or take the field out";
    private const string Federation = "this API is no part of a federation; take it out";

    /// <summary>What shapes mutations, aggregations and subscriptions alone.</summary>
    private static FrozenSet<string> Ignored { get; } =
        FrozenSet.Create(StringComparer.Ordinal, "mutation", "subscription", "settable", "populatedBy", "groupBy");

    /// <summary>Directives that shape reading only where one of these arguments is not true: the rest of them shapes aggregations.</summary>
    private static readonly FrozenDictionary<string, string[]> Reads = new Dictionary<string, string[]>
    {
        ["query"] = ["read", "connection"],
        ["selectable"] = ["onRead"],
        ["filterable"] = ["byValue"],
        ["sortable"] = ["byValue"],
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>What can't be left out of account, with what to do.</summary>
    public static FrozenDictionary<string, string> Refused { get; } = new Dictionary<string, string>
    {
        ["authentication"] = Security,
        ["authorization"] = Security,
        ["subscriptionsAuthorization"] = Security,
        ["private"] = Security,
        ["jwt"] = Security,
        ["jwtClaim"] = Security,
        ["cypher"] = Code,
        ["customResolver"] = Code,
        ["coalesce"] = "give the value when the data is written, or take it out",
        ["filterable"] = Reading,
        ["selectable"] = Reading,
        ["sortable"] = Reading,
        ["query"] = Reading,
        ["limit"] = "page sizes are set in the server's configuration; take it out",
        ["vector"] = "there is no search by vectors; take it out",
        ["relayId"] = "every type that declares no `id` has a global id; take it out",
        ["key"] = Federation,
        ["shareable"] = Federation,
        ["link"] = Federation,
        ["oneOf"] = "inputs are generated; take it out",
        ["specifiedBy"] = "scalars can't be declared; take it out",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>True where nothing that can be read depends on the directive.</summary>
    public static bool CanBeIgnored(DeclaredDirective directive) =>
        Ignored.Contains(directive.Name)
        || (Reads.TryGetValue(directive.Name, out var arguments) && arguments.All(a => directive.Argument(a) is null or { Value: GraphQLTrueBooleanValue }));
}
