import { render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { ChartFigure } from './chart-figure';
import { HeatMap, type HeatCell, type HeatRow } from './heat-map';
import { LevelBar } from './level-bar';
import { RankedBars } from './ranked-bars';
import { TrendChart } from './trend-chart';

const BANDS = [
  { from: -2, to: -1, step: 0, sign: '0' },
  { from: -1, to: 0, step: 1, sign: '1' },
  { from: 0, to: 1, step: 2, sign: '2' },
  { from: 1, to: 2, step: 3, sign: '3' },
] as const;

describe('the level bar', () => {
  it('says the whole picture in words', () => {
    render(<LevelBar bands={BANDS} direction="ltr" description="Searching: Basic" estimate={-0.5} />);
    expect(screen.getByRole('img', { name: 'Searching: Basic' })).toBeInTheDocument();
  });

  it('puts the estimate on the same place of the scale, mirrored where the page is', () => {
    const place = (direction: 'ltr' | 'rtl') => {
      const { container, unmount } = render(
        <LevelBar bands={BANDS} direction={direction} description="x" estimate={-1} />,
      );
      const at = container.querySelector('circle')?.getAttribute('cx');
      unmount();
      return at;
    };
    expect(place('ltr')).toBe('25%');
    expect(place('rtl')).toBe('75%');
  });

  it('draws no mark for what is not known', () => {
    const { container } = render(<LevelBar bands={BANDS} direction="ltr" description="x" />);
    expect(container.querySelector('circle, .q-interval, .q-self, .q-target-mark')).toBeNull();
  });
});

describe('the heat map', () => {
  const value = (level: number): HeatCell => ({
    kind: 'value',
    value: level,
    figure: String(level),
    word: `Level ${level}`,
    step: 2,
    count: 'n = 12',
  });
  const suppressed: HeatCell = { kind: 'suppressed', text: '<5', explanation: 'Fewer than 5 people' };

  function arrange() {
    render(
      <HeatMap
        caption="Levels"
        rowsHeader="Person"
        columns={[
          { key: 'a', label: 'Searching' },
          { key: 'b', label: 'Sharing' },
        ]}
        rows={[
          { key: '1', label: 'Aigerim', cells: { a: value(3), b: suppressed } },
          { key: '2', label: 'Bekzat', cells: { a: value(1), b: value(2) } },
        ]}
        missing={{ kind: 'none', text: '–', explanation: 'No evidence' }}
      />,
    );
  }

  it('is a table whose cells carry number, word and how many', () => {
    arrange();
    const row = screen.getByRole('row', { name: /Bekzat/ });
    expect(within(row).getAllByRole('cell')[1]).toHaveTextContent('2Level 2n = 12');
  });

  it('says why a cell is not shown', () => {
    arrange();
    expect(screen.getByRole('cell', { name: /Fewer than 5 people/ })).toBeInTheDocument();
  });

  it('sorts by a competence, cells without a value last', async () => {
    arrange();
    const people = () => screen.getAllByRole('rowheader').map((cell) => cell.textContent);
    await userEvent.click(screen.getByRole('button', { name: 'Searching' }));
    expect(people()).toEqual(['Bekzat', 'Aigerim']);
    await userEvent.click(screen.getByRole('button', { name: 'Sharing' }));
    expect(people()).toEqual(['Bekzat', 'Aigerim']);
  });
});

describe('a heat map of a tree', () => {
  it('sorts each row among those beside it, and keeps what is inside one under it', async () => {
    const row = (key: string, depth: number, level?: number): HeatRow => ({
      key,
      label: key,
      depth,
      cells:
        level === undefined
          ? {}
          : { a: { kind: 'value', value: level, figure: String(level), word: '', step: 1 } },
    });
    render(
      <HeatMap
        caption="Levels"
        rowsHeader="Group"
        columns={[{ key: 'a', label: 'Searching' }]}
        rows={[
          row('Everybody', 0, 2),
          row('North', 1, 3),
          row('North A', 2),
          row('North B', 2, 1),
          row('South', 1, 1),
          row('South A', 2, 0),
        ]}
        missing={{ kind: 'none', text: '–', explanation: 'No evidence' }}
      />,
    );
    const groups = () => screen.getAllByRole('rowheader').map((cell) => cell.textContent);
    await userEvent.click(screen.getByRole('button', { name: 'Searching' }));
    expect(groups()).toEqual(['Everybody', 'South', 'South A', 'North', 'North B', 'North A']);
  });
});

describe('the trend', () => {
  const WAVES = [
    { key: 'w1', label: 'Baseline', count: 'n = 13' },
    { key: 'w2', label: 'Endline', count: 'n = 12' },
  ];
  const POINTS = WAVES.map((wave, index) => ({
    wave: wave.key,
    value: index,
    interval: { from: index - 0.5, to: index + 0.5 },
    figure: `Level ${index}`,
  }));

  function points(direction: 'ltr' | 'rtl') {
    const { container, unmount } = render(
      <TrendChart
        description="From 0 to 1"
        waves={WAVES}
        series={[{ key: 'mean', label: 'Mean', points: POINTS }]}
        domain={{ from: -2, to: 2 }}
        ticks={[]}
        direction={direction}
      />,
    );
    const found = [...container.querySelectorAll('circle')].map((circle) => circle.getAttribute('cx'));
    unmount();
    return found;
  }

  it('runs from the start edge to the end edge of the page', () => {
    expect(points('ltr')).toEqual(['25%', '75%']);
    expect(points('rtl')).toEqual(['75%', '25%']);
  });

  it('draws what is known above what is expected, and names both and the goal below', () => {
    const { container } = render(
      <TrendChart
        description="From 0 to 1"
        waves={WAVES}
        series={[
          { key: 'mean', label: 'Mean', points: POINTS.slice(0, 1) },
          { key: 'expected', label: 'Expected', points: POINTS },
        ]}
        goal={{ wave: 'w2', value: 1.5, label: 'Goal: 80%' }}
        domain={{ from: -2, to: 2 }}
        ticks={[]}
        direction="ltr"
      />,
    );
    const picture = screen.getByRole('img', { name: 'From 0 to 1' });
    const circles = [...picture.querySelectorAll('circle')];
    expect(circles.map((circle) => circle.classList.contains('q-trend-point--other'))).toEqual([
      ...[true, true, false],
    ]);
    expect(picture.querySelector('.q-trend-goal')?.getAttribute('x1')).toBe('69%');
    const legend = container.querySelectorAll('.q-legend-list li');
    expect([...legend].map(({ textContent }) => textContent)).toEqual(['Mean', 'Expected', 'Goal: 80%']);
  });
});

describe('ranked bars', () => {
  const BARS = [
    { key: 'a', name: 'Sharing', value: 1.5, interval: { from: 1, to: 2 }, figure: '1.5 short, n = 12' },
    {
      key: 'b',
      name: 'Searching',
      value: 0.2,
      interval: { from: 0, to: 0.4 },
      figure: '0.2 short, n = 12',
      isMet: true,
    },
  ];

  function arrange(direction: 'ltr' | 'rtl' = 'ltr') {
    return render(
      <RankedBars
        direction={direction}
        domain={{ from: 0, to: 2 }}
        tick={String}
        text={{ axis: 'Levels short', bar: 'Half a level or more', met: 'Less than that', interval: '90 %' }}
        bars={BARS}
      />,
    );
  }

  it('keep their order and say each figure in words', () => {
    const { container } = arrange();
    expect([...container.querySelectorAll('ol > li')].map((item) => item.textContent)).toEqual([
      'Sharing1.5 short, n = 12',
      'Searching0.2 short, n = 12',
    ]);
  });

  it.each([
    ['ltr', ['0%', '25%', '50%', '75%', '100%']],
    ['rtl', ['100%', '75%', '50%', '25%', '0%']],
  ] as const)('stand under the figures of their scale, %s', (direction, places) => {
    const { container } = arrange(direction);
    const ticks = [...container.querySelectorAll('.q-ranked__axis text')];
    expect(ticks.map(({ textContent }) => textContent)).toEqual(['0', '0.5', '1', '1.5', '2']);
    expect(ticks.map((tick) => tick.getAttribute('x'))).toEqual(places);
    const lines = container.querySelectorAll('ol > li:first-child .q-axis');
    expect([...lines].map((line) => line.getAttribute('x1'))).toEqual(places);
  });

  it('say what a lighter bar means', () => {
    const { container } = arrange();
    const legend = screen.getByText('Less than that').closest('li');
    expect(legend?.querySelector('.q-gap-bar--met')).not.toBeNull();
    expect(container.querySelectorAll('ol .q-gap-bar--met')).toHaveLength(1);
  });
});

const TEXT = {
  group: 'View',
  picture: 'Picture',
  table: 'Table',
  saveGroup: 'Save',
  save: (format: string) => `Save as ${format}`,
  tooLarge: 'Too large',
  notSaved: 'Not saved',
};

describe('a chart', () => {
  it('can be read as a table instead', async () => {
    render(
      <ChartFigure title="Levels" text={TEXT} table={<table aria-label="Levels as table" />}>
        <p>drawing</p>
      </ChartFigure>,
    );
    expect(screen.getByRole('button', { name: 'Picture' })).toHaveAttribute('aria-pressed', 'true');
    await userEvent.click(screen.getByRole('button', { name: 'Table' }));
    expect(screen.getByRole('table', { name: 'Levels as table' })).toBeInTheDocument();
    expect(screen.queryByText('drawing')).not.toBeInTheDocument();
  });
  describe('that can be taken home', () => {
    const saved: { readonly name: string; readonly content: Blob }[] = [];
    const contents = new Map<string, Blob>();

    beforeEach(() => {
      saved.length = 0;
      URL.createObjectURL = (content) => {
        const address = `blob:${contents.size}`;
        contents.set(address, content as Blob);
        return address;
      };
      URL.revokeObjectURL = () => undefined;
      // jsdom lays nothing out.
      Range.prototype.getBoundingClientRect = () => document.body.getBoundingClientRect();
      jest.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
        saved.push({ name: this.download, content: contents.get(this.href)! });
      });
    });
    afterEach(() => jest.restoreAllMocks());

    function arrange() {
      render(
        <ChartFigure
          title="Levels"
          text={TEXT}
          table={<p>table</p>}
          file={{ name: 'levels', data: () => ({ columns: ['Name', 'Level'], rows: [['Searching', 2]] }) }}
        >
          <svg role="img" aria-label="Searching: 2">
            <rect className="bar" x="25%" width="50%" />
          </svg>
        </ChartFigure>,
      );
    }
    async function take(format: string) {
      await userEvent.click(screen.getByRole('button', { name: `Save as ${format}` }));
      await waitFor(() => expect(saved).toHaveLength(1));
      const [file] = saved;
      const reader = new FileReader();
      const text = new Promise((resolve) => reader.addEventListener('load', () => resolve(reader.result)));
      reader.readAsText(file!.content);
      return { name: file!.name, type: file!.content.type, text: String(await text) };
    }

    it('gives its data as CSV', async () => {
      arrange();
      const { name, type, text } = await take('CSV');
      expect({ name, type }).toEqual({ name: 'levels.csv', type: 'text/csv;charset=utf-8' });
      expect(text.replace(/^\uFEFF/, '')).toBe('Name,Level\r\nSearching,2\r\n');
    });

    it('gives its picture as SVG that a style sheet is not needed for', async () => {
      arrange();
      const { name, text } = await take('SVG');
      expect(name).toBe('levels.svg');
      const drawing = new DOMParser().parseFromString(text, 'image/svg+xml').documentElement;
      expect(drawing.querySelector('title')?.textContent).toBe('Levels');
      expect(drawing.querySelector('svg svg rect')?.getAttribute('x')).toBe('25%');
      expect(drawing.querySelector('desc')?.textContent).toBe('Searching: 2');
      expect(drawing.querySelector('[class]')).toBeNull();
    });

    describe('as pixels', () => {
      /** A browser whose pictures have at most as many pixels on a side. */
      function browserOf({ longest, height }: { readonly longest: number; readonly height: number }) {
        const asked: number[] = [];
        Image.prototype.decode = () => Promise.resolve();
        jest.spyOn(Image.prototype, 'naturalWidth', 'get').mockReturnValue(400);
        jest.spyOn(Image.prototype, 'naturalHeight', 'get').mockReturnValue(height);
        jest.spyOn(HTMLCanvasElement.prototype, 'getContext').mockReturnValue(null);
        jest.spyOn(HTMLCanvasElement.prototype, 'toBlob').mockImplementation(function (
          this: HTMLCanvasElement,
          give,
        ) {
          asked.push(this.height);
          give(this.height > longest ? null : new Blob(['png'], { type: 'image/png' }));
        });
        return asked;
      }

      it('is twice as fine as the screen', async () => {
        const asked = browserOf({ longest: 32_767, height: 1_000 });
        arrange();
        expect((await take('PNG')).name).toBe('levels.png');
        expect(asked).toEqual([2_000]);
      });

      it('is less fine where it would be longer than any browser can keep', async () => {
        const asked = browserOf({ longest: 32_767, height: 31_000 });
        arrange();
        await take('PNG');
        expect(asked).toHaveLength(1);
        expect(asked[0]).toBeLessThanOrEqual(32_767);
        expect(asked[0]).toBeGreaterThan(32_000);
      });

      it('is less fine where this browser cannot keep it', async () => {
        const asked = browserOf({ longest: 16_384, height: 10_000 });
        arrange();
        await take('PNG');
        expect(asked).toEqual([20_000, 10_000]);
      });

      it('is refused in words where its words could not be read', async () => {
        browserOf({ longest: 32_767, height: 70_000 });
        arrange();
        await userEvent.click(screen.getByRole('button', { name: 'Save as PNG' }));
        expect(await screen.findByRole('alert')).toHaveTextContent('Too large');
        await take('SVG');
        expect(screen.queryByRole('alert')).toBeNull();
      });

      it('is refused in words where it cannot be made at all', async () => {
        Image.prototype.decode = () => Promise.reject(new Error('EncodingError'));
        arrange();
        await userEvent.click(screen.getByRole('button', { name: 'Save as PNG' }));
        expect(await screen.findByRole('alert')).toHaveTextContent('Not saved');
      });
    });

    it('offers no picture of the table', async () => {
      arrange();
      await userEvent.click(screen.getByRole('button', { name: 'Table' }));
      expect(screen.queryByRole('button', { name: 'Save as SVG' })).not.toBeInTheDocument();
      expect(screen.getByRole('button', { name: 'Save as CSV' })).toBeInTheDocument();
    });
  });
});
