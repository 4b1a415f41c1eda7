// What shapes, colours and lines mean.
import { corners, edgeShape, nodeShapes } from "./shapes.js";
import { drawing } from "./drawing.js";
import { model } from "./model.js";
import { button, element } from "./elements.js";

/** @param hidden the types that are left out @param turn is told the type that is to be left out, or shown again */
export function legendItems(color, hidden, turn) {
  const nodes = Object.entries(nodeShapes).map(([type, { name, shape, colors }]) => element("li", {}, button(
    [decorative(drawing.svg(30, 18, drawing.node({ shape, corners: corners[shape], x: 15, y: 9, width: 26, height: 14, fill: color(colors), line: color(`${colors}-line`) }))), name],
    () => turn(type), { id: `show-${type}`, ariaPressed: String(!hidden.has(type)), title: hidden.has(type) ? "Left out; show it again" : "Leave it out" })));
  const edges = !model.isOfClaims ? [] : [["CONTRADICTS", "contradicts"], ["SUPPORTS", "supports"], ["DISPUTES", "contradicts a claim by what it says"], ["ABOUT", "anything else"]].map(([type, text]) =>
    item(text, drawing.svg(44, 14, drawing.edge({ ...edgeShape(type), from: { x: 2, y: 7 }, to: { x: 42, y: 7 }, color: color(edgeShape(type).color) }))));
  return element("ul", {}, ...nodes, ...edges);
}

const item = (text, svg) => element("li", {}, decorative(svg), text);

function decorative(svg) {
  svg.setAttribute("aria-hidden", "true");
  return svg;
}
