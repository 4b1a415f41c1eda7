using System.Text;
using GraphApi.Model;
using GraphApi.Model.Sdl;
using GraphApi.Planning.Import;

namespace GraphApi.Planning.Tests.Import;

/// <summary>A small schema with a case of everything that JSON can hold, and files for it.</summary>
internal static class ImportSchema
{
    private const string Sdl = """"
        interface Subject {
          key: ID!
          name: String!
          claims: [Claim!]! @declareRelationship
        }

        type Place implements Subject @node {
          key: ID! @id
          name: String!
          code: String @unique
          aliases: [String!]
          latitude: Float
          population: Long
          storeys: Int
          foundedOn: Date
          measuredAt: DateTime
          kind: Kind
          motto: String @index
          nick: String @index
          claims: [Claim!]! @relationship(type: "ABOUT", direction: IN)
          partOf: [Place!]! @relationship(type: "PART_OF", direction: OUT, orderBy: ["nick"])
          capital: Place @relationship(type: "CAPITAL", direction: OUT)
          claimsWithin: [Claim!]! @path(steps: ["<PART_OF*0..", "<ABOUT"])
          witnesses: [Witness!]! @relationship(type: "WITNESS", direction: OUT)
        }

        union Witness = Person | Claim

        type Person implements Subject @node {
          key: ID! @id
          name: String!
          claims: [Claim!]! @relationship(type: "ABOUT", direction: IN)
          witnessed: [Place!]! @relationship(type: "WITNESS", direction: IN)
        }

        type Claim @node {
          key: ID! @id
          text: String! @alias(property: "words")
          standing: Kind @default(value: DOUBTS)
          language: String! @default(value: "en")
          tags: [String!] @default(value: ["new"])
          about: [Subject!]! @relationship(type: "ABOUT", direction: OUT)
          contradicts: [Claim!]! @relationship(type: "CONTRADICTS", direction: OUT, properties: "Contradiction", orderBy: ["rationale"])
          contradictedBy: [Claim!]! @relationship(type: "CONTRADICTS", direction: IN, properties: "Contradiction")
        }

        type Contradiction @relationshipProperties {
          kind: Kind!
          rationale: String @alias(property: "why")
          assessedBy: String @id @alias(property: "by")
          method: String @id @default(value: "by hand")
          weight: Int @default(value: 1) @alias(property: "rationale")
        }

        enum Kind { NEGATES DOUBTS }
        """";

    public static GraphModel Model { get; } = Load();

    public static GraphBatch Read(params string[] files)
    {
        var reader = new JsonGraphReader(Model);
        for (var i = 0; i < files.Length; i++)
            reader.AddAsync($"file{i + 1}.json", new MemoryStream(Encoding.UTF8.GetBytes(files[i])), default).GetAwaiter().GetResult();
        return reader.ToBatch();
    }

    public static ImportException Refused(params string[] files) => Assert.Throws<ImportException>(() => Read(files));

    /// <summary>The only error of the files.</summary>
    public static ImportError TheError(params string[] files) => Assert.Single(Refused(files).Errors);

    private static GraphModel Load()
    {
        var loaded = SchemaLoader.Load(Sdl, "import.graphql");
        return loaded.Model ?? throw new InvalidOperationException(string.Join('\n', loaded.Diagnostics));
    }
}
