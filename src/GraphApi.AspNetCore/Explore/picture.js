// Which nodes and edges a state shows. The same state gives the same picture.
import { edgeLabels, types } from "./model.js";

/** @returns {{ nodes: object[], edges: object[] }} each edge with its start, its end and what it says */
export function pictureOf(state, nodes) {
  const looked = [...new Set([state.at, ...state.open.keys()])].map(id => nodes.get(id)).filter(node => node?.pages);
  const shown = new Map(looked.map(node => [node.id, null]));
  for (const node of looked)
    for (const [name, count] of state.open.get(node.id) ?? [])
      for (const { id } of node.pages[name].entries.slice(0, count))
        if (!shown.has(id))
          shown.set(id, node.id);
  return {
    nodes: [...shown].map(([id, from]) => ({ ...nodes.get(id), from, isOpen: state.open.get(id)?.size > 0 })),
    edges: [...edgesOf(looked, state, shown).values()],
  };
}

/** The edges of what is shown, and those assessments between shown nodes that are known besides. */
function edgesOf(looked, state, shown) {
  const edges = new Map();
  for (const node of looked)
    for (const [name, relationship] of Object.entries(types[node.__typename].relationships))
      node.pages[name].entries.forEach((entry, index) => {
        const isAsked = index < state.count(node.id, name);
        if (shown.has(entry.id) && (isAsked || isAssessment(relationship.edge))) {
          const edge = edgeOf(node.id, entry, relationship);
          edges.set(edge.id, edge);
        }
      });
  return edges;
}

const isAssessment = edge => edge === "CONTRADICTS" || edge === "SUPPORTS";

function edgeOf(id, { id: other, properties }, { edge: type, isOutgoing }) {
  const [source, target] = isOutgoing ? [id, other] : [other, id];
  const identity = [type, source, target, properties.assessedBy, properties.title, properties.start];
  return { id: JSON.stringify(identity), type, source, target, label: labelOf(type, properties) };
}

export const labelOf = (type, { kind, title }) => kind?.toLowerCase() ?? title ?? edgeLabels[type];
