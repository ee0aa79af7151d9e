import { GAP, type XliffDocument, type XliffFile, type XliffUnit } from './xliff-document';

/**
 * Writes XLIFF 2.0 (ISO 21720:2017). Its core is that of 2.1, which adds modules only: a tool that reads the younger
 * version reads this, and many read no younger one.
 */
export function writeXliff({ sourceLanguage, targetLanguage, files }: XliffDocument): string {
  return [
    '<?xml version="1.0" encoding="UTF-8"?>\n',
    '<xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.0"',
    ` srcLang=${quoted(sourceLanguage)} trgLang=${quoted(targetLanguage)}>\n`,
    ...files.map((file) => fileOf(file)),
    '</xliff>\n',
  ].join('');
}

function fileOf({ id, original, units }: XliffFile): string {
  const open = `<file id=${quoted(id)} original=${quoted(original)} xml:space="preserve" srcDir="auto" trgDir="auto">`;
  return `${open}\n${units.map(unitOf).join('')}</file>\n`;
}

function unitOf({ id, note, source, target, state }: XliffUnit): string {
  const nameOf = placeholderNames();
  const notes = note === undefined ? '' : `<notes><note>${text(note)}</note></notes>`;
  const translated = target === undefined ? '' : `<target>${inline(target, placeholderNames())}</target>`;
  return (
    `<unit id=${quoted(id)} canResegment="no">${notes}<segment state=${quoted(state)}>` +
    `<source>${inline(source, nameOf)}</source>${translated}</segment></unit>\n`
  );
}

/** The gap itself where it stands once; the ids of one text must differ. */
function placeholderNames(): (gap: string) => string {
  const met = new Map<string, number>();
  return (gap) => {
    const times = (met.get(gap) ?? 0) + 1;
    met.set(gap, times);
    return times === 1 ? gap : `${gap}..${times}`;
  };
}

function inline(value: string, nameOf: (gap: string) => string): string {
  let written = '';
  let from = 0;
  for (const found of value.matchAll(GAP)) {
    const [whole, gap = ''] = found;
    written += text(value.slice(from, found.index));
    written += `<ph id=${quoted(nameOf(gap))} canCopy="no" canDelete="no" equiv=${quoted(whole)} disp=${quoted(whole)}/>`;
    from = found.index + whole.length;
  }
  return written + text(value.slice(from));
}

const MARKUP: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '\r': '&#13;' };
/** What XML 1.0 cannot hold: control characters, halves of pairs and the two last of the plane. */
const UNWRITABLE = /[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]|\p{Surrogate}/gu;

function text(value: string): string {
  return value
    .replace(/[&<>\r]/g, (sign) => MARKUP[sign] ?? sign)
    .replace(
      UNWRITABLE,
      (sign) => `<cp hex="${sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}"/>`,
    );
}

function quoted(value: string): string {
  const written = value
    .replace(UNWRITABLE, '\ufffd')
    .replace(/[&<>"\r\n\t]/g, (sign) => `&#${sign.charCodeAt(0)};`);
  return `"${written}"`;
}
