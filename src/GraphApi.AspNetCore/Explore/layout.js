// Where nodes stand. No chance is in it: the same steps give the same picture.

const reach = 260;

/** A place for a new node: around the one that it comes from, in the order of the list. */
export function beside(cy, node, index, count) {
  const from = node.from && cy.getElementById(node.from);
  const center = from?.nonempty() ? from.position() : { x: 0, y: 0 };
  if (!node.from && index === 0)
    return { x: 0, y: 0 };
  const angle = 2 * Math.PI * index / Math.max(1, count);
  return { x: center.x + reach * 1.4 * Math.cos(angle), y: center.y + reach * Math.sin(angle) };
}

export function arrange(cy) {
  cy.layout({
    name: "cose", randomize: false, animate: false, fit: false, nodeDimensionsIncludeLabels: true, padding: 20,
    idealEdgeLength: () => 130, nodeRepulsion: () => 900000, nodeOverlap: 40, gravity: 0.4, numIter: 1500, componentSpacing: 80,
  }).run();
}
