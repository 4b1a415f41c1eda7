// Runs graphql-http's audit of GraphQL over HTTP against a server: node audit.mjs http://127.0.0.1:5000/graphql
// Prints a line a check, {"id":"22EB","name":"SHOULD accept ...","status":"ok"}, with a reason where it is not ok.
import { serverAudits } from "graphql-http";

for (const audit of serverAudits({ url: process.argv[2], fetchFn: fetch })) {
  const { id, name, status, reason } = await audit.fn();
  console.log(JSON.stringify({ id, name, status, reason }));
}
