using GraphApi.Planning.Import;

namespace GraphApi.Planning.Tests.Import;

public sealed class ReadAheadTests
{
    [Fact]
    public async Task Batches_come_in_their_order()
    {
        var batches = Enumerable.Range(0, 20).Select(_ => new GraphBatch([], [])).ToList();

        var read = await ReadAhead.Of(batches).ToListAsync();

        Assert.True(batches.SequenceEqual(read, ReferenceEqualityComparer.Instance));
    }

    [Fact]
    public async Task What_goes_wrong_is_thrown_behind_the_batches_before_it()
    {
        var read = new List<GraphBatch>();

        await Assert.ThrowsAsync<InvalidDataException>(async () =>
        {
            await foreach (var batch in ReadAhead.Of(Failing()))
                read.Add(batch);
        });

        Assert.Equal(2, read.Count);
    }

    [Fact]
    public async Task Who_stops_asking_ends_the_reading()
    {
        var isClosed = false;

        await foreach (var _ in ReadAhead.Of(Endless(() => isClosed = true)))
            break;

        Assert.True(isClosed);
    }

    private static IEnumerable<GraphBatch> Failing()
    {
        yield return new GraphBatch([], []);
        yield return new GraphBatch([], []);
        throw new InvalidDataException();
    }

    private static IEnumerable<GraphBatch> Endless(Action closed)
    {
        try
        {
            while (true)
                yield return new GraphBatch([], []);
        }
        finally
        {
            closed();
        }
    }
}
