namespace GraphApi.Planning.Binding.Inputs;

/// <summary>A variable's value.</summary>
internal sealed record VariableSource(string Name) : InputSource
{
    public override bool IsConstant => false;

    public override object? Read(IReadOnlyDictionary<string, object?> variables) => variables.GetValueOrDefault(Name);
}
