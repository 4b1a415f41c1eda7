using GraphApi.Model.Values;
using GraphApi.Planning.Import;

namespace GraphApi.Planning.Tests.Import;

public sealed class CsvGraphReaderTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("graphapi-csv");

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public void Values_are_those_of_the_schemas_types()
    {
        Write("place.csv", "key:ID(Place){label:Place},name,aliases:string[],population:long,latitude:double,foundedOn:date,x:IGNORE\n"
            + "kyiv,\"Kyiv, \"\"the\"\"\ncity\",Kiev;Kyjiv,2952301,50,0482-05-25,?\n");

        var node = Assert.Single(Nodes("Place=place.csv"));

        Assert.Equal("kyiv", node.Key);
        Assert.Equal(
            "kyiv|Kyiv, \"the\"\ncity|null|[Kiev, Kyjiv]|50|2952301|null|0482-05-25|null|null|null|null",
            string.Join('|', node.Values));
    }

    [Fact]
    public void A_quoted_nothing_is_an_empty_text_and_nothing_is_no_value()
    {
        Write("place.csv", "key:ID,name,aliases:string[],code\nkyiv,\"\",\"\",\n");

        var node = Assert.Single(Nodes("Place=place.csv"));

        Assert.Equal("kyiv||null|[]", string.Join('|', node.Values.Take(4)));
    }

    [Theory]
    [InlineData("key:ID,text\nc,T\n", "en DOUBTS")]
    [InlineData("key:ID,text,language,standing\nc,T,,\n", "en null")]
    public void A_column_that_is_left_out_gives_the_default_and_an_empty_field_null_where_it_may_be(string csv, string expected)
    {
        Write("claim.csv", csv);

        var claim = Assert.Single(Nodes("Claim=claim.csv"));

        Assert.Equal(expected, $"{Value(claim, "language")} {Value(claim, "standing")}");
    }

    [Fact]
    public void Another_character_may_stand_between_elements()
    {
        Write("place.csv", "key:ID,name,aliases:string[],:LABEL\nkyiv,Kyiv,Kiev;Kyjiv|Kiew,Place|Subject\n");

        var node = Assert.Single(new CsvGraphReader(ImportSchema.Model, [Source("place.csv")], [], '|').Read()).Nodes.Single();

        Assert.Equal("[Kiev;Kyjiv, Kiew]", Value(node, "aliases").ToString());
    }

    [Theory]
    [InlineData("|", true, '|')]
    [InlineData("U+001F", true, '\u001f')]
    [InlineData("U+0000", false, '\0')]
    [InlineData("||", false, '\0')]
    [InlineData(",", false, ',')]
    public void The_character_is_named_as_neo4j_admin_names_it(string text, bool isOne, char expected)
    {
        Assert.Equal(isOne, CsvDelimiter.TryParse(text, out var delimiter));
        Assert.Equal(expected, delimiter);
    }

    [Fact]
    public void The_header_may_be_a_file_of_its_own_and_labels_may_tell_the_type()
    {
        Write("header.csv", "key:ID,name,:LABEL\n");
        Write("one.csv", "kyiv,Kyiv,Place;Subject\n");
        Write("two.csv", "\nkirby,John Kirby,Person\r\n");

        var nodes = Nodes("header.csv,one.csv,two.csv");

        Assert.Equal(["Place kyiv", "Person kirby"], nodes.Select(n => $"{n.Type} {n.Key}"));
    }

    [Fact]
    public void Relationships_name_their_ends_by_groups()
    {
        Write("place.csv", "key:ID(places),name\nkyiv,Kyiv\n");
        Write("part.csv", ":START_ID(places),:END_ID(places),:TYPE\nkyiv,kyiv,PART_OF\n");

        var batches = Read(["Place=place.csv"], ["part.csv"]);

        var change = Assert.Single(batches.Last().Relationships);
        Assert.Equal(("PART_OF", "Place", "kyiv"), (change.Type.Name, change.From.Type.Name, change.To.Key));
    }

    [Theory]
    [InlineData(":END_ID")]
    [InlineData(":END_ID(Witness)")]
    public void An_end_of_several_types_is_one_of_the_union_that_has_them_all(string end)
    {
        Write("witness.csv", $":START_ID,{end}\nkyiv,kirby\n");

        var change = Assert.Single(Read([], ["WITNESS=witness.csv"]).Last().Relationships);

        Assert.Equal(("Place", "Witness", "kirby"), (change.From.Type.Name, change.To.Type.Name, change.To.Key));
    }

    [Fact]
    public void Columns_are_named_like_properties_or_else_like_fields()
    {
        Write("claim.csv", "key:ID,words,language\nc,T,uk\n");
        Write("contradicts.csv", ":START_ID,:END_ID,:TYPE,kind,why,rationale:int\nc,c,CONTRADICTS,NEGATES,No.,3\n");

        var batches = Read(["Claim=claim.csv"], ["contradicts.csv"]);

        Assert.Equal("null|NEGATES|by hand|3|No.", string.Join('|', Assert.Single(batches.Last().Relationships).Values));
    }

    [Theory]
    [InlineData("key:ID,name,storeys:int\nkyiv,Kyiv,many\n", "2: storeys: An Int is a whole number of 32 bits: -2147483648 to 2147483647. (INVALID_VALUE)")]
    [InlineData("key:ID,name\n\nkyiv,\n", "3: name: name can't be null. (MISSING_VALUE)")]
    [InlineData("key:ID,name\n,Kyiv\n", "2: key: key can't be null. (MISSING_VALUE)")]
    [InlineData("key:ID,name\n\"a\nb\",Kyiv,\n", "2: The header has 2 columns, and this record 3. (INVALID_CSV)")]
    [InlineData("key:ID,name\nkyiv,\"Kyiv\n", "2: A quoted field has no end. (INVALID_CSV)")]
    [InlineData("key:ID,name\nkyiv,\"Kyiv\"x\n", "2: Behind a closing quote a comma or the line's end belongs; a quote within a field is doubled. (INVALID_CSV)")]
    [InlineData("key:ID,size\n", "1: Place has no field size: write size:IGNORE to leave it out. (UNKNOWN_FIELD)")]
    [InlineData("key,name\n", "1: A file of nodes has one column :ID. (INVALID_CSV)")]
    [InlineData("key:ID,name:point\n", "1: name:point is no header: write a name and a type of neo4j-admin, as in key:ID(Place), year:int, tags:string[]. (INVALID_CSV)")]
    public void A_bad_row_is_told_by_file_line_and_field(string csv, string told)
    {
        Write("place.csv", csv);

        var refused = Assert.Throws<ImportException>(() => Nodes("Place=place.csv"));

        Assert.Equal($"{Path.Combine(_folder.FullName, "place.csv")}:{told}", Assert.Single(refused.Errors).ToString());
    }

    [Fact]
    public async Task A_line_of_NDJSON_is_a_node_that_says_its_type()
    {
        Write("graph.ndjson", """
            {"__typename":"Place","key":"kyiv","name":"Kyiv","partOf":["oblast"]}

            {"__typename":"Place","key":"oblast","name":"Kyiv Oblast"}
            """);

        var batch = await JsonGraphReader.ReadAsync(ImportSchema.Model, [_folder.FullName], default);

        Assert.Equal(["kyiv", "oblast"], batch.Nodes.Select(n => n.Key));
        Assert.Equal("oblast", Assert.Single(batch.Relationships).To.Key);
    }

    [Fact]
    public async Task An_error_in_NDJSON_names_its_line()
    {
        Write("graph.ndjson", "{\"__typename\":\"Place\",\"key\":\"kyiv\",\"name\":\"Kyiv\"}\n{\"key\":\"x\"}\n{\"__typename\":\n");

        var refused = await Assert.ThrowsAsync<ImportException>(() => JsonGraphReader.ReadAsync(ImportSchema.Model, [_folder.FullName], default));

        Assert.Equal([(2, "UNKNOWN_TYPE"), (3, "INVALID_JSON")], refused.Errors.Select(e => (e.Line ?? 0, e.Code)));
    }

    private static GraphValue Value(NodeChange node, string field) => node.Values[node.Type.Scalars.IndexOf(node.Type.Scalars.Single(s => s.Name == field))];

    private void Write(string name, string text) => File.WriteAllText(Path.Combine(_folder.FullName, name), text);

    private List<NodeChange> Nodes(string source) => [.. Read([source], []).SelectMany(b => b.Nodes)];

    private List<GraphBatch> Read(string[] nodes, string[] relationships) =>
        [.. new CsvGraphReader(ImportSchema.Model, [.. nodes.Select(Source)], [.. relationships.Select(Source)]).Read()];

    private CsvSource Source(string text)
    {
        var source = CsvSource.Parse(text);
        return source with { Files = [.. source.Files.Select(f => Path.Combine(_folder.FullName, f))] };
    }
}
