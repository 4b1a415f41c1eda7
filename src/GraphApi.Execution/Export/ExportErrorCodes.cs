namespace GraphApi.Execution.Export;

/// <summary>The codes of an <see cref="ExportException"/>; besides them <see cref="ErrorCodes.StoredValue"/>.</summary>
public static class ExportErrorCodes
{
    public const string OutputExists = "OUTPUT_EXISTS";
    public const string OutputFailed = "OUTPUT_FAILED";
    public const string GraphUnfit = "GRAPH_UNFIT";
    public const string NotShown = "RELATIONSHIP_NOT_SHOWN";
    public const string NoForm = "VALUE_WITHOUT_FORM";
}
