import { largestGap } from '../testing/numerics';
import { estimateProfile, type ProfileInput } from './profile';

/**
 * Modes and inverse Hessians by undamped Newton with 30 digits, derivatives of the models' definitions taken
 * numerically: mpmath 1.3.0.
 */
interface Reference extends ProfileInput {
  readonly mode: readonly number[];
  readonly covariance: readonly number[];
}

const REFERENCES: readonly Reference[] = [
  {
    dimensions: 1,
    priorMean: Float64Array.of(0),
    priorCovariance: Float64Array.of(1),
    observations: [
      { dimension: 0, item: { model: 'grm', a: 1.79, thresholds: [-1.01, -0.35] }, category: 1 },
      { dimension: 0, item: { model: 'gpcm', a: 1.46, thresholds: [1.0, -0.52] }, category: 1 },
      { dimension: 0, item: { model: '2pl', a: 1.94, b: -0.01 }, category: 1 },
      { dimension: 0, item: { model: '2pl', a: 1.13, b: -1.38 }, category: 1 },
    ],
    mode: [0.13636376904908987],
    covariance: [0.2051469251731325],
  },
  {
    dimensions: 2,
    priorMean: Float64Array.of(0, 0),
    priorCovariance: Float64Array.of(1, 0.75, 0.75, 1),
    observations: [
      { dimension: 0, item: { model: '2pl', a: 0.96, b: -1.54 }, category: 1 },
      { dimension: 0, item: { model: '2pl', a: 0.76, b: 1.09 }, category: 1 },
      { dimension: 0, item: { model: '2pl', a: 0.75, b: -0.14 }, category: 0 },
      { dimension: 0, item: { model: 'grm', a: 1.46, thresholds: [-0.83, 0.42] }, category: 1 },
      { dimension: 1, item: { model: '2pl', a: 1.93, b: 0.98 }, category: 0 },
      { dimension: 0, item: { model: '2pl', a: 1.52, b: -0.35 }, category: 1 },
    ],
    mode: [0.18092721452068408, 0.021045295727599517],
    covariance: [0.3412371719432257, 0.21484341367756404, 0.21484341367756404, 0.5025332265806186],
  },
  {
    dimensions: 2,
    priorMean: Float64Array.of(0.5, -0.2),
    priorCovariance: Float64Array.of(1.4, -0.3, -0.3, 0.6),
    observations: [
      { dimension: 1, item: { model: '2pl', a: 2.12, b: -1.67 }, category: 0 },
      { dimension: 1, item: { model: 'grm', a: 1.11, thresholds: [-0.36, 0.52] }, category: 0 },
      { dimension: 0, item: { model: 'gpcm', a: 1.34, thresholds: [0.31, -0.71] }, category: 0 },
      { dimension: 0, item: { model: 'gpcm', a: 1.42, thresholds: [0.85, 0.5] }, category: 0 },
      { dimension: 0, item: { model: 'gpcm', a: 0.73, thresholds: [0.66, 0.81] }, category: 0 },
    ],
    mode: [-0.6521879834418608, -1.0416059443077719],
    covariance: [0.4130251686489613, -0.057424880715374986, -0.057424880715374986, 0.3555711125159826],
  },
  {
    dimensions: 3,
    priorMean: Float64Array.of(0, 0, 0),
    priorCovariance: Float64Array.of(1, 0.7, 0.6, 0.7, 1, 0.5, 0.6, 0.5, 1),
    observations: [
      { dimension: 1, item: { model: '2pl', a: 1.67, b: -0.12 }, category: 1 },
      { dimension: 1, item: { model: '2pl', a: 2.01, b: -1.31 }, category: 0 },
      { dimension: 0, item: { model: '2pl', a: 0.86, b: -1.26 }, category: 0 },
      { dimension: 1, item: { model: 'gpcm', a: 1.47, thresholds: [0.15, 0.46] }, category: 1 },
      { dimension: 1, item: { model: 'grm', a: 1.37, thresholds: [-0.6, 0.77] }, category: 1 },
      { dimension: 1, item: { model: 'grm', a: 0.82, thresholds: [-1.07, 0.29] }, category: 0 },
      { dimension: 0, item: { model: '2pl', a: 0.63, b: -1.29 }, category: 0 },
    ],
    mode: [-0.7779865948564879, -0.4679073419941331, -0.45476320798755415],
    covariance: [
      0.5423947884786088, 0.15450318532132457, 0.29011559204972187, 0.15450318532132457, 0.2515471085286987,
      0.11519522551495497, 0.29011559204972187, 0.11519522551495497, 0.78773434520319,
    ],
  },
  {
    dimensions: 3,
    priorMean: Float64Array.of(0.3, 0, -0.4),
    priorCovariance: Float64Array.of(0.9, 0.8, 0.1, 0.8, 1.1, 0.2, 0.1, 0.2, 0.5),
    observations: [
      { dimension: 0, item: { model: '2pl', a: 1.69, b: 1.0 }, category: 0 },
      { dimension: 1, item: { model: 'gpcm', a: 0.86, thresholds: [0.75, 0.07] }, category: 0 },
      { dimension: 0, item: { model: 'gpcm', a: 1.36, thresholds: [-0.43, 0.8] }, category: 2 },
      { dimension: 1, item: { model: 'grm', a: 1.14, thresholds: [-1.03, -0.42] }, category: 2 },
      { dimension: 1, item: { model: 'gpcm', a: 1.49, thresholds: [0.54, 0.31] }, category: 2 },
      { dimension: 2, item: { model: 'gpcm', a: 1.47, thresholds: [-0.49, 0.94] }, category: 2 },
    ],
    mode: [0.8013363575247222, 0.7087507430588993, 0.3515231761722826],
    covariance: [
      0.2872989011769429, 0.13896525369971893, -0.0009526825671512161, 0.13896525369971893,
      0.2764782703860648, 0.04209924257169909, -0.0009526825671512161, 0.04209924257169909,
      0.3340707406481157,
    ],
  },
  {
    dimensions: 4,
    priorMean: Float64Array.of(0, 0, 0, 0),
    priorCovariance: Float64Array.of(
      1,
      0.75,
      0.75,
      0.75,
      0.75,
      1,
      0.75,
      0.75,
      0.75,
      0.75,
      1,
      0.75,
      0.75,
      0.75,
      0.75,
      1,
    ),
    observations: [
      { dimension: 1, item: { model: 'grm', a: 0.92, thresholds: [-0.11, 0.59] }, category: 1 },
      { dimension: 0, item: { model: '2pl', a: 0.94, b: 1.17 }, category: 0 },
      { dimension: 2, item: { model: '2pl', a: 1.62, b: 1.16 }, category: 0 },
      { dimension: 3, item: { model: 'grm', a: 1.55, thresholds: [-1.41, -0.44] }, category: 0 },
      { dimension: 0, item: { model: 'grm', a: 1.54, thresholds: [-1.38, -0.48] }, category: 0 },
    ],
    mode: [-1.2707734868977933, -0.9297421239157841, -1.0515514204323249, -1.2571861634777517],
    covariance: [
      0.4792307648919417, 0.2858075012730865, 0.3033353489379186, 0.2687753468780161, 0.2858075012730865,
      0.5401053236040375, 0.32747192657728097, 0.29016196419835844, 0.3033353489379186, 0.32747192657728097,
      0.5933116313843295, 0.30795686000740063, 0.2687753468780161, 0.29016196419835844, 0.30795686000740063,
      0.4906271238645737,
    ],
  },
];

describe.each(REFERENCES.map((reference, i) => [i + 1, reference.dimensions, reference] as const))(
  'person %d, %d abilities',
  (_, __, reference) => {
    const { mode, covariance, converged, iterations } = estimateProfile(reference);

    it('has the mode', () => {
      expect(converged).toBe(true);
      expect(largestGap(mode, reference.mode)).toBeLessThan(1e-8);
    });

    it('has the inverse Hessian', () => {
      expect(largestGap(covariance, reference.covariance)).toBeLessThan(1e-8);
    });

    it('needs only a few steps', () => {
      expect(iterations).toBeLessThan(9);
    });
  },
);
