// Shapes and lines as SVG, for the legend and for the saved drawing.

const space = "http://www.w3.org/2000/svg";

function make(name, attributes, ...children) {
  const made = document.createElementNS(space, name);
  for (const [attribute, value] of Object.entries(attributes))
    made.setAttribute(attribute, value);
  made.append(...children);
  return made;
}

const rounded = value => Math.round(value * 10) / 10;
const points = list => list.map(({ x, y }) => `${rounded(x)},${rounded(y)}`).join(" ");

export const drawing = {
  make,

  svg: (width, height, ...children) => make("svg", { xmlns: space, width, height, viewBox: `0 0 ${width} ${height}` }, ...children),

  node({ shape, corners, x, y, width, height, fill, line, thickness = 1.5 }) {
    const look = { fill, stroke: line, "stroke-width": thickness };
    if (corners)
      return make("polygon", { ...look, points: points(corners.map(([h, v]) => ({ x: x + h * width / 2, y: y + v * height / 2 }))) });
    if (shape === "ellipse")
      return make("ellipse", { ...look, cx: rounded(x), cy: rounded(y), rx: rounded(width / 2), ry: rounded(height / 2) });
    return make("rect", { ...look, x: rounded(x - width / 2), y: rounded(y - height / 2), width: rounded(width), height: rounded(height), rx: 5 });
  },

  /** A line with its head at the end; `through` bends it. */
  edge({ from, to, through, color, width, dashes, arrow }) {
    const before = through ?? from;
    const path = `M${points([from])} ${through ? `Q${points([through, to])}` : `L${points([to])}`}`;
    return make("g", { fill: "none", stroke: color, "stroke-width": width },
      make("path", { d: path, "stroke-dasharray": dashes.join(" ") }),
      ...heads(arrow, before, to).map(({ d, isFull }) => make("path", { d, fill: isFull ? color : "none", "stroke-width": 1.5 })));
  },
};

/** The head as lines and areas, turned the way that the line comes from. */
function heads(arrow, before, to) {
  const angle = Math.atan2(to.y - before.y, to.x - before.x);
  const at = (along, across) => ({
    x: to.x + along * Math.cos(angle) - across * Math.sin(angle),
    y: to.y + along * Math.sin(angle) + across * Math.cos(angle),
  });
  if (arrow === "vee")
    return [{ d: `M${points([at(-8, -4), at(0, 0), at(-8, 4)])}`, isFull: false }];
  const triangle = { d: `M${points([at(-10, -5), at(0, 0), at(-10, 5)])}Z`, isFull: true };
  return arrow === "triangle-tee" ? [triangle, { d: `M${points([at(-13, -6), at(-13, 6)])}`, isFull: false }] : [triangle];
}
