import fc from 'fast-check';
import { deflateSync } from 'node:zlib';
import type { UnreadableFile } from '../unreadable-file';
import { OpenBadges } from './open-badges';
import { bakedElement } from './baked-svg';
import { chunksOf, writePng } from './png-chunks';
import { aBadge, anyBadge, KEYS } from './testing/badges';

const badges = new OpenBadges();
const fileOf = (kind: 'png' | 'svg' | 'jwt' | 'json', signed: string, badge = aBadge()) =>
  badges.file(kind, signed, badge).bytes;

function refusalOf(content: Uint8Array | string): string {
  try {
    badges.signedIn(Buffer.from(content));
  } catch (error) {
    return (error as UnreadableFile).code;
  }
  return 'read';
}

describe('any badge', () => {
  it('comes out of each of its files as it went in', async () => {
    await fc.assert(
      fc.asyncProperty(anyBadge, fc.constantFrom('png', 'svg', 'jwt', 'json'), async (badge, kind) => {
        const signed = await badges.sign(badge, KEYS.privateKey);
        expect(badges.signedIn(fileOf(kind as 'png', signed, badge))).toBe(signed);
      }),
      { numRuns: 40 },
    );
  });
});

describe('a picture with points', () => {
  const picture = fileOf('png', 'header.payload.signature');

  it('carries the badge in one chunk that is not compressed, before the points', () => {
    const chunks = chunksOf(picture);
    expect(chunks.map(({ type }) => type)).toEqual(['IHDR', 'iTXt', 'IDAT', 'IEND']);
    expect(Buffer.from(chunks[1]?.data ?? []).toString('latin1')).toBe(
      'openbadgecredential\0\0\0\0\0header.payload.signature',
    );
  });

  it('fills as many bars as the level has steps', () => {
    const sizes = ([1, 2, 3, 4] as const).map((level) =>
      Buffer.from(fileOf('png', 'a.b.c', aBadge({ level }))).toString('base64'),
    );
    expect(new Set(sizes).size).toBe(4);
  });

  it('is refused when it was cut off, changed, holds no badge or more than one', () => {
    for (const length of [8, 20, 60, picture.length - 1])
      expect(refusalOf(picture.subarray(0, length))).toBe('interchange.damaged-picture');
    const changed = Buffer.from(picture);
    changed[60] = (changed[60] ?? 0) ^ 1;
    expect(refusalOf(changed)).toBe('interchange.damaged-picture');

    const [header, text, ...rest] = chunksOf(picture);
    if (!header || !text) throw new Error('The picture has too few chunks.');
    expect(refusalOf(writePng([header, ...rest]))).toBe('interchange.no-badge-inside');
    expect(refusalOf(writePng([header, text, text, ...rest]))).toBe('interchange.several-badges');
  });

  it('is refused when its badge is compressed or its chunks never end', () => {
    const [header, , ...rest] = chunksOf(picture);
    if (!header) throw new Error('The picture has no header.');
    const bomb = Buffer.concat([
      Buffer.from('openbadgecredential\0\x01\0\0\0'),
      deflateSync(Buffer.alloc(1_000_000)),
    ]);
    expect(refusalOf(writePng([header, { type: 'iTXt', data: bomb }, ...rest]))).toBe(
      'interchange.damaged-picture',
    );
    const many = Array.from({ length: 20_000 }, () => ({ type: 'tEXt', data: Buffer.alloc(0) }));
    expect(refusalOf(writePng([header, ...many, ...rest]))).toBe('interchange.damaged-picture');
    const huge = Buffer.from(picture);
    huge.writeUInt32BE(0xffff_ffff, 8);
    expect(refusalOf(huge)).toBe('interchange.damaged-picture');
  });
});

describe('a drawn picture', () => {
  const svg = (inside: string, before = '') =>
    `<?xml version="1.0"?>${before}<svg xmlns="http://www.w3.org/2000/svg">${inside}</svg>`;

  it('carries the badge first and shows its words, whatever they are', () => {
    const text = Buffer.from(
      fileOf('svg', 'a.b.c', aBadge({ agencyName: '<script>alert(1)</script> & "Co"' })),
    ).toString();
    expect(text).toMatch(/<svg [^>]*>\s*<openbadges:credential [^>]*verify="a\.b\.c"\/>/);
    expect(text).toContain('Evaluating data,');
    expect(text).toContain('Level 2');
    expect(text).not.toContain('<script');
  });

  it('is refused with a document type, an entity, a broken end, no badge or more than one', () => {
    const badge = bakedElement('a.b.c');
    expect(badges.signedIn(Buffer.from(svg(badge)))).toBe('a.b.c');
    const bomb = '<!DOCTYPE svg [<!ENTITY a "b"><!ENTITY c SYSTEM "file:///etc/passwd">]>';
    expect(refusalOf(svg(badge, bomb))).toBe('interchange.document-type');
    expect(refusalOf(svg(`&c;${badge}`))).toBe('interchange.damaged-picture');
    expect(refusalOf(svg(badge).slice(0, -3))).toBe('interchange.damaged-picture');
    expect(refusalOf(svg('<g/>'))).toBe('interchange.no-badge-inside');
    expect(refusalOf(svg(badge + badge))).toBe('interchange.several-badges');
    expect(refusalOf(svg(badge.replace('purl.imsglobal.org', 'elsewhere.example')))).toBe(
      'interchange.no-badge-inside',
    );
    expect(refusalOf(svg(`${'<g>'.repeat(5_000)}${'</g>'.repeat(5_000)}${badge}`))).toBe(
      'interchange.damaged-picture',
    );
  });
});

describe('any other file', () => {
  it.each([
    ['nothing', ''],
    ['words', 'This is my badge.'],
    ['a JSON text that is no envelope', '{"id": "https://host/badge"}'],
    ['broken JSON', '{"id": '],
    ['an envelope of something else', '{"id": "data:text/html,<b>"}'],
    ['a signed text with more behind it', 'a.b.c d'],
    ['no text at all', Buffer.from([0xff, 0xfe, 0x00, 0xd8])],
  ])('is refused: %s', (_, content) => {
    expect(refusalOf(content)).toBe('interchange.not-a-badge');
  });

  it('is refused before it is read when it is larger than any badge', () => {
    expect(refusalOf(Buffer.alloc(1024 * 1024 + 1, 'a'))).toBe('interchange.file-too-large');
  });

  it('never makes the reader fail in any other way than in words', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), fc.boolean(), (bytes, asPicture) => {
        const content = asPicture ? Buffer.concat([fileOf('png', 'a.b.c').subarray(0, 33), bytes]) : bytes;
        expect(refusalOf(content)).toMatch(/^interchange\.|^read$/);
      }),
    );
  });
});
