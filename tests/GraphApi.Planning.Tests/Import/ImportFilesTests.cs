using GraphApi.Planning.Import;

namespace GraphApi.Planning.Tests.Import;

public sealed class ImportFilesTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("graphapi-");

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public async Task A_folder_stands_for_its_JSON_files_by_name()
    {
        Write("b.json", """{"places":[{"key":"b","name":"B"}]}""");
        Write("a.json", """{"places":[{"key":"a","name":"A","partOf":["b"]}]}""");
        Write("notes.txt", "Not read.");

        var batch = await JsonGraphReader.ReadAsync(ImportSchema.Model, [_folder.FullName], default);

        Assert.Equal(["a", "b"], batch.Nodes.Select(n => n.Key));
    }

    [Fact]
    public void A_path_that_is_not_there_is_named()
    {
        var missing = Path.Combine(_folder.FullName, "none.json");

        var refused = Assert.Throws<ImportException>(() => ImportFiles.Find([missing]));

        Assert.Equal($"{missing}: There is no such file or folder. (FILE_NOT_FOUND)", refused.Message);
    }

    [Fact]
    public void A_folder_without_JSON_files_is_an_error() =>
        Assert.Equal("FILE_NOT_FOUND", Assert.Throws<ImportException>(() => ImportFiles.Find([_folder.FullName])).Errors[0].Code);

    private void Write(string name, string text) => File.WriteAllText(Path.Combine(_folder.FullName, name), text);
}
