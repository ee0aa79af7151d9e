import { SaxesParser } from 'saxes';
import { decodeText } from '../people/decode-text';
import type { XliffReading } from './xliff-document';
import { XliffCollector, type XliffElement, type XliffLimits } from './xliff-collector';
import { brokenXml, declaresType, notUnicode, notXliff, tooDeep, tooLarge } from './xliff-refusals';

export const XLIFF_LIMITS: XliffLimits & { readonly bytes: number; readonly depth: number } = {
  bytes: 10 * 1024 * 1024,
  depth: 40,
  units: 100_000,
  textLength: 20_000,
};

const CHUNK = 65_536;

/**
 * Reads XLIFF 2.0, 2.1 and 1.2: of each text its source and its target, gaps as `[[id]]`. Modules, notes, memories and
 * what other programs add are passed over. Throws `UnreadableFile`; what cannot be used of a single text comes back as
 * a problem with its line, and without its target.
 */
export function readXliff(bytes: Uint8Array, limits: Partial<typeof XLIFF_LIMITS> = {}): XliffReading {
  const { bytes: mostBytes, depth: mostDepth, ...own } = { ...XLIFF_LIMITS, ...limits };
  if (bytes.length > mostBytes) throw tooLarge(Math.floor(mostBytes / 1024 / 1024));
  const { text, isGuess } = decodeText(bytes);
  if (isGuess) throw notUnicode();
  if (!/^\s*</.test(text)) throw notXliff();

  const collector = new XliffCollector(own);
  const parser = new SaxesParser({ xmlns: true, position: true });
  let depth = 0;
  parser.on('error', () => {
    throw brokenXml(parser.line);
  });
  parser.on('doctype', () => {
    throw declaresType();
  });
  parser.on('opentag', ({ uri, local, attributes }) => {
    depth += 1;
    if (depth > mostDepth) throw tooDeep();
    const values = Object.values(attributes);
    const element: XliffElement = {
      namespace: uri,
      name: local,
      line: parser.line,
      attribute: (name) => values.find((each) => each.uri === '' && each.local === name)?.value,
    };
    collector.open(element);
  });
  parser.on('closetag', ({ local }) => {
    depth -= 1;
    collector.close(local);
  });
  parser.on('text', (part) => collector.text(part));
  parser.on('cdata', (part) => collector.text(part));
  for (let at = 0; at < text.length; at += CHUNK) parser.write(text.slice(at, at + CHUNK));
  parser.close();
  return collector.reading();
}
