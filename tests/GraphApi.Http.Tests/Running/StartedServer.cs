using System.Diagnostics;

namespace GraphApi.Http.Tests.Running;

/// <summary>Reads what a server that is starting prints.</summary>
internal static class StartedServer
{
    private const string Label = "API       ";

    /// <summary>Where the API is, once it is there.</summary>
    public static async Task<Uri> AddressOfAsync(Process process) => (await ReadAsync(process)).Address;

    /// <summary>The same with all that was printed until then.</summary>
    public static async Task<(Uri Address, string Printed)> ReadAsync(Process process)
    {
        var printed = "";
        while (await process.StandardOutput.ReadLineAsync().WaitAsync(TimeSpan.FromMinutes(1)) is { } line)
        {
            printed += line + "\n";
            if (line.StartsWith(Label, StringComparison.Ordinal))
                return (new Uri(line[Label.Length..]), printed);
        }

        throw new InvalidOperationException(printed + await process.StandardError.ReadToEndAsync());
    }
}
