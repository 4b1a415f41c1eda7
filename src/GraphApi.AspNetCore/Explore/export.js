// Saves the picture: as PNG by the library, as SVG drawn from where its nodes stand.
import { corners, edgeShape, nodeShapes, palette } from "./shapes.js";
import { drawing } from "./drawing.js";
import { lineHeight } from "./text.js";

/** A drawing of the page as it stands. */
export function saveDrawing(svg, name) {
  save(new Blob([new XMLSerializer().serializeToString(svg)], { type: "image/svg+xml" }), `${name}.svg`);
}

/** The same as pixels, twice as many as it has on the page. */
export async function saveDrawingAsPng(svg, name) {
  const { width, height } = svg.viewBox.baseVal;
  const picture = new Image(width * 2, height * 2);
  picture.src = `data:image/svg+xml,${encodeURIComponent(new XMLSerializer().serializeToString(svg))}`;
  await picture.decode();
  const canvas = Object.assign(document.createElement("canvas"), { width: width * 2, height: height * 2 });
  canvas.getContext("2d").drawImage(picture, 0, 0, width * 2, height * 2);
  canvas.toBlob(blob => save(blob, `${name}.png`));
}

export function savePng(cy) {
  save(cy.png({ output: "blob", full: true, scale: 2, bg: palette()("paper"), maxWidth: 8000, maxHeight: 8000 }), "graph.png");
}

export function saveSvg(cy) {
  save(new Blob([new XMLSerializer().serializeToString(svgOf(cy))], { type: "image/svg+xml" }), "graph.svg");
}

function svgOf(cy) {
  const color = palette();
  const { x1, y1, w, h } = cy.elements().boundingBox();
  const margin = 20;
  const box = { x: x1 - margin, y: y1 - margin, width: w + 2 * margin, height: h + 2 * margin };
  const svg = drawing.svg(Math.ceil(box.width), Math.ceil(box.height),
    drawing.make("rect", { ...box, fill: color("paper") }),
    ...cy.edges().map(edge => edgeOf(edge, color)),
    ...cy.nodes().map(node => nodeOf(node, color)),
    ...cy.edges().map(edge => labelOf(edge, color)));
  svg.setAttribute("viewBox", [box.x, box.y, Math.ceil(box.width), Math.ceil(box.height)].join(" "));
  svg.setAttribute("font-family", "system-ui, sans-serif");
  return svg;
}

function nodeOf(node, color) {
  const { shape, colors } = nodeShapes[node.data("type")];
  const { x, y } = node.position();
  const lines = node.data("label").split("\n");
  const top = y - (lines.length - 1) * lineHeight / 2 + 4.5;
  return drawing.make("g", {},
    drawing.node({ shape, corners: corners[shape], x, y, width: node.data("width"), height: node.data("height"), fill: color(colors), line: color(`${colors}-line`) }),
    ...lines.map((line, index) => text(line, x, top + index * lineHeight, 13, color)));
}

function edgeOf(edge, color) {
  const shape = edgeShape(edge.data("type"));
  return drawing.edge({
    ...shape, color: color(shape.color), from: edge.sourceEndpoint(), to: edge.targetEndpoint(), through: edge.controlPoints()?.[0],
  });
}

function labelOf(edge, color) {
  const { x, y } = edge.midpoint();
  const label = text(edge.data("label"), x, y + 4, 12, color);
  label.setAttribute("stroke", color("paper"));
  label.setAttribute("stroke-width", 4);
  label.setAttribute("paint-order", "stroke");
  return label;
}

function text(content, x, y, size, color) {
  return drawing.make("text", { x: Math.round(x), y: Math.round(y), "text-anchor": "middle", "font-size": size, fill: color("ink") }, content);
}

function save(blob, name) {
  const address = URL.createObjectURL(blob);
  Object.assign(document.createElement("a"), { href: address, download: name }).click();
  setTimeout(() => URL.revokeObjectURL(address), 1000);
}
