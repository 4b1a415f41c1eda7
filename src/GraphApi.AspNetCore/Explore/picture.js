// Which nodes and edges a state shows. The same state gives the same picture.
import { edgeLabels, types } from "./model.js";

/** @param assessments what is known to stand between the claims that are shown */
export function pictureOf(state, nodes, assessments) {
  const shown = new Map([...shownBy(state, nodes)].filter(([id]) => id === state.at || !state.hidden.has(nodes.get(id).__typename)));
  return {
    nodes: [...shown].map(([id, from]) => ({ ...nodes.get(id), from, isOpen: state.open.get(id)?.size > 0 })),
    edges: [...edgesOf(state, nodes, assessments).values()].filter(edge => shown.has(edge.source) && shown.has(edge.target)),
  };
}

/** The chosen node, the expanded ones and as many of their neighbours as they show, each with the node that brought it. */
export function shownBy(state, nodes) {
  const shown = new Map([state.at, ...state.open.keys()].map(id => [id, null]));
  for (const [id, counts] of state.open)
    for (const [name, count] of counts)
      for (const { id: other } of nodes.get(id).pages[name].entries.slice(0, count))
        if (!shown.has(other))
          shown.set(other, id);
  return shown;
}

function edgesOf(state, nodes, assessments) {
  const edges = new Map();
  const add = edge => edges.set(edge.id, edge);
  for (const [id, counts] of state.open) {
    const { __typename, pages } = nodes.get(id);
    for (const [name, count] of counts)
      for (const entry of pages[name].entries.slice(0, count))
        add(edgeOf(id, entry, types[__typename].relationships[name]));
  }
  for (const { from, name, entry } of assessments)
    add(edgeOf(from, entry, types.Claim.relationships[name]));
  return edges;
}

function edgeOf(id, { id: other, properties }, { edge: type, isOutgoing }) {
  const [source, target] = isOutgoing ? [id, other] : [other, id];
  const identity = [type, source, target, properties.assessedBy, properties.title, properties.start];
  return { id: JSON.stringify(identity), type, source, target, label: labelOf(type, properties) };
}

export const labelOf = (type, { kind, title }) => kind ? String(kind).toLowerCase() : String(title ?? edgeLabels[type] ?? type);
