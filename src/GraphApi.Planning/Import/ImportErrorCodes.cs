namespace GraphApi.Planning.Import;

/// <summary>The codes of <see cref="ImportError"/>.</summary>
public static class ImportErrorCodes
{
    public const string FileNotFound = "FILE_NOT_FOUND";
    public const string FileUnreadable = "FILE_UNREADABLE";
    public const string InvalidJson = "INVALID_JSON";
    public const string InvalidCsv = "INVALID_CSV";
    public const string InvalidString = "INVALID_STRING";
    public const string InvalidValue = "INVALID_VALUE";
    public const string MissingValue = "MISSING_VALUE";
    public const string ValueTooLong = "VALUE_TOO_LONG";
    public const string UnknownType = "UNKNOWN_TYPE";
    public const string TypeReadOnly = "TYPE_READ_ONLY";
    public const string UnknownField = "UNKNOWN_FIELD";
    public const string DerivedField = "DERIVED_FIELD";
    public const string DuplicateField = "DUPLICATE_FIELD";
    public const string DuplicateKey = "DUPLICATE_KEY";
    public const string ConflictingRelationship = "CONFLICTING_RELATIONSHIP";
}
