namespace GraphApi.AspNetCore.Pages;

/// <summary>How many nodes of a type there are; null where the store could not say.</summary>
/// <param name="Name">The root field that lists them.</param>
internal sealed record TypeCount(string Name, string? Description, long? Count);
