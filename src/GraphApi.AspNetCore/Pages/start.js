"use strict";

const element = (id) => document.getElementById(id);
const endpoint = new URL(document.documentElement.dataset.api, document.baseURI);
let running = 0;

element("endpoint").textContent = endpoint.href;
element("form").addEventListener("submit", (event) => {
  event.preventDefault();
  run();
});
document.addEventListener("keydown", (event) => {
  if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) {
    event.preventDefault();
    element("form").requestSubmit();
  }
});
listOperations();

async function listOperations() {
  const response = await fetch("operations.json").catch(() => null);
  const operations = response?.ok ? await response.json() : [];
  element("none").hidden = operations.length > 0;
  element("operations").append(...operations.map(operationItem));
  if (operations.length > 0)
    choose(operations[0], element("operations").querySelector("button"));
  else
    element("query").value = "{\n  __typename\n}\n";
}

function operationItem(operation) {
  const button = document.createElement("button");
  button.type = "button";
  button.textContent = operation.title;
  button.setAttribute("aria-pressed", "false");
  button.addEventListener("click", () => choose(operation, button));
  const item = document.createElement("li");
  item.append(button);
  return item;
}

/** Shows the operation, and runs it unless somebody has to say something first. */
function choose(operation, button) {
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
  setStatus("Fill in the variables, then run it.");
  element("answer").textContent = "";
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
    const response = await fetch(endpoint, {
      method: "POST",
      headers: { "Content-Type": "application/json", "Accept": "application/graphql-response+json, application/json" },
      body: JSON.stringify({ query: element("query").value, variables }),
    });
    const text = await response.text();
    if (turn === running)
      showAnswer(text, response, performance.now() - started);
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
  element("variables").focus();
  return undefined;
}

function showAnswer(text, response, milliseconds) {
  const failed = !response.ok || /^\s*\{\s*"errors"/.test(text);
  const size = (new Blob([text]).size / 1024).toFixed(1);
  setStatus(`HTTP ${response.status} · ${Math.round(milliseconds)} ms · ${size} KB`, failed);
  element("answer").textContent = formatted(text);
  element("answer").scrollTop = 0;
}

function setStatus(text, bad = false) {
  element("status").textContent = text;
  element("status").classList.toggle("bad", bad);
}

/** Lays JSON out token by token: JSON.parse would round integers of 64 bits. */
function formatted(json) {
  const tokens = json.match(/"(?:[^"\\]|\\.)*"|[{}[\],:]|[^\s{}[\],:"]+/g) ?? [];
  let depth = 0;
  let text = "";
  const newLine = () => "\n" + "  ".repeat(depth);
  tokens.forEach((token, i) => {
    const closesNow = /^[}\]]$/.test(tokens[i + 1] ?? "");
    if (token === "{" || token === "[") {
      text += token;
      depth++;
      if (!closesNow)
        text += newLine();
    } else if (token === "}" || token === "]") {
      depth--;
      text += /^[{[]$/.test(tokens[i - 1]) ? token : newLine() + token;
    } else {
      text += token === "," ? "," + newLine() : token === ":" ? ": " : token;
    }
  });
  return text;
}
