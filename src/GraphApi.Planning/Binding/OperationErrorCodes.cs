namespace GraphApi.Planning.Binding;

/// <summary>The codes of binding. All are explained in docs/errors.md.</summary>
public static class OperationErrorCodes
{
    public const string OneArgumentRequired = "ONE_ARGUMENT_REQUIRED";
    public const string FirstWithLast = "FIRST_WITH_LAST";
    public const string InvalidPageSize = "INVALID_PAGE_SIZE";
    public const string TooManyIds = "TOO_MANY_IDS";
    public const string InvalidCursor = "INVALID_CURSOR";
    public const string InvalidOrder = "INVALID_ORDER";
    public const string InvalidGroup = "INVALID_GROUP";
    public const string InvalidValue = "INVALID_VALUE";
    public const string InvalidString = "INVALID_STRING";
    public const string InvalidSearch = "INVALID_SEARCH";
    public const string OperationTooDeep = "OPERATION_TOO_DEEP";
    public const string TooManyFields = "TOO_MANY_FIELDS";
    public const string FilterTooDeep = "FILTER_TOO_DEEP";
    public const string FilterTooLarge = "FILTER_TOO_LARGE";
    public const string ListTooLong = "LIST_TOO_LONG";
    public const string TooManyConnections = "TOO_MANY_CONNECTIONS";
}
