import {
  bankInformation,
  compileBank,
  trapezoid,
  type CompiledBank,
  type Generator,
  type ItemParameters,
} from '@qabilet/psychometrics';

/** A good right-or-wrong item: a ~ LN(0.1, 0.3), b ~ N(0, 1.2). */
export function normalItem(draw: Generator): ItemParameters & { readonly model: '2pl' } {
  return { model: '2pl', a: Math.exp(0.1 + 0.3 * draw.normal()), b: 1.2 * draw.normal() };
}

/** A weak multiple-choice item, as banks have them before anybody culls: median slope 0.82, guessing 0.1 to 0.3. */
export function weakItem(draw: Generator): ItemParameters {
  const a = 0.82 * Math.exp(0.3 * draw.normal());
  return { model: '3pl', a, b: 1.2 * draw.normal(), c: 0.1 + 0.2 * draw.next() };
}

/** A bank of one ability, every answer expected to take as long. */
export function bankOf(parameters: readonly ItemParameters[]): CompiledBank {
  return compileBank(
    parameters.map((item, index) => ({ id: `item-${index}`, dimension: 0, parameters: item, seconds: 60 })),
  );
}

/** So many items of a kind. */
export function drawItems<Item>(size: number, make: (draw: Generator) => Item, draw: Generator): Item[] {
  return Array.from({ length: size }, () => make(draw));
}

/** Indices of items by what they say about N(0, 1) people together, most first. */
export function mostTelling(bank: CompiledBank): number[] {
  const telling = Array.from({ length: bank.size }, (_, index) => meanInformation(bank, index));
  return [...telling.keys()].sort((one, other) => (telling[other] ?? 0) - (telling[one] ?? 0));
}

/** Information of one item, averaged over N(0, 1) people. */
export function meanInformation(bank: CompiledBank, index: number): number {
  const { points } = trapezoid(-4, 4, 33);
  let [sum, total] = [0, 0];
  for (const point of points) {
    const weight = Math.exp((-point * point) / 2);
    sum += weight * bankInformation(bank, index, point);
    total += weight;
  }
  return sum / total;
}

/** So many of the items by lot, none twice. */
export function drawnFrom(items: readonly number[], length: number, draw: Generator): number[] {
  const left = [...items];
  return Array.from({ length: Math.min(length, left.length) }, () =>
    left.splice(draw.below(left.length), 1),
  ).flat();
}
