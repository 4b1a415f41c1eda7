using System.Security.Cryptography;
using System.Text;

namespace GraphApi.Neo4j.Tests.Fixtures;

/// <summary>A file that one process at a time holds open. The system closes it with the process, however that ends.</summary>
internal sealed class CrossProcessLock : IDisposable
{
    private readonly FileStream _file;

    private CrossProcessLock(FileStream file) => _file = file;

    internal static async Task<CrossProcessLock> AcquireAsync(string name, TimeSpan timeout)
    {
        var hash = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(name)))[..16];
        var path = Path.Combine(Path.GetTempPath(), $"graphapi-tests-{hash}.lock");
        using var limit = new CancellationTokenSource(timeout);
        while (true)
        {
            try
            {
                return new CrossProcessLock(new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None));
            }
            catch (IOException) when (!limit.IsCancellationRequested)
            {
                await Task.Delay(200);
            }
            catch (IOException exception)
            {
                throw new TimeoutException($"Another test run has been using {name} for {timeout.TotalMinutes:0} minutes.", exception);
            }
        }
    }

    public void Dispose() => _file.Dispose();
}
