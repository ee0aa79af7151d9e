import { isUtf8 } from 'node:buffer';
import { isObject, type Json } from '../case/json';
import { badgeTooLarge, notABadge } from './badge-refusals';
import { signedInPng } from './baked-png';
import { signedInSvg } from './baked-svg';
import { isPng } from './png-chunks';

const MOST_BYTES = 1024 * 1024;
const COMPACT = /^[\w-]+\.[\w-]+\.[\w-]+$/;
const ENVELOPE = 'data:application/vc+jwt,';

/** The signed badge as an enveloped credential (Verifiable Credentials 2.0, section 4.13.1). */
export function envelope(signed: string): string {
  const credential = {
    '@context': ['https://www.w3.org/ns/credentials/v2'],
    id: `${ENVELOPE}${signed}`,
    type: 'EnvelopedVerifiableCredential',
  };
  return `${JSON.stringify(credential, undefined, 2)}\n`;
}

/** The signed text in a file that somebody uploaded: a picture, an envelope or the text alone. Throws `UnreadableFile`. */
export function signedInFile(bytes: Uint8Array): string {
  if (bytes.length > MOST_BYTES) throw badgeTooLarge(MOST_BYTES / 1024);
  const signed = isPng(bytes) ? signedInPng(bytes) : signedInText(decoded(bytes).trim());
  if (!COMPACT.test(signed)) throw notABadge();
  return signed;
}

function signedInText(text: string): string {
  if (text.startsWith('<')) return signedInSvg(text);
  return text.startsWith('{') ? signedInEnvelope(text) : text;
}

function decoded(bytes: Uint8Array): string {
  if (!isUtf8(bytes)) throw notABadge();
  return new TextDecoder().decode(bytes);
}

function signedInEnvelope(text: string): string {
  const { id } = parsed(text);
  if (typeof id !== 'string' || !id.startsWith(ENVELOPE)) throw notABadge();
  return id.slice(ENVELOPE.length);
}

function parsed(text: string) {
  try {
    const value = JSON.parse(text) as Json;
    if (isObject(value)) return value;
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
  }
  throw notABadge();
}
