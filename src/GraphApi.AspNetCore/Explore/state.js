// What is looked at, as the address of the page has it:
// #at=Person/vladimir-medinsky&open=Person/vladimir-medinsky,claimsMade.10&open=Claim/c1,contradictedBy.20,supports.10
import { pageSize } from "./queries.js";
import { types } from "./model.js";

export class State {
  /** The chosen node. */
  at = null;

  /** For each node that is expanded, how many neighbours of which relationship the picture shows. */
  open = new Map();

  /** Whether the picture has all that stands between its claims, whoever brought them. */
  isDense = false;

  static parse(hash) {
    const state = new State();
    for (const part of hash.replace(/^#/, "").split("&")) {
      const [name, value = ""] = part.split("=");
      state.isDense ||= part === "between";
      const [id, ...counts] = value.split(",").map(decode);
      if (!isNode(id))
        continue;
      if (name === "at")
        state.at = id;
      else if (name === "open")
        state.open.set(id, countsOf(id, counts));
    }
    return state;
  }

  toString() {
    const open = [...this.open].map(([id, counts]) => `&open=${[id, ...[...counts].map(([name, count]) => `${name}.${count}`)].map(encode)}`);
    return this.at ? `#at=${encode(this.at)}${open.join("")}${this.isDense ? "&between" : ""}` : "";
  }

  count(id, name) {
    return this.open.get(id)?.get(name) ?? 0;
  }

  /** Shows so many neighbours of a relationship; none hides them. */
  show(id, name, count) {
    const counts = this.open.get(id) ?? new Map();
    if (count > 0)
      counts.set(name, count);
    else
      counts.delete(name);
    this.open.set(id, counts);
  }

  /** Shows what a node of its type is looked at for first. */
  expand(node) {
    for (const [name, { isInitial }] of Object.entries(types[node.__typename].relationships))
      if (isInitial && node.pages[name].total > 0)
        this.show(node.id, name, Math.max(pageSize, this.count(node.id, name)));
  }
}

function isNode(id) {
  return id.includes("/") && Object.hasOwn(types, id.slice(0, id.indexOf("/")));
}

function countsOf(id, counts) {
  const { relationships } = types[id.slice(0, id.indexOf("/"))];
  return new Map(counts
    .map(text => text.split("."))
    .filter(([name, count]) => Object.hasOwn(relationships, name) && Number(count) > 0)
    .map(([name, count]) => [name, Number(count)]));
}

// What a key may hold and an address may not; the slash stays readable.
const encode = text => encodeURIComponent(text).replaceAll("%2F", "/");

function decode(text) {
  try {
    return decodeURIComponent(text);
  } catch {
    return "";
  }
}
