using GraphApi.Model.Parsing;
using GraphApi.Model.Rules;
using GraphApi.Model.Sdl.Declarations;
using GraphQLParser.AST;

namespace GraphApi.Model.Sdl;

/// <summary>Reads an SDL file into a model: parse, gather the declarations, lint them, build.</summary>
public static class SchemaLoader
{
    /// <param name="sdl">The file's text.</param>
    /// <param name="fileName">What findings call the file.</param>
    public static SchemaLoadResult Load(string sdl, string fileName)
    {
        var diagnostics = new DiagnosticList(sdl, fileName);
        var lines = ShortLines.Of(sdl);
        if (lines is { LongestToken: > ShortLines.MaxTokenLength })
        {
            diagnostics.Error(DiagnosticCodes.TextTooLong, lines.LongestTokenStart, TooLong(lines.LongestToken));
            return new(null, diagnostics.ToImmutable());
        }

        if (!TryParse(sdl, lines, fileName, out var document, out var syntaxError))
            return new(null, [syntaxError!]);

        var schema = new DeclaredSchema(DeclarationReader.Read(document!), document!);
        SchemaRules.Check(new RuleContext(schema, diagnostics));
        var model = diagnostics.HasErrors ? null : new ModelBuilder(schema).Build();
        return new(model, diagnostics.ToImmutable());
    }

    private static bool TryParse(string sdl, ShortLines? lines, string fileName, out GraphQLDocument? document, out SchemaDiagnostic? error)
    {
        (document, error) = (null, null);
        if (string.IsNullOrWhiteSpace(sdl))
        {
            document = new GraphQLDocument([]);
            return true;
        }

        try
        {
            document = GraphText.Parse(sdl, lines);
        }
        catch (SyntaxException exception)
        {
            var (line, column) = exception.Location;
            error = new(DiagnosticSeverity.Error, DiagnosticCodes.SyntaxError, exception.Message, fileName, line, column);
        }

        return error is null;
    }

    private static string TooLong(int length) =>
        $"A name or a text has at most {ShortLines.MaxTokenLength} characters on a line; this one has {length}: break it, within three quotes.";
}
