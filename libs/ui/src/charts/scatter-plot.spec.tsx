import { render, screen } from '@testing-library/react';
import { ScatterPlot, type ScatterPoint } from './scatter-plot';

const STAYED: ScatterPoint = { key: 'stayed', across: -1, up: -1, isMarked: false };
const MOVED: ScatterPoint = { key: 'moved', across: -1, up: 1, isMarked: true };

function arrange(points: readonly ScatterPoint[], direction: 'ltr' | 'rtl' = 'ltr') {
  const { container } = render(
    <ScatterPlot
      description="Two items"
      points={points}
      domain={{ from: -2, to: 2 }}
      ticks={[{ value: 0, label: '0' }]}
      axes={{ across: 'Before', up: 'Now' }}
      legend={{ plain: 'Stayed', marked: 'Moved' }}
      direction={direction}
    />,
  );
  const places = [...container.querySelectorAll('.q-scatter__point')].map((point) => [
    point.getAttribute('x'),
    Number(point.getAttribute('y')),
  ]);
  return { container, places };
}

describe('the scatter plot', () => {
  it('says the whole picture in words', () => {
    arrange([STAYED]);
    expect(screen.getByRole('img', { name: 'Two items' })).toBeInTheDocument();
  });

  it('puts the larger to the end and further up, mirrored where the page is', () => {
    const { places } = arrange([STAYED, MOVED]);
    expect(places.map(([x]) => x)).toEqual(['25%', '25%']);
    expect(Number(places[1]?.[1])).toBeLessThan(Number(places[0]?.[1]));
    expect(arrange([STAYED], 'rtl').places[0]?.[0]).toBe('75%');
  });

  it('draws the intervals of a point through it', () => {
    const intervals = { across: { from: -2, to: 0 }, up: { from: -1, to: 2 } };
    const { container, places } = arrange([STAYED, { ...MOVED, intervals }]);
    const [across, up, ...others] = [...container.querySelectorAll('.q-scatter__interval line')].map((line) =>
      ['x1', 'x2', 'y1', 'y2'].map((name) => line.getAttribute(name)),
    );
    expect(others).toEqual([]);
    expect(across).toEqual(['0%', '50%', String(places[1]?.[1]), String(places[1]?.[1])]);
    expect(up?.slice(0, 2)).toEqual(['25%', '25%']);
    expect(Number(up?.[3])).toBeLessThan(Number(places[1]?.[1]));
    expect(Number(up?.[2])).toBeGreaterThan(Number(places[1]?.[1]));
  });

  it('tells the points to look at by their shape, and explains it', () => {
    const { container } = arrange([STAYED, MOVED]);
    expect(container.querySelectorAll('.q-scatter__point circle')).toHaveLength(1);
    expect(container.querySelectorAll('.q-scatter__point path')).toHaveLength(1);
    expect(screen.getByText('Moved')).toBeInTheDocument();
  });

  it.each([
    ['ltr', -1, ['11', 'start']],
    ['ltr', 1, ['-11', 'end']],
    ['rtl', -1, ['-11', 'start']],
    ['rtl', 1, ['11', 'end']],
  ] as const)('names a point on a page of %s at %d towards the middle', (direction, across, place) => {
    arrange([{ ...MOVED, across, label: '1.2' }], direction);
    const label = screen.getByText(/1\.2/);
    expect([label.getAttribute('x'), label.getAttribute('text-anchor')]).toEqual(place);
  });

  it('needs no legend where there is nothing to look at', () => {
    arrange([STAYED]);
    expect(screen.queryByText('Moved')).not.toBeInTheDocument();
  });
});
