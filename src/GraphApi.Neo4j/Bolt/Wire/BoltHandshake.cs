namespace GraphApi.Neo4j.Bolt;

/// <summary>
/// Agrees on a version ("Handshake" in the Bolt specification): <c>60 60 B0 17</c> and four proposals <c>00 range minor major</c>;
/// the server answers with the one it takes, <c>00 00 minor major</c>, or with zeros.
/// </summary>
internal static class BoltHandshake
{
    private const int Major = 5;
    private const int Minor = 8;

    // 5.8 and the eight versions below it; nothing else, so the other three proposals are zero.
    private static readonly byte[] Offer = [0x60, 0x60, 0xB0, 0x17, 0, Minor, Minor, Major, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0];

    internal static async Task<BoltVersion> NegotiateAsync(
        Stream stream, Neo4jUri uri, ServerAddress address, CancellationToken cancellation)
    {
        await stream.WriteAsync(Offer, cancellation).ConfigureAwait(false);
        var answer = new byte[4];
        var count = await stream.ReadAtLeastAsync(answer, answer.Length, throwOnEndOfStream: false, cancellation).ConfigureAwait(false);
        return count == answer.Length
            ? Interpret(answer, uri, address)
            : throw new BoltConnectionException($"{address} closed the connection at once: it speaks no Bolt, or not yet{TlsHint(uri)}")
            {
                NothingSent = true,
            };
    }

    private static BoltVersion Interpret(byte[] answer, Neo4jUri uri, ServerAddress address) => answer switch
    {
        [0, 0, <= Minor, Major] => new BoltVersion(Major, answer[2]),
        [(byte)'H', (byte)'T', (byte)'T', (byte)'P'] => throw Refusal(
            $"{address} speaks HTTP: it is Neo4j's HTTP port, or another server. Give the Bolt port, by default "
            + $"{uri.Scheme}://{uri.Address with { Port = Neo4jUri.DefaultPort }}."),
        [0, 0, 0, 0] => throw Refusal(
            $"Neo4j at {address} speaks none of the versions of Bolt that GraphApi speaks, {Major}.0 to {Major}.{Minor}: "
            + "Neo4j 5 or later is needed."),
        _ => throw Refusal($"{address} does not speak Bolt{TlsHint(uri)}"),
    };

    private static BoltConnectionException Refusal(string message) => new(message) { IsFinal = true };

    private static string TlsHint(Neo4jUri uri) =>
        uri.IsEncrypted ? "." : $". If it asks for encryption, write {uri.Scheme}+s://{uri.Address}.";
}
