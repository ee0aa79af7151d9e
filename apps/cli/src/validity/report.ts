import type { Cell, Format, Section, Table } from './study';

export interface Made {
  readonly people: number;
  readonly seed: string;
}

/** The whole report as Markdown; it depends on the sections, the people and the seed alone. */
export function reportText(sections: readonly Section[], { people, seed }: Made): string {
  const aims = sections.flatMap((section) => section.aims);
  const missed = aims.filter(({ isReached }) => !isReached);
  return [
    '# How well the product measures',
    'Everything on this page was simulated and written by one command; no figure was typed by hand, and the same command writes the same page:',
    `\`\`\`\nnpm run qabilet -- validity --people ${people} --seed ${seed} --out docs/validity.md\n\`\`\``,
    `Whole tests are those of the product: its rule for the next question, its scoring, its default blueprint, without pilot questions. People are drawn from the prior of the test, on the scale where the reference people are N(0, 1) (logits, D = 1). Simulated answers follow the model; real ones do so only in part, so this page says what the method can do, and calibrations with their fit say whether it does. A simulated share of 90 % from ${people} independent people is sure to about ${(164.5 * Math.sqrt(0.09 / people)).toFixed(1)} percentage points (90 %).`,
    `Of ${aims.length} aims ${aims.length - missed.length} are reached${missed.length === 0 ? '.' : `, ${missed.length} ${missed.length === 1 ? 'is' : 'are'} not:`}`,
    ...(missed.length === 0
      ? []
      : [missed.map(({ text, found }) => `- ${text}: not reached (${found})`).join('\n')]),
    ...sections.flatMap(sectionText),
  ]
    .join('\n\n')
    .concat('\n');
}

function sectionText({ title, meaning, tables, aims, notes }: Section): string[] {
  return [
    `## ${title}`,
    meaning,
    ...tables.map(tableText),
    ...(aims.length === 0
      ? []
      : [
          aims
            .map(
              ({ text, found, isReached }) => `- ${text}: ${isReached ? '' : '**not** '}reached (${found})`,
            )
            .join('\n'),
        ]),
    ...notes,
  ];
}

function tableText({ caption, columns, rows }: Table): string {
  const line = (cells: readonly string[]): string => `| ${cells.map(escaped).join(' | ')} |`;
  return [
    `${caption}.`,
    '',
    line(columns.map(({ name }) => name)),
    line(columns.map(({ format }) => (format === 'text' ? '---' : '---:'))),
    ...rows.map((row) => line(columns.map(({ format }, index) => cellText(row[index], format)))),
  ].join('\n');
}

function escaped(cell: string): string {
  return cell.replaceAll('|', '\\|');
}

const WRITTEN: Readonly<Record<Format, (value: number) => string>> = {
  text: String,
  count: (value) => value.toFixed(0),
  share: (value) => `${(100 * value).toFixed(1)} %`,
  signed: (value) => `${value < 0 ? '-' : '+'}${Math.abs(value).toFixed(3)}`,
  plain: (value) => value.toFixed(3),
  short: (value) => value.toFixed(1),
};

function cellText(cell: Cell, format: Format): string {
  if (typeof cell === 'string') return cell;
  return cell === undefined || !Number.isFinite(cell) ? '' : WRITTEN[format](cell);
}
