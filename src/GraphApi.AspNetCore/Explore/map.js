// Places on a map that is drawn from coordinates: degrees east and north as lengths, drawn together towards the poles as they are in the middle.
import { drawing } from "./drawing.js";
import { nodeShapes } from "./shapes.js";
import { pressable, textAt } from "./pressable.js";
import { titleOf, widthOf } from "./text.js";
import { types } from "./model.js";

const radius = 6;
const lineHeight = 16;

/** The nodes with where they are. */
export const placed = nodes => nodes
  .map(node => ({ node, latitude: node[types[node.__typename].position[0]], longitude: node[types[node.__typename].position[1]] }))
  .filter(place => typeof place.latitude === "number" && typeof place.longitude === "number");

/** The part of the world that has all places, with room around them: of a single place the country around it. */
export function windowOn(places) {
  const [latitudes, longitudes] = [places.map(place => place.latitude), places.map(place => place.longitude)];
  const middle = values => (Math.min(...values) + Math.max(...values)) / 2;
  const span = values => Math.max((Math.max(...values) - Math.min(...values)) * 1.4, places.length > 1 ? 3 : 8);
  return { latitude: middle(latitudes), longitude: middle(longitudes), height: span(latitudes), width: span(longitudes) };
}

export const zoomed = (view, share, center = view) =>
  ({ latitude: center.latitude, longitude: center.longitude, height: view.height * share, width: view.width * share });

export function mapOf(places, land, view, { width, height, at, choose, color }) {
  const projection = projectionOf(view, width, height);
  const visible = land.filter(({ box }) => projection.meets(box));
  const taken = places.map(place => ({ ...projection.point(place.longitude, place.latitude), width: 2 * radius + 2, height: 2 * radius + 2 }));
  // Places have their names first; those of countries stand where there is room left.
  const marks = places.map(place => placeOf(place, projection, taken, { at, choose, color }));
  return drawing.svg(width, height,
    drawing.make("rect", { width, height, fill: color("sea") }),
    drawing.make("path", { d: visible.map(area => projection.path(area)).join(""), fill: color("land"), stroke: color("edge"), "stroke-width": 1, "stroke-linejoin": "round" }),
    ...countryNames(visible, projection, taken, color),
    ...marks);
}

function projectionOf({ latitude, longitude, height: north, width: east }, width, height) {
  const narrowing = Math.max(Math.cos(latitude * Math.PI / 180), 0.05);
  const scale = Math.min(width / (east * narrowing), height / north);
  const point = (x, y) => ({ x: width / 2 + (x - longitude) * narrowing * scale, y: height / 2 - (y - latitude) * scale });
  const corner = ([west, south, east, north]) => ({ ...point(west, north), right: point(east, south).x, bottom: point(east, south).y });
  return {
    point,
    corner,
    width,
    height,
    degrees: (dx, dy) => ({ longitude: dx / narrowing / scale, latitude: -dy / scale }),
    meets: box => {
      const { x, y, right, bottom } = corner(box);
      return x < width && y < height && right > 0 && bottom > 0;
    },
    path: ({ rings }) => rings.map(ring => `M${ring.map(([x, y]) => point(x, y)).map(({ x, y }) => `${x.toFixed(1)},${y.toFixed(1)}`).join("L")}Z`).join(""),
  };
}

/** How far a drag over the drawing moves what is seen. */
export const dragged = (view, { width, height }, dx, dy) => {
  const { longitude, latitude } = projectionOf(view, width, height).degrees(dx, dy);
  return { ...view, longitude: view.longitude - longitude, latitude: view.latitude - latitude };
};

/** The names of countries, each within what is seen of its largest part, where it has the room. */
function countryNames(land, projection, taken, color) {
  const largest = new Map();
  for (const area of land) {
    const seen = seenOf(area, projection);
    if (seen.size > (largest.get(area.name)?.size ?? 0))
      largest.set(area.name, seen);
  }
  return [...largest].flatMap(([name, seen]) => {
    const width = widthOf([name]) + 20;
    const spot = spotWithin(seen, projection, width / 2);
    return spot && !taken.some(other => overlap({ ...spot, width, height: lineHeight }, other)) ? [textAt(name.toUpperCase(), spot.x, spot.y, { color: color("quiet"), size: 11, halo: color("land") })] : [];
  });
}

function seenOf(area, { corner, width, height }) {
  const { x, y, right, bottom } = corner(area.box);
  const seen = { x: Math.max(x, 0), y: Math.max(y, 0), right: Math.min(right, width), bottom: Math.min(bottom, height) };
  return { ...seen, area, size: (seen.right - seen.x) * (seen.bottom - seen.y) };
}

/** The point nearest to the middle that lies within the area with room to both sides, of a grid of points. */
function spotWithin({ x, y, right, bottom, area }, { point }, room) {
  const ring = area.rings[0].map(([east, north]) => point(east, north));
  const [middle, center] = [(x + right) / 2, (y + bottom) / 2];
  const shares = [0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9];
  const spots = shares.flatMap(across => shares.map(down => ({ x: x + (right - x) * across, y: y + (bottom - y) * down })));
  return spots
    .sort((a, b) => Math.hypot(a.x - middle, a.y - center) - Math.hypot(b.x - middle, b.y - center))
    .find(spot => spot.x - room > x && spot.x + room < right && [-room, 0, room].every(aside => isWithin(ring, spot.x + aside, spot.y)));
}

/** Whether a line from the point to the east crosses the ring an odd number of times. */
function isWithin(ring, x, y) {
  let inside = false;
  for (let i = 0, j = ring.length - 1; i < ring.length; j = i++)
    if (ring[i].y > y !== ring[j].y > y && x < (ring[j].x - ring[i].x) * (y - ring[i].y) / (ring[j].y - ring[i].y) + ring[i].x)
      inside = !inside;
  return inside;
}

function placeOf({ node, latitude, longitude }, projection, taken, { at, choose, color }) {
  const { x, y } = projection.point(longitude, latitude);
  const { colors, name } = nodeShapes[node.__typename];
  const isChosen = node.id === at;
  const label = labelBeside(titleOf(node), x, y, taken, isChosen);
  return pressable({ label: `${name} ${titleOf(node)}, ${latitude}, ${longitude}`, isChosen, press: () => choose(node.id) },
    drawing.make("circle", {
      cx: x.toFixed(1), cy: y.toFixed(1), r: isChosen ? radius + 2 : radius, fill: color(`${colors}-line`),
      stroke: isChosen ? color("accent") : color("paper"), "stroke-width": isChosen ? 4 : 2,
    }),
    ...(label ? [textAt(titleOf(node), label.x, label.y + 4, { color: color("ink"), size: 13, halo: color("paper") })] : []));
}

/** Where the name stands without covering what is there; nowhere if there is no such place and the node is not the chosen one. */
function labelBeside(title, x, y, taken, isChosen) {
  const width = widthOf([title]);
  const aside = radius + 4 + width / 2;
  const spots = [[x + aside, y], [x - aside, y], [x, y - 16], [x, y + 16], [x + aside, y - 12], [x + aside, y + 12], [x - aside, y - 12], [x - aside, y + 12]]
    .map(([x, y]) => ({ x, y, width, height: lineHeight }));
  const spot = spots.find(spot => !taken.some(other => overlap(spot, other))) ?? (isChosen ? spots[0] : null);
  if (spot)
    taken.push(spot);
  return spot;
}

const overlap = (a, b) => Math.abs(a.x - b.x) < (a.width + b.width) / 2 && Math.abs(a.y - b.y) < (a.height + b.height) / 2;
