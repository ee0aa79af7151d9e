import { nextBankVersion } from './bank-version';

it.each([
  ['2026.5', [], '2026.5'],
  ['2026.5', ['2026.5'], '2026.5.r2'],
  ['2026.5.r2', ['2026.5', '2026.5.r2'], '2026.5.r3'],
  ['2026.5', ['2026.5', '2026.5.r2', '2026.5.r3'], '2026.5.r4'],
])('the release after %s, where %j were made, is %s', (before, taken, next) => {
  expect(nextBankVersion(before, new Set(taken))).toBe(next);
});
