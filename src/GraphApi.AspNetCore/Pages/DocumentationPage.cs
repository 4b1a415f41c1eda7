namespace GraphApi.AspNetCore.Pages;

/// <summary>A page of the documentation: its name among the files, and its own heading.</summary>
internal sealed record DocumentationPage(string Path, string Title);
