using GraphApi.Model.Api;
using GraphApi.Model.Values;
using GraphApi.Planning.Plans.Aggregates;
using GraphApi.Planning.Stores;

namespace GraphApi.Execution.Response.Aggregates;

/// <summary>Writes <c>groups</c>. A key that breaks the schema is null; nothing moves up.</summary>
internal sealed class GroupsWriter(WriterState state, ScalarWriter scalars)
{
    private readonly ResponseBuffer _buffer = state.Buffer;

    /// <summary>Takes the part's column, which is the next of <paramref name="columns"/>.</summary>
    public void Write<TReader>(TReader row, ListCursor columns, GroupsPart part)
        where TReader : struct, IRowReader, allows ref struct
    {
        if (!row.Next(ref columns))
            throw new InvalidOperationException("The store's row lacks groups.");
        var groups = row.BeginList();
        _buffer.Write((byte)'[');
        for (var i = 0; row.Next(ref groups); i++)
        {
            if (i > 0)
                _buffer.Write((byte)',');
            state.Path.Push(i);
            WriteGroup(row, part);
            state.Path.Pop();
            row.Skip();
        }

        _buffer.Write((byte)']');
    }

    private void WriteGroup<TReader>(TReader row, GroupsPart part)
        where TReader : struct, IRowReader, allows ref struct
    {
        _buffer.Write((byte)'{');
        for (var i = 0; i < part.Fields.Length; i++)
        {
            if (i > 0)
                _buffer.Write((byte)',');
            _buffer.Write(part.Fields[i].ResponseName.Json);
            state.Path.Push(part.Fields[i].ResponseName);
            WriteField(row, part, part.Fields[i].Kind);
            state.Path.Pop();
        }

        _buffer.Write((byte)'}');
    }

    private void WriteField<TReader>(TReader row, GroupsPart part, GroupFieldKind field)
        where TReader : struct, IRowReader, allows ref struct
    {
        switch (field)
        {
            case GroupFieldKind.Key: WriteKey(row, part); break;
            case GroupFieldKind.Count: WriteCount(row, part); break;
            default: _buffer.WriteString(ApiNames.AggregateGroup); break;
        }
    }

    private void WriteKey<TReader>(TReader row, GroupsPart part)
        where TReader : struct, IRowReader, allows ref struct
    {
        var values = row.BeginList();
        _buffer.Write((byte)'[');
        for (var i = 0; i < part.Keys.Length && row.Next(ref values); i++)
        {
            if (i > 0)
                _buffer.Write((byte)',');
            state.Path.Push(i);
            if (part.Keys[i] is ValueKey { Part: not DatePart.Whole } key)
                WritePart(ref row, key);
            else
                scalars.Write(ref row, part.Keys[i].Step);
            state.Path.Pop();
        }

        _buffer.Write((byte)']');
    }

    /// <summary>A value that has no such part comes as it is.</summary>
    private void WritePart<TReader>(ref TReader row, ValueKey key)
        where TReader : struct, IRowReader, allows ref struct
    {
        if (row.TryReadNull())
        {
            _buffer.WriteNull();
        }
        else if (row.TryReadString(out var text) && IsPart(text.Utf8, key.Part))
        {
            _buffer.WriteString(text);
        }
        else
        {
            row.Skip();
            state.RefuseStored(key.Step, $"{key.Of.Field.Name} is no {key.Of.Field.Type.Name}.");
        }
    }

    /// <summary><c>2022-03-29</c>, <c>2022-03</c> or <c>2022</c>.</summary>
    private static bool IsPart(ReadOnlySpan<byte> text, DatePart part)
    {
        var length = DatePartText.LengthOf(part);
        Span<char> day = stackalloc char[10];
        "2000-01-01".CopyTo(day);
        if (text.Length != length || System.Text.Encoding.UTF8.GetCharCount(text) != length)
            return false;
        System.Text.Encoding.UTF8.GetChars(text, day);
        return DateText.TryParse(day, out _);
    }

    private void WriteCount<TReader>(TReader row, GroupsPart part)
        where TReader : struct, IRowReader, allows ref struct
    {
        var values = row.BeginList();
        for (var i = 0; i < part.Keys.Length && row.Next(ref values); i++)
            row.Skip();
        if (!row.Next(ref values) || !row.TryReadInteger(out var count))
            throw new InvalidOperationException("The store's row lacks a group's count.");
        _buffer.WriteInteger(count);
    }
}
