using Microsoft.AspNetCore.Http;

namespace GraphApi.AspNetCore.Http;

/// <summary>A request that is refused before GraphQL begins, with the status that says why.</summary>
internal sealed class TransportException(int status, string code, string message) : Exception(message)
{
    public int Status { get; } = status;

    public string Code { get; } = code;

    /// <summary>When the same request may fare better; null where it never will.</summary>
    public TimeSpan? RetryAfter { get; init; }

    public static TransportException BadRequest(string code, string message) => new(StatusCodes.Status400BadRequest, code, message);

    public static TransportException Invalid(string message) => BadRequest(TransportErrorCodes.InvalidRequest, message);

    public static TransportException TooLarge(long limit) =>
        new(StatusCodes.Status413PayloadTooLarge, TransportErrorCodes.BodyTooLarge, $"The body has more than {limit} bytes.");

    /// <summary>What Kestrel found while it read the body.</summary>
    public static TransportException From(BadHttpRequestException e, long limit) => e.StatusCode == StatusCodes.Status413PayloadTooLarge
        ? TooLarge(limit)
        : Incomplete(e.StatusCode);

    public static TransportException Incomplete(int status) =>
        new(status, TransportErrorCodes.BodyIncomplete, "The body ended early, came too slowly or is not framed as HTTP has it.");
}
