import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

const ROOT = join(__dirname, '../..');
const PAGE = readFileSync(join(ROOT, 'docs/security.md'), 'utf8');
const { scripts } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as {
  readonly scripts: Readonly<Record<string, string>>;
};

/** How many requirements of level 1 or 2 each section of ASVS 5.0 has: they come first in every section. */
const REQUIREMENTS: Readonly<Record<string, number>> = {
  ...{ '1.1': 2, '1.2': 9, '1.3': 11, '1.4': 3, '1.5': 2, '2.1': 3, '2.2': 3, '2.3': 4, '2.4': 1 },
  ...{ '3.2': 2, '3.3': 4, '3.4': 6, '3.5': 5, '3.7': 2, '4.1': 3, '4.2': 1, '4.3': 2, '4.4': 4 },
  ...{ '5.1': 1, '5.2': 3, '5.3': 2, '5.4': 3, '6.1': 3, '6.2': 12, '6.3': 4, '6.4': 4, '6.5': 5 },
  ...{ '6.6': 3, '6.8': 4, '7.1': 3, '7.2': 4, '7.3': 2, '7.4': 5, '7.5': 2, '7.6': 2, '8.1': 2 },
  ...{ '8.2': 3, '8.3': 1, '8.4': 1, '9.1': 3, '9.2': 4, '10.1': 2, '10.2': 2, '10.3': 4, '10.4': 11 },
  ...{ '10.5': 5, '10.6': 2, '10.7': 3, '11.1': 2, '11.2': 3, '11.3': 3, '11.4': 4, '11.5': 1, '11.6': 1 },
  ...{ '12.1': 3, '12.2': 2, '12.3': 4, '13.1': 1, '13.2': 5, '13.3': 2, '13.4': 5, '14.1': 2, '14.2': 4 },
  ...{ '14.3': 3, '15.1': 3, '15.2': 3, '15.3': 7, '16.1': 1, '16.2': 5, '16.3': 4, '16.4': 3, '16.5': 3 },
  ...{ '17.1': 1, '17.2': 4, '17.3': 2 },
};
const ALL = Object.entries(REQUIREMENTS).flatMap(([section, count]) =>
  Array.from({ length: count }, (_, index) => `${section}.${index + 1}`),
);

/** The rows of the table whose head begins so. */
function tableOf(first: string, page = PAGE): readonly (readonly string[])[] {
  const lines = page.split('\n');
  const head = lines.findIndex((line) => new RegExp(`^\\| ${first} +\\|`).test(line));
  const rows: string[][] = [];
  for (const line of lines.slice(head + 2)) {
    if (!line.startsWith('|')) break;
    rows.push(
      line
        .slice(1, -1)
        .split(' | ')
        .map((cell) => cell.trim()),
    );
  }
  return rows;
}

const SHORT = new Map(tableOf('Short').map(([name = '', file = '']) => [name, file.replaceAll('`', '')]));
const SHOWN = tableOf('No.').map(([numbers = '', , , shownBy = '']) => [numbers, shownBy] as const);

/** Each requirement that the numbers of a row stand for. */
function meant(numbers: string): readonly string[] {
  return numbers.split(', ').flatMap((part) => {
    const [from = '', to] = part.replace(/ \(3\)$/, '').split(' to ');
    return to === undefined ? [from] : ALL.slice(ALL.indexOf(from), ALL.indexOf(to) + 1);
  });
}

interface Proof {
  /** Files, or an npm script. */
  readonly places: readonly string[];
  readonly titles: readonly string[];
}

/** What stands between semicolons: a short name, a path or a script, then the titles of tests in it. */
function proofsOf(shownBy: string): readonly Proof[] {
  const titles: string[] = [];
  const plain = shownBy.replace(/"([^"]*)"/g, (_, title: string) => `<${titles.push(title) - 1}>`);
  return plain.split(';').map((part) => {
    const paths = [...part.matchAll(/`([^`]+)`/g)].map(([, path = '']) => path);
    const name = part.trim().split(/:|\. /)[0] ?? '';
    return {
      places: paths.length > 0 ? paths : [SHORT.get(name) ?? `no such place: ${name}`],
      titles: [...part.matchAll(/<(\d+)>/g)].map(([, index]) => titles[Number(index)] ?? ''),
    };
  });
}

const scriptOf = (place: string): string | undefined => /^npm run ([\w:]+)/.exec(place)?.[1];

function isThere(place: string): boolean {
  const script = scriptOf(place);
  if (script !== undefined) return script in scripts;
  const path = join(ROOT, place);
  return /\.spec\.tsx?$/.test(place) && existsSync(path) && statSync(path).isFile();
}

/** Whether a file has a test of the title; `…` stands for words left out. */
function hasTest(place: string, title: string): boolean {
  if (scriptOf(place) !== undefined) return false;
  const source = readFileSync(join(ROOT, place), 'utf8');
  return title
    .split('…')
    .map((piece) => piece.trim().replace(/,$/, ''))
    .every((piece) => source.includes(piece));
}

describe('the page on security', () => {
  it('names for each short name a file of tests that is there', () => {
    expect(SHORT.size).toBeGreaterThan(20);
    expect([...SHORT.values()].filter((file) => !isThere(file))).toEqual([]);
  });

  it('has for each requirement that applies a test or a check that is there', () => {
    expect(SHOWN.length).toBeGreaterThan(70);
    const missing = SHOWN.flatMap(([numbers, shownBy]) =>
      proofsOf(shownBy).flatMap(({ places }) =>
        places.filter((place) => !isThere(place)).map((place) => `${numbers}: ${place}`),
      ),
    );
    expect(missing).toEqual([]);
  });

  it('quotes tests by titles that they have', () => {
    const quoted = SHOWN.flatMap(([numbers, shownBy]) =>
      proofsOf(shownBy).flatMap(({ places, titles }) =>
        titles.map((title) => ({ said: `${numbers}: ${title}`, places, title })),
      ),
    );
    expect(quoted.length).toBeGreaterThan(50);
    const unknown = quoted.filter(
      ({ places, title }) => !places.some((place) => isThere(place) && hasTest(place, title)),
    );
    expect(unknown.map(({ said }) => said)).toEqual([]);
  });

  it('says of every requirement of level 1 or 2, once, how it is met, who meets it, or why it does not apply', () => {
    const tables = PAGE.split('\n').filter((line) => /^\| \d+\.\d+\.\d+/.test(line));
    const said = tables.flatMap((line) => meant(line.split(' | ')[0]?.slice(1).trim() ?? ''));
    expect(ALL.filter((number) => !said.includes(number))).toEqual([]);
    expect(said.filter((number, at) => said.indexOf(number) !== at)).toEqual([]);
    expect(ALL).toHaveLength(253);
  });
});
