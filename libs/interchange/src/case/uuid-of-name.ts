import { createHash } from 'node:crypto';

/** Under which the identifiers of our own packages are made. */
const NAMESPACE = '6f2b1c1e-4d0a-5b7c-9a63-5f0c7f6d2e81';

/** The same UUID for the same name, wherever and whenever it is asked for (version 5, RFC 9562). */
export function uuidOfName(name: string, namespace = NAMESPACE): string {
  const bytes = createHash('sha1')
    .update(Buffer.from(namespace.replaceAll('-', ''), 'hex'))
    .update(name, 'utf8')
    .digest()
    .subarray(0, 16);
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x50;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  const digits = bytes.toString('hex');
  return [8, 12, 16, 20, 32].map((end, index, ends) => digits.slice(ends[index - 1] ?? 0, end)).join('-');
}
