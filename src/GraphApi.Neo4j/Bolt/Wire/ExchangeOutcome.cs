namespace GraphApi.Neo4j.Bolt;

/// <summary>What came of an exchange: an answer or a FAILURE.</summary>
internal readonly struct ExchangeOutcome<T>
{
    private readonly T? _answer;

    internal ExchangeOutcome(T answer) => _answer = answer;

    internal ExchangeOutcome(BoltServerException failure) => Failure = failure;

    internal BoltServerException? Failure { get; }

    internal T Answer => _answer!;

    /// <summary>Gives back the memory of an answer that nobody will get.</summary>
    internal void Discard()
    {
        if (_answer is IDisposable single)
            single.Dispose();
        if (_answer is IEnumerable<IDisposable> several)
        {
            foreach (var one in several)
                one.Dispose();
        }
    }
}
