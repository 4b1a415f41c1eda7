namespace GraphApi.Server.Settings;

/// <summary>The names of settings in appsettings.json; in the environment with <c>__</c> for <c>:</c>, as in GRAPHAPI__STORE.</summary>
internal static class SettingKeys
{
    public const string Section = "GraphApi";
    public const string Schema = "GraphApi:Schema";
    public const string Store = "GraphApi:Store";
    public const string Data = "GraphApi:Data";
    public const string Seeds = "GraphApi:Seeds";
    public const string LoadSeeds = "GraphApi:LoadSeeds";
    public const string Introspection = "GraphApi:Introspection";
    public const string MaxBodyBytes = "GraphApi:MaxBodyBytes";
    public const string EnableGetRequests = "GraphApi:EnableGetRequests";
    public const string EnforceGetRequestsPreflightHeader = "GraphApi:EnforceGetRequestsPreflightHeader";
    public const string BodyTimeoutSeconds = "GraphApi:BodyTimeoutSeconds";
    public const string MaxConcurrentRequests = "GraphApi:MaxConcurrentRequests";
    public const string MaxQueuedRequests = "GraphApi:MaxQueuedRequests";
    public const string MaxQueueSeconds = "GraphApi:MaxQueueSeconds";
    public const string RequestsPerMinute = "GraphApi:RequestsPerMinute";
    public const string MaxConnections = "GraphApi:MaxConnections";
    public const string HeaderTimeoutSeconds = "GraphApi:HeaderTimeoutSeconds";
    public const string MinRequestBytesPerSecond = "GraphApi:MinRequestBytesPerSecond";
    public const string MinResponseBytesPerSecond = "GraphApi:MinResponseBytesPerSecond";
    public const string MaxBatchSize = "GraphApi:MaxBatchSize";
    public const string CompressResponses = "GraphApi:CompressResponses";
    public const string AutomaticPersistedOperations = "GraphApi:AutomaticPersistedOperations";
    public const string PersistedDocuments = "GraphApi:PersistedDocuments";
    public const string OnlyPersistedDocuments = "GraphApi:OnlyPersistedDocuments";
    public const string CorsOrigins = "GraphApi:CorsOrigins";
    public const string DefaultPageSize = "GraphApi:DefaultPageSize";
    public const string MaxPageSize = "GraphApi:MaxPageSize";
    public const string MaxDepth = "GraphApi:MaxDepth";
    public const string MaxDocumentLength = "GraphApi:MaxDocumentLength";
    public const string MaxTokens = "GraphApi:MaxTokens";
    public const string MaxFields = "GraphApi:MaxFields";
    public const string MaxAliases = "GraphApi:MaxAliases";
    public const string MaxDirectives = "GraphApi:MaxDirectives";
    public const string MaxFragments = "GraphApi:MaxFragments";
    public const string MaxVariables = "GraphApi:MaxVariables";
    public const string MaxSelectedFields = "GraphApi:MaxSelectedFields";
    public const string MaxConditions = "GraphApi:MaxConditions";
    public const string MaxListValues = "GraphApi:MaxListValues";
    public const string MaxRows = "GraphApi:MaxRows";
    public const string MaxStatementLength = "GraphApi:MaxStatementLength";
    public const string MaxResponseBytes = "GraphApi:MaxResponseBytes";
    public const string TimeoutSeconds = "GraphApi:TimeoutSeconds";
    public const string MaxConcurrentNewDocuments = "GraphApi:MaxConcurrentNewDocuments";
    public const string TraceDocuments = "GraphApi:TraceDocuments";
    public const string LogFormat = "GraphApi:LogFormat";
    public const string Logging = "Logging";
    public const string Urls = "urls";

    // As Neo4j's own tools and drivers name them.
    public const string Neo4jUri = "NEO4J_URI";
    public const string Neo4jUser = "NEO4J_USER";
    public const string Neo4jUserName = "NEO4J_USERNAME";
    public const string Neo4jPassword = "NEO4J_PASSWORD";
    public const string Neo4jDatabase = "NEO4J_DATABASE";

    // As OpenTelemetry's specification names them; the SDK reads many more by itself.
    public const string TelemetryDisabled = "OTEL_SDK_DISABLED";
    public const string TelemetryEndpoint = "OTEL_EXPORTER_OTLP_ENDPOINT";
    public const string TelemetryProtocol = "OTEL_EXPORTER_OTLP_PROTOCOL";
}
