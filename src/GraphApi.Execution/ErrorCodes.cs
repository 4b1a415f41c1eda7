namespace GraphApi.Execution;

/// <summary>The codes of execution; those of binding stand with their errors. All are explained in docs/errors.md.</summary>
public static class ErrorCodes
{
    public const string Syntax = "SYNTAX_ERROR";
    public const string DocumentTooLarge = "DOCUMENT_TOO_LARGE";
    public const string DocumentTooDeep = "DOCUMENT_TOO_DEEP";
    public const string TooManyTokens = "TOO_MANY_TOKENS";
    public const string TooManyAliases = "TOO_MANY_ALIASES";
    public const string TooManyDirectives = "TOO_MANY_DIRECTIVES";
    public const string TooManyFragments = "TOO_MANY_FRAGMENTS";
    public const string TooManyVariables = "TOO_MANY_VARIABLES";
    public const string Validation = "VALIDATION_FAILED";
    public const string StatementTooLarge = "STATEMENT_TOO_LARGE";
    public const string TooManyRows = "TOO_MANY_ROWS";
    public const string Variable = "INVALID_VARIABLE";
    public const string OperationNotFound = "OPERATION_NOT_FOUND";
    public const string OperationNotSupported = "OPERATION_NOT_SUPPORTED";
    public const string OperationNotAllowed = "OPERATION_NOT_ALLOWED";
    public const string IntrospectionDisabled = "INTROSPECTION_DISABLED";
    public const string StoredValue = "STORED_VALUE_INVALID";
    public const string SumOutOfRange = "SUM_OUT_OF_RANGE";
    public const string StoreUnavailable = "STORE_UNAVAILABLE";
    public const string StoreFailed = "STORE_FAILED";
    public const string ResponseTooLarge = "RESPONSE_TOO_LARGE";
    public const string SearchUnavailable = "SEARCH_UNAVAILABLE";
    public const string ServerBusy = "SERVER_BUSY";
    public const string Timeout = "TIMEOUT";
    public const string Internal = "INTERNAL_ERROR";
}
