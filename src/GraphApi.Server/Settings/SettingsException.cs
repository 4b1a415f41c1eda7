namespace GraphApi.Server.Settings;

/// <summary>Settings that can't be used, a line each.</summary>
internal sealed class SettingsException(IEnumerable<string> problems) : Exception(string.Join('\n', problems));
