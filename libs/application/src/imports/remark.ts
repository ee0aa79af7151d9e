/** What the words of a remark on a file need to know; pages in other languages say it with them. */
export type RemarkDetails = Readonly<Record<string, string | number>>;

type Detail = string | number | readonly string[];

const SHOWN = 80;
const MOST_NAMES = 40;

/** Details as they go to a page: long texts cut, names in one line. */
export function remarkDetails(details: object): RemarkDetails {
  return Object.fromEntries(
    Object.entries(details).map(([name, detail]: [string, Detail]) => [
      name,
      typeof detail === 'number' ? detail : typeof detail === 'string' ? cut(detail) : namesOf(detail),
    ]),
  );
}

function namesOf(names: readonly string[]): string {
  return names.slice(0, MOST_NAMES).map(cut).join('; ') || '–';
}

function cut(text: string): string {
  const signs = [...text];
  return signs.length > SHOWN ? `${signs.slice(0, SHOWN).join('').trimEnd()}…` : text;
}
