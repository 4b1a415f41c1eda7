using System.Collections;

namespace GraphApi.Planning.Binding.Inputs;

/// <summary>An element of a list that a variable holds: <c>$where.or[1]</c>.</summary>
internal sealed record ElementSource(InputSource Parent, int Index) : InputSource
{
    public override bool IsConstant => false;

    public override object? Read(IReadOnlyDictionary<string, object?> variables) => ((IList)Parent.Read(variables)!)[Index];
}
