// The operations that codegen.mjs made, against a server that runs nothing else: node documents.mjs http://127.0.0.1:5000/graphql
import assert from "node:assert/strict";
import { test } from "node:test";
import { Client, fetchExchange } from "@urql/core";
import { persistedExchange } from "@urql/exchange-persisted";
import * as generated from "../obj/codegen/built/gql/graphql.js";
import { record, url } from "./traffic.mjs";

const operations = Object.entries(generated).filter(([, document]) => document.__meta__);

test("there are operations to try", () => assert.ok(operations.length > 10));

for (const [name, document] of operations)
  test(`${name} is answered for its hash alone`, async () => {
    const traffic = record();
    const persisted = persistedExchange({ enforcePersistedQueries: true, generateHash: async () => document.__meta__.hash });
    const client = new Client({ url, fetch: traffic.fetch, exchanges: [persisted, fetchExchange] });

    const { data, error } = await client.query(document, {});

    assert.equal(error, undefined);
    assert.ok(Object.keys(data).length > 0);
    assert.deepEqual(traffic.requests, ["GET hash"]);
  });
