using GraphApi.Http.Tests.Running;
using GraphApi.Server.Settings;
using GraphApi.Store.Tests.Cancellation;
using Xunit.Abstractions;

namespace GraphApi.Http.Tests.Cancellation;

public sealed class SqliteLeavingClientTests(ITestOutputHelper output) : LeavingClientTests(output)
{
    internal override Task<KeyValuePair<string, string?>[]> StoreAsync(TemporaryFolder folder) =>
        Task.FromResult<KeyValuePair<string, string?>[]>([new(SettingKeys.Data, folder["graph.db"])]);

    internal override Task<bool> IsRunningAsync(TemporaryFolder folder) => StoreActivity.HoldsLogAsync(folder["graph.db"]);
}
