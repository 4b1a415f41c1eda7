// What shapes, colours and lines mean.
import { corners, edgeShape, nodeShapes } from "./shapes.js";
import { drawing } from "./drawing.js";
import { element } from "./elements.js";

export function legendItems(color) {
  const nodes = Object.values(nodeShapes).map(({ name, shape, colors }) => item(
    name, drawing.svg(30, 18, drawing.node({ shape, corners: corners[shape], x: 15, y: 9, width: 26, height: 14, fill: color(colors), line: color(`${colors}-line`) }))));
  const edges = [["CONTRADICTS", "contradicts"], ["SUPPORTS", "supports"], ["DISPUTES", "contradicts a claim by what it says"], ["ABOUT", "anything else"]].map(([type, text]) =>
    item(text, drawing.svg(44, 14, drawing.edge({ ...edgeShape(type), from: { x: 2, y: 7 }, to: { x: 42, y: 7 }, color: color(edgeShape(type).color) }))));
  return element("ul", {}, ...nodes, ...edges);
}

const item = (text, svg) => {
  svg.setAttribute("aria-hidden", "true");
  return element("li", {}, svg, text);
};
