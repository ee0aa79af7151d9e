import { buffer } from 'node:stream/consumers';
import { figureTable, releaseFaults, type FigureRow } from '@qabilet/application';
import type { AgencyOverview, GroupFigure, WavePoint } from '@qabilet/contracts';
import { parse } from 'csv-parse/sync';
import { Workbook } from 'exceljs';
import { parquetReadObjects } from 'hyparquet';
import yauzl from 'yauzl';
import { FIGURE_COLUMNS } from './figure-columns';
import { codebook, figuresCsv, figuresParquet, figuresWorkbook, releasePackage } from './write-figures';

const MINIMUM = 5;

function figure(seed: number): GroupFigure {
  if (seed % 7 === 3) return { suppressed: true };
  if (seed % 7 === 5) return { suppressed: false, n: 0, enough: false };
  const mean = Math.sin(seed) * 1.7;
  return {
    suppressed: false,
    n: 5 + seed,
    enough: true,
    mean,
    low: mean - 0.1,
    high: mean + 0.1,
    level: seed % 5,
    shareAtTarget: Math.abs(Math.cos(seed)),
    shareLow: Math.abs(Math.cos(seed)) * 0.9,
    shareHigh: (1 + Math.abs(Math.cos(seed))) / 2,
  };
}

function point(seed: number): WavePoint {
  const shown = figure(seed);
  return {
    waveId: 'wave-1',
    waveName: 'Baseline, "first"',
    kind: 'baseline',
    opensAt: '2026-04-01T00:00:00.000Z',
    ...(!shown.suppressed && {
      ...{ invited: 9 + seed, finished: 8 + seed, valid: 7 + seed },
      coverage: (7 + seed) / (9 + seed),
    }),
    figure: shown,
  };
}

/** An overview whose table has so many rows: one for everybody, the others for units. */
function overviewOf(rows: number): AgencyOverview {
  return {
    campaigns: [],
    gaps: [],
    minimumCell: MINIMUM,
    progress: {
      cohortId: 'cohort-1',
      cohortName: 'Spring',
      levels: [],
      cuts: [],
      waves: [point(1)],
      competences: [],
      earlier: [],
      updatedAt: '2026-11-23T00:00:00.000Z',
    },
    units: Array.from({ length: rows - 1 }, (_, i) => ({
      id: `unit-${i}`,
      name: i % 4 === 0 ? `=Unit ${i}` : `Отдел ${i}`,
      depth: 0,
      points: [point(i)],
    })),
  };
}

type Cells = Readonly<Record<string, string | number | boolean | null>>;

const plain = (text: string): string => text.replace(/^'(?==)/, '');

function readCsv(text: string): readonly Cells[] {
  const records = parse(text, { columns: true }) as Record<string, string>[];
  return records.map((record) =>
    Object.fromEntries(
      FIGURE_COLUMNS.map(({ name, type }) => {
        const value = record[name] ?? '';
        if (type === 'flag') return [name, value === 'true'];
        if (type === 'text' || type === 'time') return [name, plain(value)];
        return [name, value === '' ? null : Number(value)];
      }),
    ),
  );
}

/** The bytes in a buffer of their own: a small one lies in a pool of Node, among others. */
const alone = (bytes: Uint8Array): ArrayBuffer => Uint8Array.from(bytes).buffer;

async function readWorkbook(bytes: Uint8Array): Promise<readonly Cells[]> {
  const workbook = new Workbook();
  await workbook.xlsx.load(alone(bytes));
  const rows: Cells[] = [];
  workbook.getWorksheet('figures')?.eachRow((row, place) => {
    if (place === 1) return;
    rows.push(
      Object.fromEntries(
        FIGURE_COLUMNS.map(({ name, type }, i) => {
          const value = row.getCell(i + 1).value as string | number | boolean | null;
          const isText = type === 'text' || type === 'time';
          return [name, isText ? plain(String(value ?? '')) : value];
        }),
      ),
    );
  });
  return rows;
}

/** The files of a package by name. */
async function unpacked(bytes: Uint8Array): Promise<Readonly<Record<string, Buffer>>> {
  const zip = await yauzl.fromBufferPromise(Buffer.from(bytes), { lazyEntries: true });
  const files: Record<string, Buffer> = {};
  for await (const entry of zip.eachEntry())
    files[entry.fileName] = await buffer(await zip.openReadStreamPromise(entry));
  return files;
}

/** What the page shows of a point, without a format. */
function onScreen({ invited, finished, coverage, figure: shown }: WavePoint) {
  const { suppressed, n, mean, low, high, level, shareAtTarget, shareLow, shareHigh } = shown;
  const counts = [suppressed, invited, finished, coverage, n];
  return [...counts, mean, low, high, level, shareAtTarget, shareLow, shareHigh].map(
    (value) => value ?? null,
  );
}

const NUMBERS = [
  'suppressed',
  'invited',
  'finished',
  'coverage',
  'n',
  'mean',
  'low',
  'high',
  'level',
  'share_at_target',
  'share_low',
  'share_high',
] as const satisfies readonly (keyof FigureRow)[];

describe('figures in files', () => {
  it.each([9, 10, 11, 25, 26, 1_003])(
    'of %d rows are those of the screen, to the last digit',
    async (count) => {
      const overview = overviewOf(count);
      const rows = figureTable(overview);
      expect(rows).toHaveLength(count);
      const shown = [
        ...(overview.progress?.waves ?? []),
        ...overview.units.flatMap(({ points }) => points),
      ].map(onScreen);

      const files = {
        csv: readCsv(await figuresCsv(rows)),
        xlsx: await readWorkbook(await figuresWorkbook(rows)),
        parquet: (await parquetReadObjects({ file: alone(await figuresParquet(rows)) })) as Cells[],
      };
      const packed = await unpacked(await releasePackage({ minimumCell: MINIMUM, rows }));
      const released = {
        'csv of the release': readCsv(packed['figures.csv']?.toString() ?? ''),
        'parquet of the release': (await parquetReadObjects({
          file: alone(packed['figures.parquet'] ?? Buffer.of()),
        })) as Cells[],
      };
      expect(Object.keys(packed)).toEqual(['figures.csv', 'figures.parquet', 'codebook.csv']);
      for (const [name, cells] of Object.entries({ ...files, ...released })) {
        expect({ name, cells }).toEqual({ name, cells: rows });
        expect(cells.map((row) => NUMBERS.map((column) => row[column] ?? null))).toEqual(shown);
      }
    },
  );

  it('name the change once for everybody and once a competence, where the page counts it to', () => {
    const waves = [1, 2, 4, 3].map(point);
    const shown = waves.map(({ figure: place }) => place);
    const text = { text: 'Words', language: 'en' } as const;
    const label = (code: string) => ({ code, name: text, areaCode: '1', areaName: text });
    const { progress, ...overview } = overviewOf(1);
    const rows = figureTable({
      ...overview,
      progress: {
        ...progress!,
        waves,
        ...{ change: 0.4, changeLow: 0.1, changeHigh: 0.7 },
        competences: [
          { competence: label('1.1'), cuts: [], points: shown, change: 0.2 },
          { competence: label('1.2'), cuts: [], points: shown },
        ],
      },
    });
    const changes = (competence: string) =>
      rows.filter((row) => row.competence === competence).map(({ change }) => change);
    expect(changes('')).toEqual([null, null, 0.4, null]);
    expect(rows[2]).toMatchObject({ change_low: 0.1, change_high: 0.7 });
    expect(changes('1.1')).toEqual([null, null, 0.2, null]);
    expect(changes('1.2')).toEqual([null, null, null, null]);
  });

  it('say how far the indicator of skill may be from where it is', () => {
    const [row] = figureTable({
      ...overviewOf(1),
      progress: {
        ...overviewOf(1).progress!,
        waves: [
          { ...point(1), figure: { ...figure(1), shareAtTarget: 0.5, shareLow: 0.3, shareHigh: 0.95 } },
        ],
      },
    });
    expect(row?.skill_points).toBeCloseTo(1.5, 12);
    expect(row?.skill_low).toBeCloseTo(0.75, 12);
    expect(row?.skill_high).toBe(3);
  });

  it('are empty tables without a campaign', async () => {
    const rows = figureTable({ campaigns: [], gaps: [], units: [], minimumCell: MINIMUM });
    expect(readCsv(await figuresCsv(rows))).toEqual([]);
    expect(await readWorkbook(await figuresWorkbook(rows))).toEqual([]);
    expect((await figuresParquet(rows)).length).toBeGreaterThan(0);
  });

  it('are told column by column in the codebook, with the smallest group', () => {
    const lines = parse(codebook({ minimumCell: 7 }), { columns: true }) as Record<string, string>[];
    expect(lines.map(({ column }) => column)).toEqual(FIGURE_COLUMNS.map(({ name }) => name));
    expect(lines.find(({ column }) => column === 'suppressed')?.meaning).toContain('smallest group is 7');
    expect(Object.keys(figureTable(overviewOf(2))[0] ?? {}).sort()).toEqual(
      lines.map(({ column }) => column ?? '').sort(),
    );
  });

  it('of thousands of rows let other work on between pieces, and are what they would be in one', async () => {
    const rows = figureTable(overviewOf(5_001));
    const turns = async (write: () => Promise<unknown>) => {
      let [count, isWritten] = [0, false];
      const work = () => {
        count += 1;
        if (!isWritten) setImmediate(work);
      };
      setImmediate(work);
      await write();
      isWritten = true;
      return count;
    };
    expect(await turns(() => figuresCsv(rows))).toBeGreaterThanOrEqual(3);
    expect(await turns(() => figuresParquet(rows))).toBeGreaterThanOrEqual(3);
    expect(readCsv(await figuresCsv(rows))).toEqual(rows);
    const file = alone(await figuresParquet(rows));
    expect(await parquetReadObjects({ file })).toEqual(rows);
  });

  it('make the same package from the same store', async () => {
    const release = { minimumCell: MINIMUM, rows: figureTable(overviewOf(30)) };
    const [one, other] = [await releasePackage(release), await releasePackage(release)];
    expect(Buffer.from(one).equals(Buffer.from(other))).toBe(true);
  });
});

describe('the check of a release', () => {
  const shown = (n: number): WavePoint => ({
    ...point(1),
    invited: n,
    finished: n,
    coverage: 1,
    figure: { ...figure(1), n },
  });
  const hidden: WavePoint = { ...point(3) };
  const faults = (whole: WavePoint, ...units: WavePoint[]) => {
    const overview = overviewOf(1);
    const rows = figureTable({
      ...overview,
      progress: { ...overview.progress!, waves: [whole] },
      units: units.map((unit, i) => ({ id: `u${i}`, name: `Unit ${i}`, depth: 0, points: [unit] })),
    });
    return releaseFaults(rows, MINIMUM);
  };

  it('finds nothing where every group and what is left of it are large enough', () => {
    expect(faults(shown(20), shown(5), shown(15))).toEqual([]);
    expect(faults(shown(20), shown(10), hidden, hidden)).toEqual([]);
  });

  it('finds a group below the minimum', () => {
    expect(faults(shown(4))).toContain('Spring, Baseline, "first": n is below 5');
  });

  it('finds what is left when the units that are shown are taken away', () => {
    expect(faults(shown(20), shown(17), hidden)).toContain(
      'Spring, Baseline, "first": what is left of n is below 5',
    );
  });

  it('finds a figure of a hidden group', () => {
    const rows = figureTable(overviewOf(5));
    const [first, ...rest] = rows.map((row): FigureRow => ({
      ...row,
      n: null,
      invited: null,
      finished: null,
    }));
    expect(releaseFaults([{ ...first!, suppressed: true, mean: 0.1 }, ...rest], MINIMUM)).toContain(
      'Spring, Baseline, "first": mean of a hidden group',
    );
  });
});
