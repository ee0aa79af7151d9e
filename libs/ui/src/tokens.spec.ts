import { readFileSync } from 'node:fs';
import { join } from 'node:path';

type Tokens = Readonly<Record<string, string>>;

function tokensIn(css: string): Tokens {
  return Object.fromEntries(
    [...css.matchAll(/--(q-[\w-]+):\s*(#[0-9a-f]{6})/g)].map(([, name, value]) => [name, value]),
  );
}

/** Relative luminance and contrast, WCAG 2.2. */
function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5]
    .map((start) => Number.parseInt(hex.slice(start, start + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}
function contrast(a: string, b: string): number {
  const [high = 0, low = 0] = [luminance(a), luminance(b)].sort((left, right) => right - left);
  return (high + 0.05) / (low + 0.05);
}

const css = readFileSync(join(__dirname, 'tokens.css'), 'utf8');
const [light = '', dark = '', print = ''] = css.split('@media');
const THEMES = { light: tokensIn(light), dark: tokensIn(dark), print: tokensIn(print) };

describe.each(Object.entries(THEMES))('the %s colours', (_, tokens) => {
  const colour = (name: string) => tokens[name] ?? 'missing';

  it.each([
    ['q-ink', 'q-paper'],
    ['q-ink-muted', 'q-paper'],
    ['q-ink-muted', 'q-paper-quiet'],
    ['q-accent', 'q-paper'],
    ['q-accent-strong', 'q-accent-quiet'],
    ['q-on-accent', 'q-accent'],
    ['q-danger', 'q-paper'],
    ['q-danger', 'q-danger-quiet'],
    ['q-on-danger', 'q-danger'],
    ['q-on-level-0', 'q-level-0'],
    ['q-on-level-1', 'q-level-1'],
    ['q-on-level-2', 'q-level-2'],
    ['q-on-level-3', 'q-level-3'],
    ['q-on-level-4', 'q-level-4'],
  ])('let %s be read on %s', (text, ground) => {
    expect(contrast(colour(text), colour(ground))).toBeGreaterThanOrEqual(4.5);
  });

  it('show the edge of a control', () => {
    expect(contrast(colour('q-line-strong'), colour('q-paper'))).toBeGreaterThanOrEqual(3);
  });

  it('order the levels by lightness, so that they stay in order without colour', () => {
    const steps = [0, 1, 2, 3, 4].map((step) => luminance(colour(`q-level-${step}`)));
    const isFalling = (steps[0] ?? 0) > (steps[4] ?? 0);
    const inOrder = [...steps].sort((a, b) => (isFalling ? b - a : a - b));
    expect(steps).toEqual(inOrder);
    steps.slice(1).forEach((step, index) => {
      const [high, low] = [step, steps[index] ?? 0].sort((a, b) => b - a) as [number, number];
      expect((high + 0.05) / (low + 0.05)).toBeGreaterThan(1.1);
    });
  });
});

describe('the styles', () => {
  it('name no physical side, so that they hold from right to left', () => {
    const files = ['base', 'layout', 'controls', 'forms', 'feedback', 'data', 'charts', 'print'];
    const physical =
      /(?:^|[;{\s])(?:(?:margin|padding|border)-(?:left|right|top|bottom)|left|right|top|bottom|width|height|text-align:\s*(?:left|right)|float)\s*:/;
    const found = files.filter((name) =>
      physical.test(readFileSync(join(__dirname, 'styles', `${name}.css`), 'utf8')),
    );
    expect(found).toEqual([]);
  });
});
