namespace GraphApi.Planning.Binding.Inputs;

/// <summary>Where a value of an operation comes from: the document or a variable.</summary>
public abstract record InputSource
{
    /// <summary>True where every run has the same value.</summary>
    public abstract bool IsConstant { get; }

    /// <summary>The value: null, string, bool, int, long, decimal, double, BigInteger, a list or a dictionary of those.</summary>
    public abstract object? Read(IReadOnlyDictionary<string, object?> variables);
}
