import { horizontalScale } from './horizontal';

describe('horizontalScale', () => {
  it('gives every piece between two stops the same width', () => {
    const { at } = horizontalScale([-3, -1, 0, 4], 'ltr');
    expect([-3, -1, 0, 4].map(at)).toEqual(['0%', '33.333%', '66.667%', '100%']);
    expect(at(2)).toBe('83.333%');
  });

  it('runs from the right edge where the page does', () => {
    const { at, span } = horizontalScale([0, 10], 'rtl');
    expect(at(0)).toBe('100%');
    expect(span({ from: 2, to: 5 })).toEqual({ x: '50%', width: '30%' });
  });

  it('holds values outside at the edge', () => {
    const { at } = horizontalScale([0, 10], 'ltr');
    expect(at(-5)).toBe('0%');
    expect(at(50)).toBe('100%');
  });
});
