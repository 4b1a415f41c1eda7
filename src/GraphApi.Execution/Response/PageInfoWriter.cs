using System.Collections.Immutable;
using GraphApi.Model.Api;
using GraphApi.Planning.Plans;
using GraphApi.Planning.Stores;

namespace GraphApi.Execution.Response;

/// <summary>Writes <c>pageInfo</c>.</summary>
internal sealed class PageInfoWriter(ResponseBuffer buffer)
{
    public void Write<TReader>(TReader rows, ConnectionStep step, ImmutableArray<PageInfoField> fields, PageFacts facts)
        where TReader : struct, IRowReader, allows ref struct
    {
        buffer.Write((byte)'{');
        for (var i = 0; i < fields.Length; i++)
        {
            if (i > 0)
                buffer.Write((byte)',');
            buffer.Write(fields[i].ResponseName.Json);
            switch (fields[i].Kind)
            {
                case PageInfoKind.HasNextPage: buffer.WriteBoolean(facts.HasNextPage); break;
                case PageInfoKind.HasPreviousPage: buffer.WriteBoolean(facts.HasPreviousPage); break;
                case PageInfoKind.StartCursor: WriteCursorOf(rows, step, facts, facts.First); break;
                case PageInfoKind.EndCursor: WriteCursorOf(rows, step, facts, facts.First + facts.Shown - 1); break;
                default: buffer.WriteString(ApiNames.PageInfo); break;
            }
        }

        buffer.Write((byte)'}');
    }

    private void WriteCursorOf<TReader>(TReader rows, ConnectionStep step, PageFacts facts, int index)
        where TReader : struct, IRowReader, allows ref struct
    {
        if (facts.Shown == 0)
        {
            buffer.WriteNull();
            return;
        }

        var list = rows.BeginList();
        for (var i = 0; rows.Next(ref list) && i < index; i++)
            rows.Skip();
        var cells = rows.BeginList();
        SortKeys.WriteCursor(buffer, step, SortKeys.Read(ref rows, ref cells, step.Window.Cursor));
    }
}
