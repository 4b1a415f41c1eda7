using GraphApi.Planning.Binding.Inputs;
using GraphApi.Planning.Binding.Slots;
using GraphApi.Planning.Paging;
using GraphApi.Planning.Plans;
using GraphQLParser.AST;

namespace GraphApi.Planning.Binding;

/// <summary>Binds <c>first</c>, <c>after</c>, <c>last</c> and <c>before</c>.</summary>
internal sealed class WindowBinder(BindingContext context, BindingState state)
{
    private readonly OrderBinder _orders = new(context);

    public PageWindow Bind(GraphQLField field, ConnectionSource source, WindowDemand demand)
    {
        var (first, last) = (context.GivenArgument(field, "first"), context.GivenArgument(field, "last"));
        if (first is not null && last is not null)
            throw OperationErrors.FirstWithLast(last.Location);

        var (given, descending) = _orders.Bind(field, source);
        var ordersByValues = context.Limits.OrdersByValues && source is not SearchSource;
        var terms = ordersByValues ? ValueOrder.Of(source, given) : given;
        var format = ordersByValues ? ValueOrder.CursorOf(source, given, terms, descending) : CursorFormats.Of(source, terms, descending);
        var after = BindCursor(field, "after", format);
        var before = BindCursor(field, "before", format);
        var backward = last is not null;
        var takesExtraRow = backward ? demand.HasPreviousPage : demand.HasNextPage;
        var (lower, upper) = descending ? (before, after) : (after, before);
        return new PageWindow
        {
            Terms = terms,
            IsKept = !ordersByValues && terms is [{ Reversed: false } term] && source.Keeps(term),
            Cursor = format,
            LimitSlot = BindSize(last ?? first, backward ? "last" : "first", takesExtraRow ? 1 : 0),
            LowerSlot = lower,
            UpperSlot = upper,
            Descending = descending,
            Backward = backward,
            TakesExtraRow = takesExtraRow,
            ProbesBelow = lower is not null && (descending ? demand.HasNextPage : demand.HasPreviousPage),
            ProbesAbove = upper is not null && (descending ? demand.HasPreviousPage : demand.HasNextPage),
            NeedsCursor = demand.Cursor,
        };
    }

    private int? BindCursor(GraphQLField field, string argument, CursorFormat format) =>
        context.GivenArgument(field, argument) is { } cursor
            ? state.AddSlot(new CursorSlot(cursor.Source, argument, format, cursor.Location), cursor.Source.IsConstant)
            : null;

    private int BindSize(InputValue? size, string argument, int extra)
    {
        var limits = context.Limits;
        var source = size?.Source ?? new LiteralSource(limits.DefaultPageSize);
        return state.AddSlot(new PageSizeSlot(source, argument, extra, limits.MaxPageSize, size?.Location ?? default), source.IsConstant);
    }
}
