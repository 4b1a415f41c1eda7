namespace GraphApi.Planning.Binding.Inputs;

/// <summary>A value that stands in the document.</summary>
internal sealed record LiteralSource(object? Value) : InputSource
{
    public override bool IsConstant => true;

    public override object? Read(IReadOnlyDictionary<string, object?> variables) => Value;
}
