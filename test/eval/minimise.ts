/** Gives a loss and fills in its gradient, both at some weights. */
type Loss = (weights: Float64Array, gradient: Float64Array) => number;

/** How many former steps shape the next. */
const MEMORY = 10;
const MOST_STEPS = 200;
/** Stops where a step lowers the loss by less than this share of it. */
const ENOUGH = 1e-7;

interface Step {
  readonly moved: Float64Array;
  readonly turned: Float64Array;
}

/**
 * The weights where a smooth convex loss is lowest, by L-BFGS (Nocedal and Wright 2006, algorithms 7.4 and 3.1). No chance is
 * involved: the same loss from the same start gives the same weights.
 */
export function minimise(start: Float64Array, loss: Loss): Float64Array {
  let weights = start;
  let gradient = new Float64Array(start.length);
  let height = loss(weights, gradient);
  const steps: Step[] = [];
  for (let round = 0; round < MOST_STEPS; round++) {
    const direction = descent(gradient, steps);
    const next = downhill(loss, weights, gradient, height, direction);
    if (next === null) break;
    const moved = next.weights.map((one, at) => one - (weights[at] ?? 0));
    const turned = next.gradient.map((one, at) => one - (gradient[at] ?? 0));
    if (product(moved, turned) > 1e-14) steps.push({ moved, turned });
    if (steps.length > MEMORY) steps.shift();
    const gained = height - next.height;
    ({ weights, gradient, height } = next);
    if (gained < ENOUGH * Math.abs(height)) break;
  }
  return weights;
}

/** Where to go: against the gradient, straightened by what former steps taught about the loss's curvature. */
function descent(gradient: Float64Array, steps: readonly Step[]): Float64Array {
  const way = gradient.map((one) => -one);
  const shares: number[] = [];
  for (const { moved, turned } of steps.toReversed()) {
    const share = product(moved, way) / product(moved, turned);
    shares.push(share);
    addTo(way, turned, -share);
  }
  const last = steps.at(-1);
  const scale =
    last === undefined
      ? 1 / Math.max(1, Math.sqrt(product(gradient, gradient)))
      : product(last.moved, last.turned) / product(last.turned, last.turned);
  for (let at = 0; at < way.length; at++) way[at] = (way[at] ?? 0) * scale;
  for (const { moved, turned } of steps)
    addTo(way, moved, (shares.pop() ?? 0) - product(turned, way) / product(moved, turned));
  return way;
}

/** Goes as far as the loss falls enough (Armijo's rule); null where no step lowers it. */
function downhill(
  loss: Loss,
  weights: Float64Array,
  gradient: Float64Array,
  height: number,
  direction: Float64Array,
): { weights: Float64Array<ArrayBuffer>; gradient: Float64Array<ArrayBuffer>; height: number } | null {
  const slope = product(gradient, direction);
  for (let length = 1; length > 1e-8; length /= 2) {
    const tried = Float64Array.from(weights, (one, at) => one + length * (direction[at] ?? 0));
    const there = new Float64Array(weights.length);
    const reached = loss(tried, there);
    if (reached <= height + 1e-4 * length * slope)
      return { weights: tried, gradient: there, height: reached };
  }
  return null;
}

function product(one: Float64Array, other: Float64Array): number {
  let sum = 0;
  for (let at = 0; at < one.length; at++) sum += (one[at] ?? 0) * (other[at] ?? 0);
  return sum;
}

function addTo(into: Float64Array, what: Float64Array, share: number): void {
  for (let at = 0; at < into.length; at++) into[at] = (into[at] ?? 0) + share * (what[at] ?? 0);
}
