import type { CaseDocumentsQuery } from '@qabilet/contracts';

interface Page {
  readonly total: number;
  readonly limit: number;
  readonly offset: number;
}

/** The addresses of the other pages for the header Link (RFC 8288); empty where there is one page. */
export function pageLinks(
  address: string,
  query: CaseDocumentsQuery,
  { total, limit, offset }: Page,
): string {
  if (total <= limit && offset === 0) return '';
  const last = Math.max(0, Math.ceil(total / limit) - 1) * limit;
  const offsets: readonly (readonly [relation: string, offset: number | undefined])[] = [
    ['first', 0],
    ['prev', offset > 0 ? Math.max(0, offset - limit) : undefined],
    ['next', offset + limit < total ? offset + limit : undefined],
    ['last', last],
  ];
  return offsets
    .flatMap(([relation, at]) =>
      at === undefined ? [] : [`<${address}?${asked(query, limit, at)}>; rel="${relation}"`],
    )
    .join(', ');
}

function asked(query: CaseDocumentsQuery, limit: number, offset: number): string {
  const { limit: _limit, offset: _offset, ...others } = query;
  const fields = Object.entries(others).filter((entry): entry is [string, string] => entry[1] !== undefined);
  return new URLSearchParams([...fields, ['limit', String(limit)], ['offset', String(offset)]]).toString();
}
