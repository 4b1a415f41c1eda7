using GraphApi.Neo4j.Bolt;

namespace GraphApi.Neo4j.Tests.Doubles;

internal sealed record ScriptedRequest(byte Tag, IReadOnlyList<object?> Fields)
{
    internal static ScriptedRequest From(ReadOnlySpan<byte> message)
    {
        var structure = (PackStreamStructure)new PackStreamReader(message).ReadValue()!;
        return new ScriptedRequest(structure.Tag, structure.Fields);
    }

    internal Dictionary<string, object?> Map(int index) => (Dictionary<string, object?>)Fields[index]!;
}
