// What stands in a drawing and can be chosen there, by pointer and by key.
import { drawing } from "./drawing.js";

/** @param label what it is called for those who do not see the drawing */
export function pressable({ label, isChosen, press }, ...parts) {
  const made = drawing.make("g", { class: "pressable", role: "button", tabindex: 0, "aria-label": label, "aria-pressed": String(isChosen) },
    drawing.make("title", {}, label), ...parts);
  made.addEventListener("click", press);
  made.addEventListener("keydown", event => {
    if (event.key !== "Enter" && event.key !== " ")
      return;
    event.preventDefault();
    press();
  });
  return made;
}

export function textAt(content, x, y, { color, size, anchor = "middle", halo }) {
  const made = drawing.make("text", { x: Math.round(x), y: Math.round(y), "text-anchor": anchor, "font-size": size, "font-family": "system-ui, sans-serif", fill: color }, content);
  if (halo)
    for (const [name, value] of [["stroke", halo], ["stroke-width", 3], ["paint-order", "stroke"]])
      made.setAttribute(name, value);
  return made;
}
