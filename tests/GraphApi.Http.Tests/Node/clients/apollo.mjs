// Apollo Client against a running server: node apollo.mjs http://127.0.0.1:5000/graphql
import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { test } from "node:test";
import { ApolloClient, ApolloLink, CombinedGraphQLErrors, HttpLink, InMemoryCache, gql } from "@apollo/client";
import { PersistedQueryLink } from "@apollo/client/link/persisted-queries";
import { relayStylePagination } from "@apollo/client/utilities";
import { introspect, record, url } from "./traffic.mjs";

const sha256 = text => createHash("sha256").update(text).digest("hex");

const kyiv = gql`query Kyiv { place(key: "kyiv") { id key name } }`;

function createClient({ traffic = record(), cache = new InMemoryCache(), persisted = true } = {}) {
  const http = new HttpLink({ uri: url, fetch: traffic.fetch });
  const hashes = new PersistedQueryLink({ sha256, useGETForHashedQueries: true });
  return new ApolloClient({ cache, link: persisted ? ApolloLink.from([hashes, http]) : http });
}

test("a hash that is not known is followed by the text, and from then on does alone, by GET", async () => {
  const query = gql`query New${Date.now()} { places(first: 1) { nodes { id name } } }`;
  const [first, second] = [record(), record()];

  const told = await createClient({ traffic: first }).query({ query });
  const known = await createClient({ traffic: second }).query({ query });

  assert.deepEqual(first.requests, ["GET hash", "POST text"]);
  assert.deepEqual(second.requests, ["GET hash"]);
  assert.deepEqual(known.data, told.data);
  assert.equal(known.data.places.nodes.length, 1);
});

test("a node has one place in the cache, whichever field led to it", async () => {
  const client = createClient();
  const traffic = record();
  const { data } = await createClient({ traffic, cache: client.cache }).query({ query: kyiv });

  await client.query({ query: gql`query ById($id: ID!) { node(id: $id) { id ... on Place { nameUk } } }`, variables: { id: data.place.id } });

  const entity = client.cache.extract()[`Place:${data.place.id}`];
  assert.deepEqual([entity.name, entity.nameUk], ["Kyiv", "Київ"]);
});

test("relayStylePagination joins the pages of a connection", async () => {
  const cache = new InMemoryCache({ typePolicies: { Query: { fields: { claims: relayStylePagination(["where", "order"]) } } } });
  const client = createClient({ cache });
  const query = gql`query Pages($after: String) {
    claims(first: 5, after: $after) { edges { cursor node { id key } } pageInfo { hasNextPage endCursor } }
  }`;
  const page = await client.query({ query });

  await client.watchQuery({ query }).fetchMore({ variables: { after: page.data.claims.pageInfo.endCursor } });

  const keys = client.readQuery({ query }).claims.edges.map(edge => edge.node.key);
  assert.equal(keys.length, 10);
  assert.deepEqual(keys, [...new Set(keys)].sort());
});

test("fragments on interfaces match by the possible types of introspection", async () => {
  const { __schema } = await introspect("{ __schema { types { kind name possibleTypes { name } } } }");
  const possibleTypes = Object.fromEntries(__schema.types.filter(type => type.possibleTypes).map(type => [type.name, type.possibleTypes.map(t => t.name)]));
  const client = createClient({ cache: new InMemoryCache({ possibleTypes }) });
  const query = gql`query Search { search(text: "kyiv", first: 5, types: [Place]) { edges { node { ... on Subject { id name } } } } }`;

  const asked = await client.query({ query });
  const kept = await client.query({ query, fetchPolicy: "cache-only" });

  assert.ok(kept.data.search.edges.every(edge => edge.node.name));
  assert.deepEqual(kept.data, asked.data);
});

test("an error keeps its code", async () => {
  const client = createClient({ persisted: false });

  await assert.rejects(
    client.query({ query: gql`{ places(first: -1) { nodes { id } } }` }),
    error => CombinedGraphQLErrors.is(error) && error.errors[0].extensions.code === "INVALID_PAGE_SIZE");
});
