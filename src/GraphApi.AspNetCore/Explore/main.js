// Puts the page together: the address says what is looked at, and all else follows from it.
import { ask } from "./api.js";
import { button, element } from "./elements.js";
import { cardOf } from "./card.js";
import { Graph } from "./graph.js";
import { idOf, Nodes } from "./nodes.js";
import { legendItems } from "./legend.js";
import { adopt, model, types } from "./model.js";
import { adoptShapes, nodeShapes, palette } from "./shapes.js";
import { deriveModel } from "./derive.js";
import { pictureOf, shownBy } from "./picture.js";
import { saveDrawing, saveDrawingAsPng, saveSvg, savePng } from "./export.js";
import { nodesFor } from "./scope.js";
import { Stage } from "./stage.js";
import { startSearch } from "./search.js";
import { State, views } from "./state.js";
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

const stage = new Stage(byId("drawing"), actions.choose);
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
  const picture = pictureOf(next, nodes, assessments);
  const drawn = next.view === "graph" ? null : await nodesFor(next.view === "map" ? "position" : "time", next, picture.nodes, nodes);
  if (mine !== asked)
    return;
  state = next;
  showView();
  render(picture);
  if (state.view === "timeline")
    stage.showTimeline(drawn, state);
  else if (state.view === "map")
    await stage.showMap(drawn, state);
  else
    graph?.show(picture, state.at);
}

/** Which part of the stage is there, and which buttons belong to it. */
function showView() {
  for (const view of views)
    byId(view).setAttribute("aria-pressed", String(view === state.view));
  const isGraph = state.view === "graph";
  byId("picture").hidden = !isGraph;
  byId("drawing").hidden = isGraph;
  byId("drawing").setAttribute("aria-label", state.view === "map" ? "Map" : "Timeline");
  byId("filters").hidden = isGraph;
  for (const id of ["from", "until"]) {
    byId(id).hidden = byId(id).labels[0].hidden = state.view !== "timeline";
    byId(id).value = state.days[id] ?? "";
  }
  byId("whole").setAttribute("aria-pressed", String(state.isWhole));
  byId("undrawn").hidden = graph !== null || !isGraph;
  byId("arrange").hidden = graph === null || !isGraph;
  byId("between").hidden = graph === null || !isGraph || !model.isOfClaims;
  for (const [view, mark] of [["timeline", "time"], ["map", "position"]])
    byId(view).hidden = !Object.values(types).some(type => type[mark]);
  byId("fit").hidden = isGraph ? graph === null : state.view !== "map";
  for (const id of ["png", "svg"])
    byId(id).hidden = isGraph && graph === null;
  if (isGraph)
    stage.leave();
  byId("legend").replaceChildren(byId("legend").firstElementChild, legendItems(palette(), state.hidden, turn));
}

/** Leaves a type out, or shows it again. */
async function turn(type) {
  await change(next => next.hidden.delete(type) || next.hidden.add(type));
  byId(`show-${type}`).focus();
}

function render(picture) {
  const node = nodes.get(state.at);
  byId("between").setAttribute("aria-pressed", String(state.isDense));
  document.title = `${titleOf(node)} – Explore`;
  byId("card").replaceChildren(...cardOf(node, state, nodes, actions));
  byId("card").parentElement.scrollTop = 0;
  byId("shown").querySelector("summary").textContent = `In the picture (${picture.nodes.length})`;
  byId("shown").querySelector("ul").replaceChildren(...picture.nodes.map(shown => element("li", {},
    button([element("span", { className: "type" }, `${nodeShapes[shown.__typename].name} `), titleOf(shown)], () => actions.choose(shown.id)))));
  byId("status").textContent = `${titleOf(node)}. The picture has ${picture.nodes.length} nodes and ${picture.edges.length} connections.`;
}

/** Opens what the address asks for; where the schema is another one than the page expects, by what it finds there. */
async function begin() {
  try {
    await open();
  } catch (error) {
    if (!error.isOfAnotherSchema || !model.isOfClaims)
      throw error;
    const derived = await deriveModel(ask).catch(reason => {
      throw reason.isClosed ? error : reason;
    });
    adopt(derived);
    adoptShapes(Object.keys(derived.types));
    graph?.restyle();
    byId("text").placeholder = "Search";
    document.querySelector("label[for=text]").textContent = "Search";
    await open();
  }
}

/** What the address asks for, or else where the model begins. */
async function open() {
  const next = State.parse(location.hash);
  if (!next.at) {
    const [first] = Object.values(await ask(model.start)).flatMap(list => list.nodes);
    if (!first)
      throw new Error("There is nothing in the graph yet.");
    next.at = idOf(first);
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
    ? `This page draws the claims model; of another schema it has to read what that has, and introspection is off here.\n${error.message}`
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

for (const view of views)
  byId(view).addEventListener("click", () => change(next => next.view = view));
byId("whole").addEventListener("click", () => change(next => next.isWhole = !next.isWhole));
for (const id of ["from", "until"])
  byId(id).addEventListener("change", () => change(next => next.days[id] = byId(id).value || null));
byId("between").addEventListener("click", () => change(next => next.isDense = !next.isDense));
byId("fit").addEventListener("click", () => state.view === "map" ? stage.fit() : graph.fit());
byId("arrange").addEventListener("click", () => graph.arrange());
byId("png").addEventListener("click", () => state.view === "graph" ? savePng(graph.cy) : saveDrawingAsPng(stage.svg, state.view));
byId("svg").addEventListener("click", () => state.view === "graph" ? saveSvg(graph.cy) : saveDrawing(stage.svg, state.view));
byId("filters").addEventListener("submit", event => event.preventDefault());

matchMedia("(prefers-color-scheme: dark)").addEventListener("change", () => state.at && showView());
byId("legend").open = innerWidth > 768;

startSearch(byId("search"), byId("text"), byId("hits"), take, fail);
addEventListener("popstate", () => guard(begin));
guard(begin);
