// What is known of the chosen node: its fields, and its neighbours by relationship.
import { button, element, link } from "./elements.js";
import { nodeShapes } from "./shapes.js";
import { relationshipSection } from "./neighbours.js";
import { sayingOf } from "./saying.js";
import { readable, titleOf, words } from "./text.js";
import { model, types } from "./model.js";

/** Fields by the word that stands before them; what a node does not have is left out. */
const rows = {
  textNo: ["In Norwegian", text => element("span", { lang: "no" }, text)],
  description: ["What it is"],
  aliases: ["Also", names => names.join(" · ")],
  nameUk: ["Ukrainian", text => element("span", { lang: "uk" }, text)],
  nameNo: ["Norwegian", text => element("span", { lang: "no" }, text)],
  kind: ["Kind", words],
  startedOn: ["Began"],
  endedOn: ["Ended"],
  speechAct: ["Speech act", words],
  modality: ["How sure", words],
  saidFrom: ["Said from", readable],
  saidUntil: ["Said until", readable],
  saidWhen: ["In the source", text => `“${text}”`],
  channel: ["Channel"],
  publisher: ["Published by", publisher => publisher.name],
  publishedAt: ["Published"],
  language: ["Language"],
  url: ["Address", url => link(url)],
  wikidata: ["Wikidata", item => link(`https://www.wikidata.org/wiki/${encodeURIComponent(item)}`, item)],
  sha256: ["SHA-256 of the text"],
  key: ["Key"],
};

/** @param actions what the buttons do: choose(id), expand(id), collapse(id), show(id, name, count) */
export function cardOf(node, state, nodes, actions) {
  const { relationships } = types[node.__typename];
  return [
    element("p", { className: "type" }, nodeShapes[node.__typename].name),
    element("h2", {}, titleOf(node)),
    node.quote ? element("blockquote", { lang: node.language ?? "" }, node.quote) : null,
    element("div", { className: "actions" },
      button("Expand", () => actions.expand(node.id), { id: "expand" }),
      state.open.has(node.id) ? button("Collapse", () => actions.collapse(node.id)) : "",
      button("Only this", () => actions.alone(node.id))),
    fieldsOf(node),
    ...Object.entries(relationships).filter(([name]) => node.pages[name].total > 0).map(([name, relationship]) =>
      relationshipSection(node, name, relationship, state, nodes, actions, model.isOfClaims && name === "expressedBy" ? sayingOf(actions) : undefined)),
  ].filter(Boolean);
}

function fieldsOf(node) {
  const known = model.isOfClaims ? rows : Object.fromEntries(types[node.__typename].values.map(({ name, label }) => [name, [label, shown]]));
  const entries = Object.entries(known).filter(([name]) => node[name] !== null && node[name] !== undefined && node[name].length !== 0);
  const terms = entries.flatMap(([name, [label, show = String]]) => [element("dt", {}, label), element("dd", {}, show(node[name]))]);
  if (model.isOfClaims && typeof node.latitude === "number" && typeof node.longitude === "number")
    terms.push(element("dt", {}, "Coordinates"), element("dd", {}, `${node.latitude}, ${node.longitude}`));
  return element("dl", {}, ...terms);
}

/** A value of whatever type. */
const shown = value => typeof value === "string" && /^https?:/i.test(value) ? link(value) : Array.isArray(value) ? value.join(" · ") : String(value);
