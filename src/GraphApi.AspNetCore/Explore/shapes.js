// How types of nodes and edges look: the one source of the picture, the saved drawing and the legend.

import { wordsOf } from "./derive.js";

/** Corners of the shapes that have any, in the square from -1 to 1. */
export const corners = {
  octagon: [[-0.9, -1], [0.9, -1], [1, -0.6], [1, 0.6], [0.9, 1], [-0.9, 1], [-1, 0.6], [-1, -0.6]],
  hexagon: [[-0.9, -1], [0.9, -1], [1, 0], [0.9, 1], [-0.9, 1], [-1, 0]],
  rhomboid: [[-1, -1], [0.92, -1], [1, 1], [-0.92, 1]],
  tag: [[-1, -1], [0.92, -1], [1, 0], [0.92, 1], [-1, 1]],
  rectangle: [[-1, -1], [1, -1], [1, 1], [-1, 1]],
};

/** `colors` names the custom properties of the style sheet. */
export const nodeShapes = {
  Claim: { name: "claim", shape: "round-rectangle", colors: "claim", width: 210, lines: 6 },
  Statement: { name: "statement", shape: "tag", colors: "statement", width: 170, lines: 4 },
  Person: { name: "person", shape: "ellipse", colors: "actor", width: 130, lines: 3 },
  Organization: { name: "organization", shape: "octagon", colors: "actor", width: 130, lines: 3 },
  Place: { name: "place", shape: "hexagon", colors: "place", width: 130, lines: 3 },
  Event: { name: "event", shape: "rhomboid", colors: "event", width: 150, lines: 3 },
  Document: { name: "document", shape: "rectangle", colors: "document", width: 150, lines: 3 },
};

const others = ["place", "statement", "actor", "event", "claim", "document"];

/** Goes on with the types of another schema, a shape and a colour each. */
export function adoptShapes(types) {
  const kinds = Object.values(nodeShapes);
  for (const type of Object.keys(nodeShapes))
    delete nodeShapes[type];
  types.forEach((type, index) => {
    const { shape } = kinds[index % kinds.length];
    nodeShapes[type] = { name: wordsOf(type[0].toLowerCase() + type.slice(1)), shape, colors: others[index % others.length], width: 150, lines: 3 };
  });
}

const plain = { color: "edge", width: 1.5, style: "solid", dashes: [], arrow: "vee" };

export const edgeShapes = {
  CONTRADICTS: { ...plain, color: "contradicts", width: 2.5, style: "dashed", dashes: [8, 5], arrow: "triangle-tee" },
  DISPUTES: { ...plain, color: "contradicts", style: "dotted", dashes: [2, 4], arrow: "triangle-tee" },
  SUPPORTS: { ...plain, color: "supports", width: 3.5, arrow: "triangle" },
};

export const edgeShape = type => edgeShapes[type] ?? plain;

/** The colours as they stand in the style sheet, light or dark. */
export function palette() {
  const style = getComputedStyle(document.documentElement);
  return name => style.getPropertyValue(`--${name}`).trim();
}
