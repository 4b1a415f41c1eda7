using GraphApi.Neo4j.Bolt;

namespace GraphApi.Neo4j.Tests.Wire;

public sealed class RetryPolicyTests
{
    private static readonly BoltSettings Settings =
        new(Neo4jUri.Parse("bolt://host"), "neo4j", "") { RetryDelay = TimeSpan.FromMilliseconds(100) };

    [Fact]
    public void The_wait_doubles_and_varies_by_half()
    {
        var policy = new RetryPolicy(Settings, TimeProvider.System, new Random(1));

        for (var i = 0; i < 100; i++)
        {
            Assert.InRange(policy.DelayAfter(1).TotalMilliseconds, 50, 150);
            Assert.InRange(policy.DelayAfter(3).TotalMilliseconds, 200, 600);
        }
    }

    [Theory]
    [InlineData("Neo.TransientError.Transaction.DeadlockDetected", true)]
    [InlineData("Neo.ClientError.Cluster.NotALeader", true)]
    [InlineData("Neo.TransientError.Transaction.Terminated", false)]
    [InlineData("Neo.ClientError.Transaction.TransactionTimedOutClientConfiguration", false)]
    [InlineData("Neo.ClientError.Statement.SyntaxError", false)]
    [InlineData("Neo.DatabaseError.General.UnknownError", false)]
    public void Only_what_took_no_effect_and_may_succeed_is_transient(string code, bool isTransient) =>
        Assert.Equal(isTransient, new BoltServerException(code, "").IsTransient);

    [Fact]
    public void A_bookmark_takes_the_place_of_those_that_its_statement_was_sent_with()
    {
        var state = new SessionState(Settings);
        var empty = state.Current;

        state.Committed(empty, "a");
        var afterA = state.Current;
        state.Committed(empty, "b");
        Assert.Equal(["a", "b"], state.Current.Bookmarks);

        state.Committed(afterA, "c");
        Assert.Equal(["b", "c"], state.Current.Bookmarks);
    }
}
