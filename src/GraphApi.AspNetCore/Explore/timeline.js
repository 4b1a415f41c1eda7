// What was said or happened when, a line each: from the earliest moment to the latest that it may have been.
import { drawing } from "./drawing.js";
import { nodeShapes } from "./shapes.js";
import { pressable, textAt } from "./pressable.js";
import { readable, titleOf, wrap } from "./text.js";
import { ticksOf } from "./ticks.js";
import { types } from "./model.js";

const row = 30;
const top = 34;
const margin = 12;
const day = 24 * 60 * 60 * 1000;

/** The nodes with their times, earliest first; those outside of the days are left out. */
export function timed(nodes, { from, until }) {
  const [first, last] = [from ? Date.parse(from) : -Infinity, until ? Date.parse(until) + day : Infinity];
  return nodes.map(node => ({ node, ...boundsOf(node) }))
    .filter(item => item.end >= first && item.start < last)
    .sort((a, b) => a.start - b.start || a.end - b.end || (a.node.key < b.node.key ? -1 : 1));
}

/** Of a bound that the source does not set the other one stands for both. */
function boundsOf(node) {
  const [from, until] = types[node.__typename].time.map(field => node[field] ?? null);
  const end = Date.parse(until ?? from);
  // A day lasts until its end.
  return { from, until, start: Date.parse(from ?? until), end: /^\d{4}-\d\d-\d\d$/.test(until ?? from) ? end + day - 1 : end };
}

export function timelineOf(items, { width, at, choose, color }) {
  const height = top + items.length * row + margin;
  const scale = scaleOf(items, width);
  return drawing.svg(width, height,
    drawing.make("rect", { width, height, fill: color("paper") }),
    ...ticksOf(scale.start, scale.end, width / 110).map(tick => tickOf(tick, scale.x(tick.time), height, color)),
    ...items.map((item, index) => rowOf(item, top + index * row, { width, scale, at, choose, color })));
}

function scaleOf(items, width) {
  const [start, end] = [Math.min(...items.map(item => item.start)), Math.max(...items.map(item => item.end))];
  const span = Math.max(end - start, 60 * 60 * 1000);
  return { start, end: start + span, x: time => margin + (time - start) / span * (width - 2 * margin) };
}

function tickOf({ label }, x, height, color) {
  return drawing.make("g", {},
    drawing.make("line", { x1: x, x2: x, y1: 22, y2: height, stroke: color("line") }),
    textAt(label, x, 15, { color: color("quiet"), size: 12, anchor: x < 50 ? "start" : "middle" }));
}

function rowOf({ node, from, until, start, end }, y, { width, scale, at, choose, color }) {
  const { colors } = nodeShapes[node.__typename];
  const [x, right] = [scale.x(start), scale.x(end)];
  const isLeft = x < width * 0.55;
  const room = isLeft ? width - x - margin - 12 : right - margin - 12;
  const said = [from && readable(from), until && until !== from && `until ${readable(until)}`].filter(Boolean).join(" ");
  return pressable({ label: `${nodeShapes[node.__typename].name}, ${said}: ${titleOf(node)}`, isChosen: node.id === at, press: () => choose(node.id) },
    drawing.make("rect", { class: "row", x: 2, y, width: width - 4, height: row - 2, rx: 4, fill: node.id === at ? color("panel") : "transparent" }),
    drawing.make("rect", {
      x, y: y + row - 11, width: Math.max(right - x, 5), height: 6, rx: 3,
      fill: color(`${colors}-line`), stroke: node.id === at ? color("accent") : "none", "stroke-width": 2,
    }),
    textAt(wrap(titleOf(node), room - 20, 1)[0], isLeft ? x : right, y + 14, { color: color("ink"), size: 13, anchor: isLeft ? "start" : "end" }));
}
