// Where nodes stand. No chance is in it: the same steps give the same picture.
// Edges pull, nodes push, and boxes that lie on one another are moved apart. Measured from box to box, since claims are wide.

const steps = 350;
/** Room between two boxes with an edge, for what it says. */
const room = { x: 95, y: 70 };
/** Room between any two boxes. */
const gap = { x: 36, y: 36 };
const push = 20000;

/** A place for a new node: around the one that it comes from, in the order of the list. */
export function beside(cy, node, index, count) {
  const from = node.from && cy.getElementById(node.from);
  const center = from?.nonempty() ? from.position() : { x: 0, y: 0 };
  const distance = node.from ? 320 : 40;
  const angle = 2 * Math.PI * (index + 0.5) / Math.max(1, count);
  return { x: center.x + distance * Math.cos(angle), y: center.y + distance * 0.6 * Math.sin(angle) };
}

export function arrange(cy) {
  const boxes = cy.nodes().map(node => ({ node, ...node.position(), width: node.data("width"), height: node.data("height") }));
  const byId = new Map(boxes.map(box => [box.node.id(), box]));
  const springs = springsOf(cy.edges(), byId);
  for (let step = 0; step < steps; step++)
    move(boxes, springs, 1 - step / steps);
  for (let step = 0; step < 60; step++)
    for (const [a, b] of pairs(boxes))
      separate(a, b, 0.5);
  cy.batch(() => boxes.forEach(({ node, x, y }) => node.position({ x, y })));
}

/** An edge between two that have many others is weaker: what hangs together densely is not drawn into a knot. */
function springsOf(edges, byId) {
  return edges.filter(edge => edge.isSimple()).map(edge => ({
    from: byId.get(edge.data("source")),
    to: byId.get(edge.data("target")),
    strength: 0.12 / Math.min(edge.source().degree(), edge.target().degree()),
  }));
}

function move(boxes, springs, heat) {
  for (const box of boxes)
    Object.assign(box, { dx: -box.x * 0.01, dy: -box.y * 0.012 });
  for (const [a, b] of pairs(boxes))
    repel(a, b);
  for (const spring of springs)
    pull(spring);
  const most = 4 + 60 * heat;
  for (const box of boxes) {
    const length = Math.hypot(box.dx, box.dy) || 1;
    const share = Math.min(length, most) / length;
    box.x += box.dx * share;
    box.y += box.dy * share;
  }
  for (const [a, b] of pairs(boxes))
    separate(a, b, 0.25);
}

function repel(a, b) {
  // Twins would never part.
  const x = a.x - b.x || 0.5;
  // Boxes are wide: a step down counts for more than one aside.
  const y = (a.y - b.y) * 1.3 || 0.5;
  const square = Math.max(x * x + y * y, 400);
  const [dx, dy] = [push * x / square / 10, push * y / square / 10 / 1.3];
  a.dx += dx;
  a.dy += dy;
  b.dx -= dx;
  b.dy -= dy;
}

/** Draws the two together until what is between their boxes is the room for a label. */
function pull({ from, to, strength: share }) {
  const [x, y] = [to.x - from.x, to.y - from.y];
  const distance = Math.hypot(x, y) || 1;
  const across = Math.abs(x) / distance;
  const ideal = across * ((from.width + to.width) / 2 + room.x) + (1 - across) * ((from.height + to.height) / 2 + room.y);
  const strength = (distance - ideal) * share / distance;
  from.dx += x * strength;
  from.dy += y * strength;
  to.dx -= x * strength;
  to.dy -= y * strength;
}

/** Moves boxes that overlap apart, the shorter way. */
function separate(a, b, share) {
  const x = (a.width + b.width) / 2 + gap.x - Math.abs(a.x - b.x);
  const y = (a.height + b.height) / 2 + gap.y - Math.abs(a.y - b.y);
  if (x <= 0 || y <= 0)
    return;
  const [axis, overlap] = x < y ? ["x", x] : ["y", y];
  const way = a[axis] < b[axis] ? -1 : 1;
  a[axis] += way * overlap * share;
  b[axis] -= way * overlap * share;
}

function* pairs(boxes) {
  for (let i = 0; i < boxes.length; i++)
    for (let j = i + 1; j < boxes.length; j++)
      yield [boxes[i], boxes[j]];
}
