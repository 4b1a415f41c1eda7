using GraphApi.Planning.Plans;

namespace GraphApi.Planning.Binding;

/// <summary>The errors of binding, each with its code and words.</summary>
internal static class OperationErrors
{
    public static OperationException OneArgument(string field, IEnumerable<string> arguments, SourceLocation location) =>
        new(OperationErrorCodes.OneArgumentRequired, $"Give exactly one of the arguments of {field}: {string.Join(", ", arguments)}.", location);

    public static OperationException FirstWithLast(SourceLocation location) =>
        new(OperationErrorCodes.FirstWithLast, "Give first or last, not both: a page is counted from one end.", location);

    public static OperationException NegativePageSize(string argument, SourceLocation location) =>
        new(OperationErrorCodes.InvalidPageSize, $"{argument} is negative; give 0 or more.", location);

    public static OperationException PageTooLarge(string argument, long size, int most, SourceLocation location) =>
        new(OperationErrorCodes.InvalidPageSize, $"{argument} is {size}; a page holds at most {most}. Read on with the cursor of its last edge.", location);

    public static OperationException TooManyIds(int count, int most, SourceLocation location) =>
        new(OperationErrorCodes.TooManyIds, $"ids has {count} entries; nodes takes at most {most} at once.", location);

    public static OperationException InvalidCursor(string argument, SourceLocation location) =>
        new(OperationErrorCodes.InvalidCursor, $"{argument} is not a cursor of this field in this order.", location);

    public static OperationException OrderEntry(SourceLocation location) =>
        new(OperationErrorCodes.InvalidOrder, "Each entry of order names exactly one field: [{ key: DESC }, { edge: { kind: ASC } }].", location);

    public static OperationException GroupEntry(SourceLocation location) =>
        new(OperationErrorCodes.InvalidGroup, "Each entry of by names exactly one field: [{ key: VALUE }].", location);

    public static OperationException GroupEntries(int most, SourceLocation location) =>
        new(OperationErrorCodes.InvalidGroup, $"Give by at least one entry, and at most {most}.", location);

    public static OperationException InvalidValue(string type, string reason, SourceLocation location) =>
        new(OperationErrorCodes.InvalidValue, $"Not a value of {type}: {reason}", location);

    public static OperationException InvalidString(SourceLocation location) =>
        new(OperationErrorCodes.InvalidString, "The text has half of a surrogate pair and cannot be stored or compared.", location);

    public static OperationException SearchTooLong(int words, int most, SourceLocation location) =>
        new(OperationErrorCodes.InvalidSearch, $"The search has {words} words; it may have {most}.", location);

    public static OperationException TooDeep(int most, SourceLocation location) =>
        new(OperationErrorCodes.OperationTooDeep, $"The operation is more than {most} fields deep.", location);

    public static OperationException TooManyFields(int most, SourceLocation location) =>
        new(OperationErrorCodes.TooManyFields, $"The operation has more than {most} fields, its fragments spread; split it.", location);

    public static OperationException FilterTooDeep(int most, SourceLocation location) =>
        new(OperationErrorCodes.FilterTooDeep, $"The filter goes along more than {most} relationships one after the other.", location);

    public static OperationException FilterTooLarge(int most, SourceLocation location) =>
        new(OperationErrorCodes.FilterTooLarge, $"The filters of the operation have more than {most} conditions; for many values take in.", location);

    public static OperationException ListTooLong(int count, int most, SourceLocation location) =>
        new(OperationErrorCodes.ListTooLong, $"The list has {count} values; it may have {most}.", location);

    public static OperationException TooManyConnections(int most, SourceLocation location) =>
        new(OperationErrorCodes.TooManyConnections, $"The operation has more than {most} connections; split it.", location);
}
