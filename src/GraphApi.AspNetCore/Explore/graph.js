// The picture, drawn by Cytoscape.js.
import { font, lineHeight, namesOf, titleOf, widthOf, wrap } from "./text.js";
import { arrange, beside } from "./layout.js";
import { corners, edgeShape, edgeShapes, nodeShapes, palette } from "./shapes.js";

export class Graph {
  #cy;

  /** @param choose is told the node that is pressed, @param expand the one that is pressed twice */
  constructor(container, choose, expand) {
    this.#cy = window.cytoscape({ container, style: styleOf(palette()), minZoom: 0.15, maxZoom: 2.5, boxSelectionEnabled: false });
    this.#cy.on("onetap", "node", event => choose(event.target.id()));
    this.#cy.on("dbltap", "node", event => expand(event.target.id()));
    matchMedia("(prefers-color-scheme: dark)").addEventListener("change", () => this.restyle());
  }

  /** The shapes of nodes have become others. */
  restyle() {
    this.#cy.style(styleOf(palette()));
  }

  get cy() {
    return this.#cy;
  }

  /** Takes away what is no longer shown, and adds what is new beside where it comes from. */
  show({ nodes, edges }, at) {
    const cy = this.#cy;
    const kept = new Set([...nodes, ...edges].map(element => element.id));
    const gone = cy.elements().filter(element => !kept.has(element.id())).remove();
    const added = nodes.filter(node => cy.getElementById(node.id).empty());
    cy.add(added.map((node, index) => ({ group: "nodes", data: dataOf(node), position: beside(cy, node, index, added.length) })));
    const newEdges = edges.filter(edge => cy.getElementById(edge.id).empty());
    cy.add(newEdges.map(edge => ({ group: "edges", data: edge })));
    for (const node of nodes)
      cy.getElementById(node.id).toggleClass("open", Boolean(node.isOpen));
    cy.nodes().unselect();
    cy.getElementById(at).select();
    if (gone.nonempty() || added.length > 0 || newEdges.length > 0)
      this.arrange();
  }

  arrange() {
    arrange(this.#cy);
    this.fit();
  }

  fit() {
    this.#cy.resize();
    this.#cy.fit(undefined, 30);
    // A picture of few nodes is not blown up.
    if (this.#cy.zoom() > 1.2) {
      this.#cy.zoom(1.2);
      this.#cy.center();
    }
  }
}

function dataOf(node) {
  const { width, lines: most } = nodeShapes[node.__typename];
  const who = node.__typename === "Claim" ? namesOf(node) : "";
  const lines = [...(who ? wrap(`${who}:`, width, 1) : []), ...wrap(titleOf(node), width, most)];
  const { shape } = nodeShapes[node.__typename];
  const isPointed = ["ellipse", "rhomboid", "hexagon"].includes(shape);
  return {
    id: node.id, type: node.__typename, label: lines.join("\n"),
    width: widthOf(lines) + (isPointed ? 44 : 24), height: lines.length * lineHeight + (shape === "ellipse" ? 26 : 18),
  };
}

function styleOf(color) {
  const nodes = Object.entries(nodeShapes).map(([type, { shape, colors }]) => ({
    selector: `node[type = "${type}"]`,
    style: {
      shape: corners[shape] ? "polygon" : shape,
      ...(corners[shape] && { "shape-polygon-points": corners[shape].flat().join(" ") }),
      "background-color": color(colors), "border-color": color(`${colors}-line`),
    },
  }));
  const edges = Object.keys(edgeShapes).map(type => ({ selector: `edge[type = "${type}"]`, style: edgeStyle(edgeShape(type), color) }));
  return [
    {
      selector: "node",
      style: {
        width: "data(width)", height: "data(height)", label: "data(label)", color: color("ink"), "font-size": 13, "font-family": font.split("px ")[1],
        "text-wrap": "wrap", "text-max-width": 1000, "line-height": lineHeight / 13 / 1.17, "text-valign": "center", "border-width": 1.5,
      },
    },
    ...nodes,
    { selector: "node.open", style: { "border-width": 2.5 } },
    { selector: "node:selected", style: { "border-width": 4, "border-color": color("accent") } },
    {
      selector: "edge",
      style: {
        ...edgeStyle(edgeShape(), color), "curve-style": "bezier", label: "data(label)", "font-size": 12, "font-family": font.split("px ")[1],
        color: color("ink"), "text-background-color": color("paper"), "text-background-opacity": 0.9, "text-background-padding": 2,
      },
    },
    ...edges,
  ];
}

const edgeStyle = (shape, color) => ({
  width: shape.width, "line-color": color(shape.color), "line-style": shape.style, "line-dash-pattern": shape.dashes.length > 0 ? shape.dashes : [6, 3],
  "target-arrow-color": color(shape.color), "target-arrow-shape": shape.arrow, "arrow-scale": 1.2,
});
