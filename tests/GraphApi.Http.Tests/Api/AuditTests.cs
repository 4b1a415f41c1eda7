using System.Text.Json;
using GraphApi.Http.Tests.Running;

namespace GraphApi.Http.Tests.Api;

/// <summary>The audit that the GraphQL over HTTP working group points servers to.</summary>
public sealed class AuditTests(RunningServer server) : IClassFixture<RunningServer>
{
    [SkippableFact]
    public async Task Every_check_of_the_GraphQL_over_HTTP_audit_passes()
    {
        var printed = await NodeScript.RunAsync("audit.mjs", new Uri(server.Client.BaseAddress!, "graphql").AbsoluteUri);

        var checks = printed.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonElement.Parse(line)).ToList();
        Assert.Empty(checks.Where(c => c.GetProperty("status").GetString() != "ok").Select(c => c.ToString()));
        Assert.True(checks.Count > 50);
    }
}
