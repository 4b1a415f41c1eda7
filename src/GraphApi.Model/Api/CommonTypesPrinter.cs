using GraphApi.Model.Values;

namespace GraphApi.Model.Api;

/// <summary>Prints the types that every API has.</summary>
internal static class CommonTypesPrinter
{
    public const string GlobalId = "The global id: it tells the node from all others, of every type.";

    /// <summary>What sums of whole numbers and keys of groups are.</summary>
    private static readonly ScalarType[] OfAggregates = [new(ScalarKind.Long), new(ScalarKind.Json)];

    public static void PrintNode(SdlWriter writer)
    {
        writer.Open($"interface {ApiNames.Node}", "A node that `node` finds by its global id.");
        writer.Member("id: ID!", GlobalId);
        writer.Close();
    }

    public static void PrintRest(SdlWriter writer, UsedScalars used)
    {
        PrintSortDirection(writer);
        PrintPageInfo(writer);
        foreach (var type in used.Types.Concat(OfAggregates).Distinct().OrderBy(t => t.Name, StringComparer.Ordinal))
            PrintScalar(writer, type);
    }

    private static void PrintSortDirection(SdlWriter writer)
    {
        writer.Open($"enum {ApiNames.SortDirection}", "The direction of an order.");
        writer.Member("ASC", "Upwards, null first.");
        writer.Member("DESC", "Downwards, null last.");
        writer.Close();
    }

    private static void PrintPageInfo(SdlWriter writer)
    {
        writer.Open($"type {ApiNames.PageInfo}", "Where a page lies among the others.");
        writer.Member("hasNextPage: Boolean!", "Whether there is more behind the page.");
        writer.Member("hasPreviousPage: Boolean!", "Whether there is more before the page.");
        writer.Member("startCursor: String", "The first edge's cursor; null on an empty page.");
        writer.Member("endCursor: String", "The last edge's cursor; null on an empty page.");
        writer.Close();
    }

    private static void PrintScalar(SdlWriter writer, ScalarType type)
    {
        var description = type.Kind switch
        {
            ScalarKind.DateTime => "An instant with its offset, as RFC 3339 has it: `2022-03-29T14:30:00+03:00`.",
            ScalarKind.Date => "A day: `2022-03-29`.",
            ScalarKind.LocalTime => "A time of day, wherever that is: `14:30:00`.",
            ScalarKind.LocalDateTime => "A day and a time, wherever that is: `2022-03-29T14:30:00`.",
            ScalarKind.Duration => "A length of time as ISO 8601 has it: `P1Y2M3DT4H5M6.7S`.",
            ScalarKind.Json => "Any JSON value.",
            ScalarKind.Long => "A whole number of 64 bits. A string of its digits is taken as well.",
            ScalarKind.Url => "An absolute URL: `https://example.org/page`.",
            _ => null,
        };
        if (description is not null)
            writer.Line($"scalar {type.Name}", description);
    }
}
