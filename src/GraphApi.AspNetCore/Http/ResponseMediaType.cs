using Microsoft.Extensions.Primitives;
using Microsoft.Net.Http.Headers;

namespace GraphApi.AspNetCore.Http;

/// <summary>
/// The media type of an answer. application/graphql-response+json says by its status whether the request was executed;
/// application/json, from before the GraphQL over HTTP draft, says 200 to every well-formed request.
/// </summary>
internal sealed class ResponseMediaType
{
    private readonly MediaTypeHeaderValue _mediaType;

    private ResponseMediaType(string mediaType, bool tellsRequestErrors)
    {
        _mediaType = new MediaTypeHeaderValue(mediaType);
        ContentType = mediaType + "; charset=utf-8";
        TellsRequestErrors = tellsRequestErrors;
    }

    public static ResponseMediaType GraphQL { get; } = new("application/graphql-response+json", tellsRequestErrors: true);

    public static ResponseMediaType Json { get; } = new("application/json", tellsRequestErrors: false);

    public string ContentType { get; }

    /// <summary>Whether a request error has a status of its own.</summary>
    public bool TellsRequestErrors { get; }

    /// <summary>
    /// The better of both that the client takes; null where it takes neither. Who doesn't say takes all. The newer one is for
    /// clients that name it: of those that don't, few expect it, and a browser saves what it doesn't know as a file.
    /// </summary>
    public static ResponseMediaType? Choose(StringValues accept)
    {
        if (StringValues.IsNullOrEmpty(accept))
            return Json;
        if (!MediaTypeHeaderValue.TryParseList(accept, out var accepted))
            return null;
        var graphQL = GraphQL.QualityIn(accepted);
        var json = Json.QualityIn(accepted);
        if (graphQL == 0 && json == 0)
            return null;
        return graphQL > json || (graphQL == json && accepted.Any(GraphQL.IsNamedBy)) ? GraphQL : Json;
    }

    /// <summary>The quality of the most specific range that holds this type: <c>application/json;q=0, */*</c> excludes JSON.</summary>
    private double QualityIn(IEnumerable<MediaTypeHeaderValue> accepted) =>
        accepted.Where(Matches).OrderBy(a => a.MatchesAllTypes).ThenBy(a => a.MatchesAllSubTypes).FirstOrDefault() is { } best
            ? best.Quality ?? 1
            : 0;

    private bool IsNamedBy(MediaTypeHeaderValue range) => range.SubType.Equals(_mediaType.SubType, StringComparison.OrdinalIgnoreCase);

    private bool Matches(MediaTypeHeaderValue range) => range.MatchesAllTypes
        || (range.Type.Equals(_mediaType.Type, StringComparison.OrdinalIgnoreCase) && (range.MatchesAllSubTypes || IsNamedBy(range))
            && (!range.Charset.HasValue || range.Charset.Equals("utf-8", StringComparison.OrdinalIgnoreCase)));
}
