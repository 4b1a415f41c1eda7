namespace GraphApi.Neo4j.Bolt;

/// <summary>Writes requests into one buffer, framed, to be sent together.</summary>
internal sealed class RequestWriter : IDisposable
{
    private const int AllRows = -1;
    private const int KeptCapacity = 256 * 1024;
    private const string Product = "GraphApi/0.1";
    private readonly ByteBuffer _buffer = new(1024);
    private readonly ChunkEncoder _chunks;
    private readonly PackStreamWriter _writer;

    internal RequestWriter()
    {
        _chunks = new ChunkEncoder(_buffer);
        _writer = new PackStreamWriter(_buffer);
    }

    /// <summary>The number of requests written, each of which will be answered.</summary>
    internal int Count { get; private set; }

    internal ReadOnlyMemory<byte> WrittenMemory => _buffer.WrittenMemory;

    /// <summary>Forgets what was sent; one huge statement does not keep its memory for the life of the connection.</summary>
    internal void Clear()
    {
        Count = 0;
        if (_buffer.Capacity > KeptCapacity)
            _buffer.Dispose();
        _buffer.Truncate(0);
    }

    public void Dispose() => _buffer.Dispose();

    /// <summary>HELLO {user_agent, bolt_agent, routing, and before 5.1 the credentials}.</summary>
    internal void Hello(BoltVersion version, BoltSettings settings)
    {
        Begin(1, BoltMessage.Hello);
        _writer.WriteMapHeader(1 + (version.HasBoltAgent ? 1 : 0) + (settings.Uri.IsRouted ? 1 : 0) + (version.HasLogon ? 0 : 3));
        Entry("user_agent"u8, Product);
        if (version.HasBoltAgent)
        {
            _writer.WriteString("bolt_agent"u8);
            _writer.WriteMapHeader(1);
            Entry("product"u8, Product);
        }

        if (settings.Uri.IsRouted)
        {
            _writer.WriteString("routing"u8);
            RoutingContext(settings.Uri.Address);
        }

        if (!version.HasLogon)
            Credentials(settings);
        End();
    }

    /// <summary>LOGON {scheme, principal, credentials}.</summary>
    internal void Logon(BoltSettings settings)
    {
        Begin(1, BoltMessage.Logon);
        _writer.WriteMapHeader(3);
        Credentials(settings);
        End();
    }

    /// <summary>RUN text parameters extra, and PULL {n: rows}. In a transaction extra is empty: BEGIN has said it.</summary>
    internal void Run(BoltStatement statement, BoltSession? session, int rows = AllRows)
    {
        Begin(3, BoltMessage.Run);
        _writer.WriteString(statement.Text);
        if (statement.Parameters.IsEmpty)
            _writer.WriteMapHeader(0);
        else
            _writer.WriteEncoded(statement.Parameters.Span);
        if (session is null)
            _writer.WriteMapHeader(0);
        else
            Extra(session, statement.Mode, statement.Timeout);
        End();
        Pull(rows);
    }

    /// <summary>PULL {n: rows}, of the statement that was run last.</summary>
    internal void Pull(int rows)
    {
        Begin(1, BoltMessage.Pull);
        _writer.WriteMapHeader(1);
        _writer.WriteString("n"u8);
        _writer.WriteInteger(rows);
        End();
    }

    /// <summary>BEGIN extra.</summary>
    internal void BeginTransaction(BoltSession session, AccessMode mode, TimeSpan? timeout)
    {
        Begin(1, BoltMessage.Begin);
        Extra(session, mode, timeout);
        End();
    }

    internal void Reset() => Empty(BoltMessage.Reset);

    internal void Commit() => Empty(BoltMessage.Commit);

    internal void Rollback() => Empty(BoltMessage.Rollback);

    /// <summary>ROUTE context bookmarks {db}.</summary>
    internal void Route(ServerAddress address, BoltSession session)
    {
        Begin(3, BoltMessage.Route);
        RoutingContext(address);
        Bookmarks(session.Bookmarks);
        _writer.WriteMapHeader(session.Database is null ? 0 : 1);
        if (session.Database is not null)
            Entry("db"u8, session.Database);
        End();
    }

    // {mode, db, tx_timeout, bookmarks}, each only where it differs from what the server takes anyway.
    private void Extra(BoltSession session, AccessMode mode, TimeSpan? timeout)
    {
        var limit = timeout ?? session.Timeout;
        _writer.WriteMapHeader((mode == AccessMode.Read ? 1 : 0) + (session.Database is null ? 0 : 1)
            + (limit is null ? 0 : 1) + (session.Bookmarks.Length == 0 ? 0 : 1));
        if (mode == AccessMode.Read)
            Entry("mode"u8, "r");
        if (session.Database is not null)
            Entry("db"u8, session.Database);
        if (limit is not null)
        {
            _writer.WriteString("tx_timeout"u8);
            // 0 would mean "no limit" to the server.
            _writer.WriteInteger(Math.Max(1, (long)limit.Value.TotalMilliseconds));
        }

        if (session.Bookmarks.Length > 0)
        {
            _writer.WriteString("bookmarks"u8);
            Bookmarks(session.Bookmarks);
        }
    }

    private void Bookmarks(string[] bookmarks)
    {
        _writer.WriteListHeader(bookmarks.Length);
        foreach (var bookmark in bookmarks)
            _writer.WriteString(bookmark);
    }

    private void RoutingContext(ServerAddress address)
    {
        _writer.WriteMapHeader(1);
        Entry("address"u8, address.ToString());
    }

    private void Credentials(BoltSettings settings)
    {
        Entry("scheme"u8, "basic");
        Entry("principal"u8, settings.User);
        Entry("credentials"u8, settings.Password);
    }

    private void Entry(ReadOnlySpan<byte> key, string value)
    {
        _writer.WriteString(key);
        _writer.WriteString(value);
    }

    private void Empty(byte tag)
    {
        Begin(0, tag);
        End();
    }

    private void Begin(int fields, byte tag)
    {
        _chunks.BeginMessage();
        _writer.WriteStructureHeader(fields, tag);
    }

    private void End()
    {
        _chunks.EndMessage();
        Count++;
    }
}
