using GraphApi.Execution.Export;
using GraphApi.Execution.Export.Output;
using GraphApi.Store.Tests.Support;

namespace GraphApi.Store.Tests.Export;

public sealed class OutputTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    private string Target => _folder.File("graph");

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_folder_takes_its_place_when_it_is_whole()
    {
        using var output = new FolderOutput(Target, overwrites: false);

        Write(output);
        Assert.False(Directory.Exists(Target));
        output.Complete();

        Assert.Equal("text", File.ReadAllText(Path.Combine(Target, "nodes", "a.csv")));
        Assert.Equal([Target], Entries());
    }

    [Fact]
    public void An_export_is_replaced_on_request()
    {
        Directory.CreateDirectory(Path.Combine(Target, "nodes"));
        File.WriteAllText(Path.Combine(Target, "nodes", "old.csv"), "");

        using (var output = new FolderOutput(Target, overwrites: true))
        {
            Write(output);
            output.Complete();
        }

        Assert.Equal(["a.csv"], Directory.EnumerateFiles(Path.Combine(Target, "nodes")).Select(Path.GetFileName));
        Assert.Equal([Target], Entries());
    }

    [Theory]
    [InlineData("notes.txt")]
    [InlineData("nodes/notes.txt")]
    [InlineData("other/a.csv")]
    public void A_folder_of_other_files_is_never_replaced(string file)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(Path.Combine(Target, file))!);
        File.WriteAllText(Path.Combine(Target, file), "mine");

        var refused = Assert.Throws<ExportException>(() => new FolderOutput(Target, overwrites: true));

        Assert.Contains("is none of an export's, and is not replaced", refused.Message, StringComparison.Ordinal);
        Assert.Equal("mine", File.ReadAllText(Path.Combine(Target, file)));
    }

    [Fact]
    public void What_came_there_meanwhile_stays()
    {
        using (var output = new FileOutput(Target, overwrites: false))
        {
            output.Open("graph.json").Dispose();
            File.WriteAllText(Target, "mine");

            Assert.Equal(ExportErrorCodes.OutputExists, Assert.Throws<ExportException>(output.Complete).Code);
        }

        Assert.Equal("mine", File.ReadAllText(Target));
        Assert.Equal([Target], Entries());
    }

    private static void Write(FolderOutput output)
    {
        using var file = new StreamWriter(output.Open("nodes/a.csv"));
        file.Write("text");
    }

    private IEnumerable<string> Entries() => Directory.EnumerateFileSystemEntries(Path.GetDirectoryName(Target)!);
}
