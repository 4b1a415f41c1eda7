// React with Relay's hooks against a running server: node relay.mjs http://127.0.0.1:5000/graphql text|id
// What relay-compile.mjs made must be there. With `id` the operations are sent as the compiler persisted them, without their text.
import assert from "node:assert/strict";
import { createRequire } from "node:module";
import { test } from "node:test";
import { Suspense, act, createElement } from "react";
import { create } from "react-test-renderer";
import { Environment, Network, RecordSource, Store } from "relay-runtime";
import { compiled } from "./relay-compile.mjs";
import { more, url } from "./traffic.mjs";

const require = createRequire(import.meta.url);
const { RelayEnvironmentProvider } = require("react-relay");
const Claims = require(compiled("Claims.js"));
const [send] = more;

globalThis.IS_REACT_ACT_ENVIRONMENT = true;

async function fetchOperation(operation, variables) {
  const body = send === "id" ? { id: operation.id, variables } : { query: operation.text, variables };
  const response = await fetch(url, {
    method: "POST",
    headers: { "Content-Type": "application/json", Accept: "application/graphql-response+json" },
    body: JSON.stringify(body),
  });
  return response.json();
}

/** The page as a component would see it: `now()` after all that it asked for has come. */
async function open(variables) {
  const environment = new Environment({ network: Network.create(fetchOperation), store: new Store(new RecordSource()) });
  let last;
  const element = createElement(Claims, { variables, seen: state => { last = state; } });
  await act(async () => {
    create(createElement(RelayEnvironmentProvider, { environment }, createElement(Suspense, { fallback: null }, element)));
  });
  await settle(() => last);
  return { now: () => last, keys: () => last.data.claims.edges.map(edge => edge.node.key) };
}

/** Does it, and gives React what came until the promise that Relay keeps is fulfilled. */
async function complete(start) {
  let error;
  await act(() => new Promise(resolve => start({ onComplete: e => { error = e; resolve(); } })));
  assert.equal(error, null);
}

async function settle(done) {
  while (!done())
    await act(() => new Promise(resolve => setTimeout(resolve, 10)));
}

const all = async () => (await open({ key: "kyiv", first: 50 })).keys();

test("loadNext reads a connection to its end", async () => {
  const page = await open({ key: "kyiv", first: 3 });

  while (page.now().hasNext)
    await complete(options => page.now().loadNext(3, options));

  assert.ok(page.keys().length > 6);
  assert.deepEqual(page.keys(), await all());
});

test("loadPrevious reads what lies before the page", async () => {
  const start = await open({ key: "kyiv", first: 3 });
  const page = await open({ key: "kyiv", first: 2, after: start.now().data.claims.pageInfo.endCursor });
  assert.ok(page.now().hasPrevious);

  while (page.now().hasPrevious)
    await complete(options => page.now().loadPrevious(2, options));

  assert.deepEqual(page.keys(), (await all()).slice(0, 5));
});

test("refetch asks the same node by its id for claims that a filter holds", async () => {
  const page = await open({ key: "kyiv", first: 50 });
  const contradicted = page.now().data.claims.edges.filter(edge => edge.node.contradictedBy.edges.length > 0).map(edge => edge.node.key);

  await act(async () => { page.now().refetch({ where: { contradictedBy: { any: true } } }); });
  await settle(() => page.keys().length === contradicted.length);

  assert.ok(contradicted.length > 0);
  assert.deepEqual(page.keys(), contradicted);
});
