namespace GraphApi.Planning.Binding.Inputs;

/// <summary>A field of an input object that a variable holds: <c>$where.name.eq</c>.</summary>
internal sealed record MemberSource(InputSource Parent, string Field) : InputSource
{
    public override bool IsConstant => false;

    public override object? Read(IReadOnlyDictionary<string, object?> variables) =>
        ((IDictionary<string, object?>)Parent.Read(variables)!)[Field];
}
