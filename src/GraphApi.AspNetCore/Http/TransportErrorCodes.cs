namespace GraphApi.AspNetCore.Http;

/// <summary>The codes of what is wrong with a request before GraphQL begins. All are explained in docs/errors.md.</summary>
public static class TransportErrorCodes
{
    public const string MethodNotAllowed = "METHOD_NOT_ALLOWED";
    public const string UnsupportedMediaType = "UNSUPPORTED_MEDIA_TYPE";
    public const string NotAcceptable = "NOT_ACCEPTABLE";
    public const string BodyTooLarge = "BODY_TOO_LARGE";
    public const string BodyIncomplete = "BODY_INCOMPLETE";
    public const string InvalidJson = "INVALID_JSON";
    public const string InvalidRequest = "INVALID_REQUEST";
    public const string InvalidString = "INVALID_STRING";
    public const string DuplicateProperty = "DUPLICATE_PROPERTY";
    public const string PreflightRequired = "PREFLIGHT_REQUIRED";
    public const string TooManyRequests = "TOO_MANY_REQUESTS";
    public const string BatchTooLarge = "BATCH_TOO_LARGE";
    public const string PersistedQueryNotFound = "PERSISTED_QUERY_NOT_FOUND";
    public const string PersistedQueryNotSupported = "PERSISTED_QUERY_NOT_SUPPORTED";
    public const string PersistedQueryHashMismatch = "PERSISTED_QUERY_HASH_MISMATCH";
    public const string PersistedQueryRequired = "PERSISTED_QUERY_REQUIRED";
    public const string BatchNotSupported = "BATCH_NOT_SUPPORTED";
}
