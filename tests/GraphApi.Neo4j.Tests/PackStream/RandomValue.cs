using System.Text;
using CsCheck;
using GraphApi.Neo4j.Bolt;

namespace GraphApi.Neo4j.Tests.PackStream;

/// <summary>Random values of every type, as <see cref="PackStreamReader.ReadValue"/> gives them, and a writer for them that sorts maps.</summary>
internal static class RandomValue
{
    internal static readonly Gen<string> Text =
        Gen.Int[0, 0x10FFFF].Where(Rune.IsValid).Select(code => new Rune(code).ToString()).Array[0, 40].Select(string.Concat);

    internal static readonly Gen<object?> Any = Gen.Recursive<object?>((depth, self) => depth > 3 ? Scalar : Gen.Frequency(
        (4, Scalar),
        (1, self.List[0, 20].Select(items => (object?)items)),
        (1, Gen.Select(Text, self).Array[0, 20].Select(ToMap)),
        (1, Gen.Select(Gen.Byte, self.Array[0, 15], (tag, fields) => (object?)new PackStreamStructure(tag, fields)))));

    private static Gen<object?> Scalar => Gen.OneOf<object?>(
        Gen.Const((object?)null),
        Gen.Bool.Select(value => (object?)value),
        Gen.Long.Select(value => (object?)value),
        Gen.Int[-300, 300].Select(value => (object?)(long)value),
        Gen.Double.Select(value => (object?)value),
        Text.Select(value => (object?)value),
        Gen.Byte.Array[0, 300].Select(value => (object?)value));

    internal static void Write(PackStreamWriter writer, object? value)
    {
        switch (value)
        {
            case null: writer.WriteNull(); break;
            case bool boolean: writer.WriteBoolean(boolean); break;
            case long integer: writer.WriteInteger(integer); break;
            case double number: writer.WriteFloat(number); break;
            case string text: writer.WriteString(text); break;
            case byte[] bytes: writer.WriteBytes(bytes); break;
            case List<object?> list:
                writer.WriteListHeader(list.Count);
                list.ForEach(item => Write(writer, item));
                break;
            case Dictionary<string, object?> map:
                writer.WriteMapHeader(map.Count);
                foreach (var (key, item) in map.OrderBy(entry => entry.Key, StringComparer.Ordinal))
                {
                    writer.WriteString(key);
                    Write(writer, item);
                }

                break;
            case PackStreamStructure structure:
                writer.WriteStructureHeader(structure.Fields.Count, structure.Tag);
                foreach (var field in structure.Fields)
                    Write(writer, field);
                break;
            default: throw new ArgumentException($"no form for {value.GetType()}");
        }
    }

    internal static byte[] Encode(object? value)
    {
        using var writer = new PackStreamWriter();
        Write(writer, value);
        return writer.WrittenSpan.ToArray();
    }

    private static object? ToMap((string Key, object? Value)[] entries) =>
        entries.DistinctBy(entry => entry.Key).ToDictionary(entry => entry.Key, entry => entry.Value);
}
