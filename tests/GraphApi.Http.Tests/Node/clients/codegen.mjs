// GraphQL Code Generator and tsc over ready operations: node codegen.mjs ../../../../schema/api.graphql ../../../../schema/operations
// Prints the path of the manifest, as a server takes it for trusted documents.
import { generate } from "@graphql-codegen/cli";
import { execFileSync } from "node:child_process";
import { copyFileSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const here = dirname(fileURLToPath(import.meta.url));
const output = join(here, "..", "obj", "codegen");
const [schema, operations] = process.argv.slice(2);

const scalars = { Date: "string", DateTime: "string", JSON: "unknown", Long: "number | string", URL: "string" };

rmSync(output, { recursive: true, force: true });
mkdirSync(output, { recursive: true });
copyFileSync(join(here, "codegen", "usage.ts"), join(output, "usage.ts"));
await generate({
  schema,
  documents: join(operations, "*.graphql"),
  silent: true,
  generates: {
    [join(output, "gql") + "/"]: {
      preset: "client",
      presetConfig: { persistedDocuments: true, fragmentMasking: false },
      config: { strictScalars: true, scalars, useTypeImports: true, enumsAsTypes: true },
    },
  },
});
const typescript = dirname(createRequire(import.meta.url).resolve("typescript/package.json"));
const options = ["--strict", "--module", "esnext", "--moduleResolution", "bundler", "--target", "es2022", "--outDir", join(output, "built"), "--rootDir", output];
execFileSync(process.execPath, [join(typescript, "bin", "tsc"), ...options, join(output, "gql", "index.ts"), join(output, "usage.ts")], { stdio: "inherit" });
writeFileSync(join(output, "package.json"), '{ "type": "module" }');
console.log(join(output, "gql", "persisted-documents.json"));
