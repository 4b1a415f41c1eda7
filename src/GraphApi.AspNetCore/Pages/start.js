import { answerTables } from "./answer-table.js";
import { formatted, parsed } from "./json-text.js";

const element = (id) => document.getElementById(id);
const overview = await load("overview.json");
let running = 0;

element("form").addEventListener("submit", (event) => {
  event.preventDefault();
  run();
});
document.addEventListener("keydown", (event) => {
  if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) {
    event.preventDefault();
    run();
  }
});
showOverview();
await listOperations();

async function load(name) {
  const response = await fetch(name).catch(() => null);
  return response?.ok ? await response.json() : null;
}

function showOverview() {
  element("endpoint").textContent = new URL(overview.api, document.baseURI).href;
  const links = [["IDE", overview.ide], ["Explore the graph", overview.explore], ["Schema", overview.schema], ...overview.documentation.map(({ title, path }) => [title, path])];
  element("links").append(...links.filter(([, address]) => address).map(([text, address]) => made("li", link(text, address))));
  element("graph").hidden = overview.types.length === 0;
  element("types").append(...overview.types.map(type => {
    const group = made("div", made("dt", type.name), made("dd", type.count === null ? "?" : type.count.toLocaleString("en")));
    if (type.description)
      group.title = type.description;
    return group;
  }));
}

async function listOperations() {
  const operations = await load("operations.json") ?? [];
  element("none").hidden = operations.length > 0;
  element("operations").append(...operations.map(operationItem));
  if (operations.length > 0) {
    choose(operations[0], element("operations").querySelector("button"));
    return;
  }
  element("query").value = "{\n  __typename\n}\n";
  element("editor").open = true;
}

function operationItem(operation) {
  const button = made("button", operation.title);
  button.type = "button";
  button.setAttribute("aria-pressed", "false");
  button.addEventListener("click", () => choose(operation, button));
  return made("li", button);
}

/** Shows the operation, and runs it unless somebody has to say something first. */
function choose(operation, button) {
  element("title").textContent = operation.title;
  element("query").value = operation.text;
  element("query").scrollTop = 0;
  element("variables").value = operation.variables;
  for (const other of element("operations").querySelectorAll("button"))
    other.setAttribute("aria-pressed", String(other === button));
  if (!operation.needsVariables) {
    run();
    return;
  }
  running++;
  showAnswer("", null);
  setStatus("Fill in the variables, then run it.");
  element("editor").open = true;
  element("variables").focus();
}

async function run() {
  const variables = readVariables();
  if (variables === undefined)
    return;

  const turn = ++running;
  const started = performance.now();
  setStatus("Running…");
  try {
    const response = await fetch(overview.api, {
      method: "POST",
      headers: { "Content-Type": "application/json", "Accept": "application/graphql-response+json, application/json" },
      body: JSON.stringify({ query: element("query").value, variables }),
    });
    const text = await response.text();
    if (turn !== running)
      return;
    const answer = parsed(text);
    showAnswer(formatted(text), answer.data);
    tellOutcome(text, response, answer.errors, performance.now() - started);
  } catch (error) {
    if (turn === running)
      setStatus(`The server did not answer: ${error.message}`, true);
  }
}

/** The variables; null for none, undefined where they are no JSON object, which is then said. */
function readVariables() {
  const text = element("variables").value.trim();
  if (text === "")
    return null;
  try {
    const variables = JSON.parse(text);
    if (variables !== null && typeof variables === "object" && !Array.isArray(variables))
      return variables;
    setStatus("The variables are no JSON object.", true);
  } catch (error) {
    setStatus(`The variables are not JSON: ${error.message}`, true);
  }
  element("editor").open = true;
  element("variables").focus();
  return undefined;
}

function showAnswer(json, data) {
  element("json").textContent = json;
  element("json").scrollTop = 0;
  element("table").replaceChildren(answerTables(data ?? {}));
}

function tellOutcome(text, response, errors, milliseconds) {
  const size = (new Blob([text]).size / 1024).toFixed(1);
  const facts = `HTTP ${response.status} · ${Math.round(milliseconds)} ms · ${size} KB`;
  setStatus(errors ? `${facts} · ${errors.map(error => error.message).join(" ")}` : facts, Boolean(errors));
}

function setStatus(text, bad = false) {
  element("status").textContent = text;
  element("status").classList.toggle("bad", bad);
}

function link(text, address) {
  const anchor = made("a", text);
  anchor.href = address;
  return anchor;
}

function made(name, ...content) {
  const node = document.createElement(name);
  node.append(...content);
  return node;
}
