using System.CommandLine;

namespace GraphApi.Server.Commands;

/// <summary><c>graphapi store check|prepare</c>.</summary>
internal static class StoreCommand
{
    public static Command Create(CommonOptions common) => new("store", "Check what is stored, or make a graph that others wrote quick to read")
    {
        StoreCheckCommand.Create(common),
        StorePrepareCommand.Create(common),
    };
}
