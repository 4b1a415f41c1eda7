namespace GraphApi.Server.Settings;

/// <summary>How the log is written to the terminal.</summary>
internal enum LogFormat
{
    /// <summary>For people.</summary>
    Text,

    /// <summary>For programs: an object a line.</summary>
    Json,
}
