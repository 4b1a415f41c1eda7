namespace GraphApi.Model.Api.Changes;

/// <summary>One difference between two APIs.</summary>
/// <param name="Path">What it is about: <c>Place.claims.where</c>.</param>
public sealed record ApiChange(ChangeLevel Level, string Path, string Message)
{
    internal static ApiChange Breaking(string path, string message) => new(ChangeLevel.Breaking, path, message);

    internal static ApiChange Dangerous(string path, string message) => new(ChangeLevel.Dangerous, path, message);

    internal static ApiChange Safe(string path, string message) => new(ChangeLevel.Safe, path, message);
}
