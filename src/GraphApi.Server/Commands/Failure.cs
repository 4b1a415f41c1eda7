using GraphApi.AspNetCore.Hosting;
using GraphApi.AspNetCore.Persisted;
using GraphApi.Execution.Export;
using GraphApi.Planning.Import;
using GraphApi.Planning.Stores;
using GraphApi.Server.Hosting;
using GraphApi.Server.Settings;

namespace GraphApi.Server.Commands;

/// <summary>Failures that a person can do something about, in words; all others are defects and show where they come from.</summary>
internal static class Failure
{
    public static bool IsNamed(Exception e) =>
        e is SchemaException or PersistedDocumentsException or SettingsException or ImportException or ExportException or StoreException or HostStartException or OperationCanceledException;

    public static string Describe(Exception e) => e switch
    {
        StoreException store => $"The store: {store.Message}{Cure(store.Kind)}",
        OperationCanceledException => "Stopped.",
        _ => e.Message,
    };

    private static string Cure(StoreErrorKind kind) => kind switch
    {
        StoreErrorKind.AccessDenied => " Check NEO4J_USER and NEO4J_PASSWORD.",
        StoreErrorKind.Incompatible => " Nothing was changed in it.",
        _ => "",
    };
}
