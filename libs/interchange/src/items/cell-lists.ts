/** Several texts in one cell: `open data | open\|data`. */
export function joined(texts: readonly string[]): string {
  return texts.map((text) => text.replace(/\\/g, '\\\\').replace(/\|/g, '\\|')).join(' | ');
}

/** Undoes `joined`; blanks around a text and empty ones at the end are no part of it. */
export function split(cell: string): readonly string[] {
  if (cell.trim() === '') return [];
  const parts: string[] = [];
  let part = '';
  for (let at = 0; at < cell.length; at += 1) {
    const sign = cell[at] ?? '';
    if (sign === '\\' && /[\\|]/.test(cell[at + 1] ?? '')) {
      part += cell[at + 1] ?? '';
      at += 1;
    } else if (sign === '|') {
      parts.push(part.trim());
      part = '';
    } else part += sign;
  }
  return [...parts, part.trim()];
}

/** Names in a cell: `a, b`, `a; b` and `a | b` are the same. */
export function names(cell: string): readonly string[] {
  return cell
    .split(/[,;|\s]+/)
    .map((name) => name.trim())
    .filter((name) => name !== '');
}
