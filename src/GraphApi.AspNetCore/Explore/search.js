// The search field and its hits. Arrow keys walk through them, Escape closes them.
import { button, element } from "./elements.js";
import { ask } from "./api.js";
import { model } from "./model.js";
import { namesOf, titleOf } from "./text.js";
import { plain } from "./nodes.js";
import { nodeShapes } from "./shapes.js";

const patience = 200;

/** @param take is told the node that was chosen, and whether it is to join the picture */
export function startSearch(form, input, hits, take, fail) {
  let timer;
  let asked = 0;
  const close = () => hits.hidden = true;
  const pick = (node, joins) => {
    close();
    input.value = "";
    take(node, joins);
  };
  const look = async () => {
    const mine = ++asked;
    const text = input.value.trim();
    if (!text)
      return close();
    try {
      const lists = Object.values(await ask(model.search, { text }));
      if (mine === asked)
        show({ totalCount: lists.reduce((sum, list) => sum + list.totalCount, 0), nodes: lists.flatMap(list => list.nodes).map(plain) });
    } catch (error) {
      fail(error);
    }
  };
  const show = ({ totalCount, nodes }) => {
    hits.replaceChildren(
      element("p", { role: "status" }, totalCount === 0 ? "Nothing has these words." : totalCount > nodes.length ? `The best ${nodes.length} of ${totalCount}` : `${totalCount} found`),
      element("ul", {}, ...nodes.map(node => hitOf(node, pick))));
    hits.hidden = false;
  };
  input.addEventListener("input", () => {
    clearTimeout(timer);
    timer = setTimeout(look, patience);
  });
  form.addEventListener("submit", async event => {
    event.preventDefault();
    clearTimeout(timer);
    await look();
    hits.querySelector("button")?.focus();
  });
  form.addEventListener("keydown", event => walk(event, form, input, hits, close));
  form.addEventListener("focusout", event => form.contains(event.relatedTarget) || close());
  input.addEventListener("focus", () => hits.hidden = input.value.trim() === "" || hits.childElementCount === 0);
}

function hitOf(node, pick) {
  const who = node.__typename === "Claim" && namesOf(node) ? `${namesOf(node)}: ` : "";
  return element("li", {},
    button([element("span", { className: "type" }, `${nodeShapes[node.__typename].name} `), who, titleOf(node)], () => pick(node, false)),
    button("Add", () => pick(node, true), { ariaLabel: `Add to the picture: ${titleOf(node)}`, title: "Add to the picture" }));
}

function walk(event, form, input, hits, close) {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (event.key === "Escape") {
    close();
    input.focus();
  } else if (step && !hits.hidden) {
    event.preventDefault();
    const stops = [input, ...hits.querySelectorAll("li > button:first-child")];
    const here = stops.findIndex(stop => stop === document.activeElement || stop.parentElement === document.activeElement.parentElement);
    stops[(here + step + stops.length) % stops.length].focus();
  }
}
