import { trapezoid } from '../ability/quadrature';
import type { ItemParameters } from '../models/item-parameters';
import { compileBank, type CompiledBank } from '../selection/bank';
import reference from '../testing/refs/cat-traces.json';
import { runAdaptiveTest, type AdaptiveTestDesign } from './adaptive-test';

const { bank: columns, grm_bank: graded } = reference.inputs;
const bankOf = (items: readonly ItemParameters[]): CompiledBank =>
  compileBank(items.map((parameters, i) => ({ id: String(i + 1), dimension: 0, parameters, seconds: 60 })));
const plain = bankOf(
  columns.a.map((a, i) => ({ model: '4pl', a, b: columns.b[i]!, c: columns.c[i]!, d: columns.d[i]! })),
);
const polytomous = bankOf(graded.a.map((a, i) => ({ model: 'grm', a, thresholds: graded.b[i]! })));
const coarse = trapezoid(-4, 4, 33);
const common = { bank: plain, select: 'mfi', estimate: 'eap', quadrature: coarse } as const;

type Trace = { items: number[]; responses: number[]; theta: number[]; se: number[] };
const designs: Record<string, Omit<AdaptiveTestDesign, 'answer'>> = {
  MFI_EAP33_len30: { ...common, maximumItems: 30 },
  MFI_EAP_fine_len30: { ...common, quadrature: trapezoid(-6, 6, 241), maximumItems: 30 },
  MFI_EAP33_se030_max60: { ...common, maximumItems: 60, standardError: 0.3 },
  MFI_MAP_len20: { ...common, estimate: 'map', maximumItems: 20 },
  MPWI_EAP33_len12: { ...common, select: 'mpwi', maximumItems: 12 },
  KLP_EAP33_len12: { ...common, select: 'klp', maximumItems: 12 },
  MEPV_EAP33_len10: { ...common, select: 'mepv', maximumItems: 10 },
  GRM_MFI_EAP33_len15: { ...common, bank: polytomous, maximumItems: 15 },
  GRM_MFI_EAP33_se030: { ...common, bank: polytomous, maximumItems: 60, standardError: 0.3 },
};

/** catR 3.17 randomCAT with given answers; refs/cat-traces.json. */
describe.each(Object.keys(designs))('%s', (name) => {
  it.each(Object.keys(reference.expected))('asks the same items as catR at %s', (person) => {
    const people = reference.expected as unknown as Record<string, Record<string, Trace>>;
    const { items, responses, theta, se } = people[person]![name]!;
    const recorded = new Map(items.map((item, i) => [item - 1, responses[i]!]));
    const steps = runAdaptiveTest({ ...designs[name]!, answer: (index) => recorded.get(index) ?? 0 });

    expect(steps.map(({ index }) => index + 1)).toEqual(items);
    const tolerance = name.includes('MAP') ? 2e-4 : 1e-6;
    steps.forEach(({ ability, standardError }, i) => {
      expect(Math.abs(ability - theta[i]!)).toBeLessThan(tolerance);
      expect(Math.abs(standardError - se[i]!)).toBeLessThan(tolerance);
    });
  });
});
