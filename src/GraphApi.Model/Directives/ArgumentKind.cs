namespace GraphApi.Model.Directives;

/// <summary>What a directive's argument wants.</summary>
internal enum ArgumentKind
{
    Text,
    Texts,
    Direction,

    /// <summary>Part of the schema language, but not of this version.</summary>
    NotYet,

    /// <summary>Known to @neo4j/graphql, and without meaning for an API that only reads.</summary>
    Ignored,
}
