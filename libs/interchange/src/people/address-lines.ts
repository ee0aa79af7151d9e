import type { ListRecord } from './list-rows';

interface AddressEntry {
  readonly name: string;
  readonly address: string;
}

/** The way mail programs write recipients: most lines have an address in angle brackets. */
export function looksLikeAddresses(text: string): boolean {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  const bracketed = lines.filter((line) =>
    entriesOf(line).some(({ address }) => address.includes('@')),
  ).length;
  return bracketed * 2 > lines.length;
}

/** One record for each `Name <address>`; several may stand on one line, between commas or semicolons. */
export function addressRecords(text: string): ListRecord[] {
  return text.split('\n').flatMap((line, index): ListRecord[] => {
    if (line.trim() === '') return [];
    const row = index + 1;
    const entries = entriesOf(line);
    if (entries.length > 0) return entries.map(({ name, address }) => ({ row, cells: [name, address] }));
    const bare = line.trim().replace(/[,;]$/, '');
    return [{ row, cells: bare.includes('@') ? ['', bare] : [bare, ''] }];
  });
}

/** A comma inside a name ("Sadykova, Aliya") stays in it; a line is walked once, however it is made. */
function entriesOf(line: string): AddressEntry[] {
  return line.split('>').flatMap((piece): AddressEntry[] => {
    const open = piece.indexOf('<');
    return open === -1 ? [] : [{ name: nameIn(piece.slice(0, open)), address: piece.slice(open + 1).trim() }];
  });
}

function nameIn(text: string): string {
  const name = text.trim().replace(/^[,;]/, '').trim();
  const isQuoted = name.length > 1 && /^["']/.test(name) && name.endsWith(name.charAt(0));
  return isQuoted ? name.slice(1, -1).trim() : name;
}
