// Relay's compiler and Babel over relay/: node relay-compile.mjs ../../../../schema/api.graphql
// Prints the path of the manifest: the operations by their hashes, as a server takes them for trusted documents.
import { transformFileSync } from "@babel/core";
import { execFileSync } from "node:child_process";
import { copyFileSync, mkdirSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const here = dirname(fileURLToPath(import.meta.url));
const output = join(here, "..", "obj", "relay");
const require = createRequire(import.meta.url);

export const compiled = name => join(output, name);

if (process.argv[1] === fileURLToPath(import.meta.url))
  compile(process.argv[2]);

function compile(schema) {
  rmSync(output, { recursive: true, force: true });
  mkdirSync(output, { recursive: true });
  copyFileSync(schema, join(output, "schema.graphql"));
  writeFileSync(join(output, "persisted.json"), "{}");
  writeFileSync(join(output, "package.json"), '{ "type": "commonjs" }');
  for (const name of readdirSync(join(here, "relay")))
    copyFileSync(join(here, "relay", name), join(output, name));
  writeFileSync(join(output, "relay.config.json"), JSON.stringify({
    src: ".",
    schema: "schema.graphql",
    language: "javascript",
    eagerEsModules: false,
    persistConfig: { file: "persisted.json", algorithm: "SHA256", include_query_text: true },
  }));
  execFileSync(process.execPath, [require.resolve("relay-compiler/cli.js"), "--noWatchman"], { cwd: output, stdio: ["ignore", "ignore", "inherit"] });
  for (const name of readdirSync(join(here, "relay")))
    writeFileSync(compiled(name), transformFileSync(compiled(name), { cwd: output, plugins: [["relay", { eagerEsModules: false }]] }).code);
  console.log(join(output, "persisted.json"));
}
