// urql against a running server: node urql.mjs http://127.0.0.1:5000/graphql
import assert from "node:assert/strict";
import { test } from "node:test";
import { getIntrospectionQuery } from "graphql";
import { Client, fetchExchange, gql } from "@urql/core";
import { cacheExchange } from "@urql/exchange-graphcache";
import { relayPagination } from "@urql/exchange-graphcache/extras";
import { persistedExchange } from "@urql/exchange-persisted";
import { record, introspect, url } from "./traffic.mjs";

function createClient({ traffic = record(), exchanges = [] } = {}) {
  return new Client({ url, fetch: traffic.fetch, preferGetMethod: false, exchanges: [...exchanges, fetchExchange] });
}

/** Graphcache that knows the schema, and what it finds wrong with an answer. */
async function createCache(options = {}) {
  const warnings = [];
  const schema = await introspect(getIntrospectionQuery());
  const exchange = cacheExchange({ schema, logger: (_, message) => warnings.push(message), ...options });
  return { warnings, exchange };
}

test("a hash that is not known is followed by the text, and from then on does alone, by GET", async () => {
  const query = gql`query New${Date.now()} { places(first: 1) { nodes { id name } } }`;
  const [first, second] = [record(), record()];

  const told = await createClient({ traffic: first, exchanges: [persistedExchange()] }).query(query, {});
  const known = await createClient({ traffic: second, exchanges: [persistedExchange()] }).query(query, {});

  assert.deepEqual(first.requests, ["GET hash", "GET text"]);
  assert.deepEqual(second.requests, ["GET hash"]);
  assert.deepEqual(known.data, told.data);
  assert.equal(known.data.places.nodes.length, 1);
});

test("Graphcache knows a node by id and __typename, whichever field led to it", async () => {
  const { exchange } = await createCache();
  const traffic = record();
  const client = createClient({ traffic, exchanges: [exchange] });
  await client.query(gql`{ places(first: 50) { nodes { id key name claims(first: 1) { totalCount } } } }`, {});

  const kept = await client.query(gql`{ places(first: 50) { nodes { id name } } }`, {});
  const renamed = await client.query(gql`{ place(key: "kyiv") { id name: nameUk } }`, {});

  assert.deepEqual(traffic.requests, ["POST text", "POST text"]);
  assert.ok(kept.data.places.nodes.some(place => place.id === renamed.data.place.id && place.name === "Kyiv"));
});

test("Graphcache finds nothing to warn of in an answer with connections, edges and interfaces", async () => {
  const { exchange, warnings } = await createCache();
  const client = createClient({ exchanges: [exchange] });

  const { data } = await client.query(gql`{
    place(key: "kyiv") {
      id
      claimsWithin(first: 10) {
        edges { cursor node { id text madeBy { nodes { id name } } contradictedBy { edges { kind node { id } } } } }
        pageInfo { hasNextPage endCursor }
      }
    }
  }`, {});

  assert.ok(data.place.claimsWithin.edges.length > 1);
  assert.deepEqual(warnings, []);
});

for (const [direction, size, cursor, next] of [["forwards", "first", "after", "endCursor"], ["backwards", "last", "before", "startCursor"]])
  test(`relayPagination joins the pages of a connection read ${direction}`, async () => {
    const { exchange } = await createCache({ resolvers: { Query: { claims: relayPagination() } } });
    const client = createClient({ exchanges: [exchange] });
    const query = gql`query Pages($first: Int, $after: String, $last: Int, $before: String) {
      claims(first: $first, after: $after, last: $last, before: $before) {
        edges { node { id key } } pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
      }
    }`;
    const page = await client.query(query, { [size]: 5 });
    await client.query(query, { [size]: 5, [cursor]: page.data.claims.pageInfo[next] });

    const { data } = await client.query(query, { [size]: 5 });

    const keys = data.claims.edges.map(edge => edge.node.key);
    assert.equal(keys.length, 10);
    assert.deepEqual(keys, [...new Set(keys)].sort());
  });
