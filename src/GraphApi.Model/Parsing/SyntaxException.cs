using GraphQLParser;
using GraphQLParser.Exceptions;

namespace GraphApi.Model.Parsing;

/// <summary>A text is not GraphQL, or too deep.</summary>
public sealed class SyntaxException(GraphQLParserException found, ShortLines? lines) : Exception(Shorten(found.Description), found)
{
    private const int Longest = 200;

    public Location Location { get; } = lines?.PlaceOf(found.Location) ?? found.Location;

    public bool IsTooDeep { get; } = found is GraphQLMaxDepthExceededException;

    /// <summary>The parser repeats the token that it did not expect, which may be a text of any length.</summary>
    private static string Shorten(string description) => description.Length <= Longest
        ? description
        : description[..(char.IsHighSurrogate(description[Longest - 1]) ? Longest - 1 : Longest)] + "...";
}
