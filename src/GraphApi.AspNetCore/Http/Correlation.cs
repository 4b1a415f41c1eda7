using System.Diagnostics;
using Microsoft.AspNetCore.Http;

namespace GraphApi.AspNetCore.Http;

/// <summary>What ties an answer to the log: the trace's id where there is a trace, else the server's own for the request.</summary>
internal static class Correlation
{
    public const string Header = "X-Correlation-Id";

    public static string IdOf(HttpContext context) => Activity.Current is { IdFormat: ActivityIdFormat.W3C } activity
        ? activity.TraceId.ToHexString()
        : context.TraceIdentifier;
}
