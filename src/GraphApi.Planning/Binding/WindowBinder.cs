using GraphApi.Model.Types;
using GraphApi.Planning.Binding.Inputs;
using GraphApi.Planning.Binding.Slots;
using GraphApi.Planning.Paging;
using GraphApi.Planning.Plans;
using GraphQLParser.AST;

namespace GraphApi.Planning.Binding;

/// <summary>Binds <c>order</c>, <c>first</c>, <c>after</c>, <c>last</c> and <c>before</c>.</summary>
internal sealed class WindowBinder(BindingContext context, BindingState state)
{
    public PageWindow Bind(GraphQLField field, string apiName, CompositeType target, WindowDemand demand)
    {
        var (first, last) = (context.GivenArgument(field, "first"), context.GivenArgument(field, "last"));
        if (first is not null && last is not null)
            throw OperationErrors.FirstWithLast(last.Location);

        var descending = BindOrder(field, target);
        var scope = Cursor.Scope(apiName, descending);
        var after = BindCursor(field, "after", scope);
        var before = BindCursor(field, "before", scope);
        var backward = last is not null;
        var takesExtraRow = backward ? demand.HasPreviousPage : demand.HasNextPage;
        var (lower, upper) = descending ? (before, after) : (after, before);
        return new PageWindow
        {
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

    /// <summary>True for DESC. The key is total, so the first entry decides.</summary>
    private bool BindOrder(GraphQLField field, CompositeType target)
    {
        if (context.GivenArgument(field, "order") is not { } order)
            return false;
        var directions = order.Elements().Select(e => BindOrderEntry(e, target)).ToList();
        return directions is [true, ..];
    }

    private bool BindOrderEntry(InputValue entry, CompositeType target)
    {
        var fields = entry.Fields().Where(f => !f.Value.IsNull).ToList();
        return fields is [var (name, direction)] && name == target.PossibleTypes[0].Key.Name
            ? direction.Source.Read(context.Variables) is "DESC"
            : throw OperationErrors.OrderEntry(entry.Location);
    }

    private int? BindCursor(GraphQLField field, string argument, uint scope) =>
        context.GivenArgument(field, argument) is { } cursor
            ? state.AddSlot(new CursorSlot(cursor.Source, argument, scope, cursor.Location), cursor.Source.IsConstant)
            : null;

    private int BindSize(InputValue? size, string argument, int extra)
    {
        var limits = context.Limits;
        var source = size?.Source ?? new LiteralSource(limits.DefaultPageSize);
        return state.AddSlot(new PageSizeSlot(source, argument, extra, limits.MaxPageSize, size?.Location ?? default), source.IsConstant);
    }
}
