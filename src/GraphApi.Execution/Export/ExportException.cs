namespace GraphApi.Execution.Export;

/// <summary>An export that came to nothing, in words for the one who asked for it.</summary>
/// <param name="code">One of <see cref="ExportErrorCodes"/>, or <see cref="ErrorCodes.StoredValue"/>.</param>
/// <param name="message">What is the matter, and what to do about it.</param>
/// <param name="inner">What it comes from.</param>
public sealed class ExportException(string code, string message, Exception? inner = null) : Exception($"{message} ({code})", inner)
{
    public string Code { get; } = code;
}
