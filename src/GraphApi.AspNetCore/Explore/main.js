// Puts the page together: the address says what is looked at, and all else follows from it.
import { ask } from "./api.js";
import { button, element } from "./elements.js";
import { cardOf } from "./card.js";
import { Graph } from "./graph.js";
import { idOf, Nodes } from "./nodes.js";
import { legendItems } from "./legend.js";
import { mostContradictedQuery } from "./queries.js";
import { nodeShapes, palette } from "./shapes.js";
import { pictureOf, shownBy } from "./picture.js";
import { saveSvg, savePng } from "./export.js";
import { startSearch } from "./search.js";
import { State } from "./state.js";
import { titleOf } from "./text.js";

const byId = id => document.getElementById(id);
const nodes = new Nodes();
let state = new State();
let asked = 0;

const actions = {
  choose: id => change(next => next.at = id),
  expand: id => change(async next => {
    next.at = id;
    next.expand(await nodes.load(id));
  }),
  collapse: id => change(next => next.open.delete(id)),
  alone: id => change(next => next.open = new Map([...next.open].filter(([open]) => open === id))),
  show: (id, name, count) => change(next => next.show(id, name, count)),
};

const graph = window.cytoscape ? new Graph(byId("picture"), actions.choose, actions.expand) : null;

/** Does a step, and remembers it in the address: the browser's way back undoes it. */
async function change(step) {
  const next = State.parse(state.toString());
  await guard(async () => {
    await step(next);
    history.pushState(null, "", next.toString());
    await look(next);
  });
}

/** Fetches what the state needs, and shows it; a later state wins. */
async function look(next) {
  const mine = ++asked;
  byId("message").hidden = true;
  if (!await nodes.load(next.at))
    throw new Error(`There is no ${next.at.replace("/", " ")} in the graph.`);
  await Promise.all([...next.open].map(async ([id, counts]) => {
    // What a link names may have gone since.
    if (!await nodes.load(id))
      next.open.delete(id);
    else
      await Promise.all([...counts].map(([name, count]) => nodes.fill(id, name, count)));
  }));
  const claims = [...shownBy(next, nodes).keys()].filter(id => id.startsWith("Claim/")).map(id => nodes.get(id).key).sort();
  const assessments = next.isDense ? await nodes.assessments(claims) : [];
  if (mine !== asked)
    return;
  state = next;
  render(assessments);
}

function render(assessments) {
  const node = nodes.get(state.at);
  const picture = pictureOf(state, nodes, assessments);
  graph?.show(picture, state.at);
  byId("between").setAttribute("aria-pressed", String(state.isDense));
  document.title = `${titleOf(node)} – Explore`;
  byId("card").replaceChildren(...cardOf(node, state, nodes, actions));
  byId("card").parentElement.scrollTop = 0;
  byId("shown").querySelector("summary").textContent = `In the picture (${picture.nodes.length})`;
  byId("shown").querySelector("ul").replaceChildren(...picture.nodes.map(shown => element("li", {},
    button([element("span", { className: "type" }, `${nodeShapes[shown.__typename].name} `), titleOf(shown)], () => actions.choose(shown.id)))));
  byId("status").textContent = `${titleOf(node)}. The picture has ${picture.nodes.length} nodes and ${picture.edges.length} connections.`;
}

/** What the address asks for, or else what is contradicted most. */
async function open() {
  const next = State.parse(location.hash);
  if (!next.at) {
    const [claim] = (await ask(mostContradictedQuery)).claims.nodes;
    if (!claim)
      throw new Error("There is nothing in the graph yet: no claim.");
    next.at = idOf(claim);
    next.expand(await nodes.load(next.at));
    history.replaceState(null, "", next.toString());
  }
  await look(next);
}

async function guard(work) {
  try {
    await work();
  } catch (error) {
    fail(error);
  }
}

function fail(error) {
  byId("message").textContent = reasonOf(error);
  byId("message").hidden = false;
}

function reasonOf(error) {
  if (error.isRefused)
    return "Nothing can be shown: this API runs the documents that its operator trusts and no others, and this page asks by texts of its own.";
  return error.isOfAnotherSchema
    ? `This page draws the claims model, and the schema that is served here is another one.\n${error.message}`
    : error.message;
}

function take(found, joins) {
  const id = nodes.keep(found).id;
  return change(async next => {
    next.open = joins ? next.open : new Map();
    next.at = id;
    next.expand(await nodes.load(id));
  }).then(() => byId("card").focus());
}

byId("undrawn").hidden = graph !== null;
for (const id of ["between", "fit", "arrange", "png", "svg"])
  byId(id).hidden = graph === null;
byId("between").addEventListener("click", () => change(next => next.isDense = !next.isDense));
byId("fit").addEventListener("click", () => graph.fit());
byId("arrange").addEventListener("click", () => graph.arrange());
byId("png").addEventListener("click", () => savePng(graph.cy));
byId("svg").addEventListener("click", () => saveSvg(graph.cy));

const legend = () => byId("legend").replaceChildren(byId("legend").firstElementChild, legendItems(palette()));
legend();
matchMedia("(prefers-color-scheme: dark)").addEventListener("change", legend);
byId("legend").open = innerWidth > 768;

startSearch(byId("search"), byId("text"), byId("hits"), take, fail);
addEventListener("popstate", () => guard(open));
guard(open);
