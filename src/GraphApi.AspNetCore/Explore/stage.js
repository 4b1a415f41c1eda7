// What the stage shows beside the graph: the timeline and the map, drawn as SVG.
import { button, element } from "./elements.js";
import { dragged, mapOf, placed, windowOn, zoomed } from "./map.js";
import { loadLand } from "./land.js";
import { palette } from "./shapes.js";
import { timed, timelineOf } from "./timeline.js";

const narrowest = 320;

export class Stage {
  #container;
  #choose;
  #draw = () => {};
  #places = "";
  #view = null;

  /** @param choose is told the node that is pressed */
  constructor(container, choose) {
    this.#container = container;
    this.#choose = choose;
    new ResizeObserver(() => this.#draw()).observe(container);
    matchMedia("(prefers-color-scheme: dark)").addEventListener("change", () => this.#draw());
    this.#drag();
  }

  /** The drawing as it is. */
  get svg() {
    return this.#container.querySelector("svg");
  }

  /** @returns how many nodes stand on it */
  showTimeline({ nodes, left }, state) {
    const items = timed(nodes, state.days);
    this.#show(items, left, "Nothing here has a time.", () => timelineOf(items, this.#looks(state)));
    return items.length;
  }

  async showMap({ nodes, left }, state) {
    const places = placed(nodes);
    const land = await loadLand();
    const ids = places.map(({ node }) => node.id).join();
    if (this.#places !== ids)
      [this.#places, this.#view] = [ids, null];
    this.#show(places, left, "Nothing here has coordinates.", () => mapOf(places, land, this.#view ??= windowOn(places), this.#looks(state)),
      land.length === 0 ? "No outlines: they were not there when this was built." : "Outlines: Natural Earth. Its borders are those that are held, not those that are recognised.",
      this.#zoomers(places, state));
    return places.length;
  }

  /** All places again. */
  fit() {
    this.#view = null;
    this.#draw();
  }

  /** Nothing is drawn any more. */
  leave() {
    this.#draw = () => {};
  }

  #looks(state) {
    return { ...this.#size, at: state.at, choose: this.#choose, color: palette() };
  }

  get #size() {
    const { clientWidth, clientHeight } = this.#container.querySelector(".drawn");
    return { width: Math.max(clientWidth, narrowest), height: clientHeight };
  }

  #show(items, left, none, make, note = "", tools = "") {
    const notes = [note, left > 0 ? `${left} more are not shown.` : ""].filter(Boolean);
    const drawn = element("div", { className: "drawn" });
    this.#keepFocus(() => {
      this.#container.replaceChildren(
        ...(items.length === 0 ? [element("p", { className: "none" }, none)] : [drawn, tools].filter(Boolean)),
        ...notes.map(text => element("p", { className: "hint" }, text)));
      if (items.length > 0)
        drawn.append(make());
    });
    this.#draw = items.length === 0 ? () => {} : () => this.#keepFocus(() => drawn.replaceChildren(make()));
  }

  /** Who goes on by keys stays where they are when it is drawn anew. */
  #keepFocus(work) {
    const label = this.#container.contains(document.activeElement) ? document.activeElement.ariaLabel : null;
    work();
    if (label)
      [...this.#container.querySelectorAll("[aria-label]")].find(mark => mark.ariaLabel === label)?.focus();
  }

  #zoomers(places, state) {
    const center = places.find(({ node }) => node.id === state.at);
    const zoom = share => () => {
      this.#view = zoomed(this.#view, share, center);
      this.#draw();
    };
    return element("div", { className: "zoom" },
      button("+", zoom(0.5), { ariaLabel: "Zoom in" }), button("−", zoom(2), { ariaLabel: "Zoom out" }));
  }

  #drag() {
    let from = null;
    this.#container.addEventListener("pointerdown", event => from = this.#view && { x: event.clientX, y: event.clientY, view: this.#view });
    addEventListener("pointerup", () => from = null);
    this.#container.addEventListener("pointermove", event => {
      if (!from || !event.buttons || Math.hypot(event.clientX - from.x, event.clientY - from.y) < 4)
        return;
      this.#view = dragged(from.view, this.#size, event.clientX - from.x, event.clientY - from.y);
      this.#draw();
    });
  }
}
