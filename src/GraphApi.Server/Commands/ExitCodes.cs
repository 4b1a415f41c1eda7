namespace GraphApi.Server.Commands;

/// <summary>What the executable ends with.</summary>
internal static class ExitCodes
{
    public const int Done = 0;
    public const int Failed = 1;
    public const int BadUsage = 2;
}
