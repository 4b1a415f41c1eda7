namespace GraphApi.Neo4j.Bolt;

/// <summary>The server answered a request with FAILURE. The connection has been reset and serves others again.</summary>
public sealed class BoltServerException(string code, string message) : BoltException(message)
{
    /// <summary>Neo4j's own code, e.g. <c>Neo.ClientError.Statement.SyntaxError</c>.</summary>
    public string Code { get; } = code;

    /// <summary>The same statement may succeed when tried again: nothing of it took effect.</summary>
    public bool IsTransient =>
        (Code.StartsWith("Neo.TransientError.", StringComparison.Ordinal) && !IsTermination) || IsWrongServer;

    /// <summary>The time-out given for the statement, or the server's own, ended it.</summary>
    public bool IsTimeout => Code.StartsWith("Neo.ClientError.Transaction.TransactionTimedOut", StringComparison.Ordinal);

    /// <summary>A cluster's leader moved elsewhere: the routing table is out of date.</summary>
    internal bool IsWrongServer =>
        Code is "Neo.ClientError.Cluster.NotALeader" or "Neo.ClientError.General.ForbiddenOnReadOnlyDatabase";

    /// <summary>The server does not know what an earlier bookmark names: its data were replaced.</summary>
    internal bool IsBookmarkUnknown =>
        Code is "Neo.ClientError.Transaction.InvalidBookmark" or "Neo.TransientError.Transaction.BookmarkTimeout";

    // Servers before 5 call these transient, although somebody ended the statement on purpose.
    private bool IsTermination =>
        Code is "Neo.TransientError.Transaction.Terminated" or "Neo.TransientError.Transaction.LockClientStopped";
}
