using GraphApi.Planning.Stores;

namespace GraphApi.Sqlite.Storage.Upgrades;

/// <summary>Says that file and schema do not fit.</summary>
internal static class LayoutErrors
{
    public static StoreException Incompatible(Database database, string what, Exception? inner = null) => new(
        StoreErrorKind.Incompatible,
        $"The file '{database.Path}' does not fit the schema: {what}. "
            + "Use the schema that the file was made with, or import the data into a new file.",
        inner);
}
