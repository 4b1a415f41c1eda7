namespace GraphApi.Model.Api;

/// <summary>An operator of the filter of a value, as the generated API declares it.</summary>
/// <param name="Type">What it takes.</param>
internal sealed record FilterOperator(string Name, string Type, string Description);
