using System.Collections.Immutable;

namespace GraphApi.Planning.Import;

/// <summary>An import that was not begun, since what it was given is wrong; nothing of it is written.</summary>
public sealed class ImportException(ImmutableArray<ImportError> errors, bool hasMore = false)
    : Exception(Describe(errors, hasMore))
{
    /// <summary>At least one error, in the order of the files.</summary>
    public ImmutableArray<ImportError> Errors { get; } = errors;

    /// <summary>True where reading stopped because there were too many.</summary>
    public bool HasMore { get; } = hasMore;

    public static ImportException For(ImportError error) => new([error]);

    private static string Describe(ImmutableArray<ImportError> errors, bool hasMore) =>
        string.Join('\n', errors) + (hasMore ? $"\nReading stopped at {errors.Length} errors." : "");
}
