// The outlines of countries: Natural Earth's, as world-atlas has them, read by topojson-client.

let loading = null;

/** Areas with their name and the box around them: west, south, east, north; none where the build could not fetch them. */
export const loadLand = () => loading ??= read().catch(() => []);

async function read() {
  const response = await fetch("countries-50m.json");
  const world = await response.json();
  return window.topojson.feature(world, world.objects.countries).features.flatMap(({ properties, geometry }) =>
    (geometry.type === "Polygon" ? [geometry.coordinates] : geometry.coordinates).map(rings => ({ name: properties.name, rings, box: boxOf(rings[0]) })));
}

function boxOf(ring) {
  const [xs, ys] = [ring.map(([x]) => x), ring.map(([, y]) => y)];
  return [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)];
}
