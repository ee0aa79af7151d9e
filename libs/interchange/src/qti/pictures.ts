const TYPES: Readonly<Record<string, string>> = {
  png: 'image/png',
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  webp: 'image/webp',
  svg: 'image/svg+xml',
};
const DATA = /^data:(image\/[a-z+]+)(;base64)?,(.*)$/s;

export interface PictureFile {
  readonly ending: string;
  readonly bytes: Uint8Array;
}

/** The picture as a file, where `dataOf` makes the same data of it again. */
export function fileOfData(data: string): PictureFile | undefined {
  const [, type = '', base64, body = ''] = DATA.exec(data) ?? [];
  const ending = Object.keys(TYPES).find((name) => TYPES[name] === type);
  if (ending === undefined) return undefined;
  const bytes = base64 === undefined ? Buffer.from(unescaped(body)) : Buffer.from(body, 'base64');
  const file = { ending, bytes };
  return dataOf(`picture.${ending}`, bytes) === data ? file : undefined;
}

/** A picture file as data; a drawing as text, so that it stays readable. Undefined for other files. */
export function dataOf(name: string, bytes: Uint8Array): string | undefined {
  const ending = /\.([a-z]+)$/i.exec(name)?.[1]?.toLowerCase() ?? '';
  const type = Object.hasOwn(TYPES, ending) ? TYPES[ending] : undefined;
  if (type === undefined || !isOfType(type, bytes)) return undefined;
  const file = Buffer.from(bytes);
  return type === 'image/svg+xml'
    ? `data:${type},${encodeURIComponent(file.toString('utf8'))}`
    : `data:${type};base64,${file.toString('base64')}`;
}

/** Whether the bytes are what the name says. */
function isOfType(type: string, bytes: Uint8Array): boolean {
  const head = Buffer.from(bytes.subarray(0, 512)).toString('latin1');
  switch (type) {
    case 'image/png':
      return head.startsWith('\u0089PNG\r\n');
    case 'image/jpeg':
      return head.startsWith('\u00ff\u00d8\u00ff');
    case 'image/webp':
      return head.startsWith('RIFF') && head.slice(8, 12) === 'WEBP';
    default:
      return /^(\u00ef\u00bb\u00bf)?\s*(<\?xml[^>]*>)?\s*(<!--.*?-->\s*)*<svg[\s>]/s.test(head);
  }
}

function unescaped(body: string): string {
  try {
    return decodeURIComponent(body);
  } catch {
    return body;
  }
}
