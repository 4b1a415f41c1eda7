namespace GraphApi.Neo4j.Bolt;

/// <summary>The tags of the messages ("Messages" in the Bolt specification). Each is a structure: <c>B0+fields tag fields...</c></summary>
internal static class BoltMessage
{
    internal const byte Hello = 0x01;
    internal const byte Goodbye = 0x02;
    internal const byte Reset = 0x0F;
    internal const byte Run = 0x10;
    internal const byte Begin = 0x11;
    internal const byte Commit = 0x12;
    internal const byte Rollback = 0x13;
    internal const byte Pull = 0x3F;
    internal const byte Route = 0x66;
    internal const byte Logon = 0x6A;

    internal const byte Success = 0x70;
    internal const byte Record = 0x71;
    internal const byte Ignored = 0x7E;
    internal const byte Failure = 0x7F;

    /// <summary>RESET in its one chunk.</summary>
    internal static readonly byte[] ResetChunk = [0x00, 0x02, 0xB0, Reset, 0x00, 0x00];

    /// <summary>GOODBYE in its one chunk.</summary>
    internal static readonly byte[] GoodbyeChunk = [0x00, 0x02, 0xB0, Goodbye, 0x00, 0x00];
}
