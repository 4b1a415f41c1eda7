namespace GraphApi.Neo4j.Bolt;

/// <summary>The version that both sides speak.</summary>
internal readonly record struct BoltVersion(int Major, int Minor)
{
    /// <summary>5.0 authenticates in HELLO, 5.1 has a message for it.</summary>
    internal bool HasLogon => Minor >= 1;

    /// <summary>From 5.3 on HELLO says by what product it is sent.</summary>
    internal bool HasBoltAgent => Minor >= 3;

    public override string ToString() => $"{Major}.{Minor}";
}
