// @ts-check
import { posix } from 'node:path';
import { crc32, inflateRawSync } from 'node:zlib';
import { SaxesParser } from 'saxes';
import { damaged, Refusal } from './refusal.mjs';

/** @typedef {import('./sheet').CellOrder} CellOrder */
/** @typedef {{ open?: (name: string, attributes: Record<string, string>, whole: string) => void, close?: (name: string) => void, text?: (text: string) => void }} Handlers */

const CHUNK = 65_536;

/** The parts of one package by name, unpacked when asked for and never past the size they declare. */
export class PackageParts {
  /** @param {CellOrder} order */
  constructor({ bytes, parts }) {
    this.bytes = bytes;
    this.byName = new Map(parts.map((part) => [part.name.toLowerCase(), part]));
  }

  /** @param {string} name */
  has(name) {
    return this.byName.has(name.toLowerCase());
  }

  /**
   * Streams the XML of one part; names come without their prefix, `r:id` stays apart from `id`.
   * @param {string} name
   * @param {Handlers} handlers
   */
  read(name, handlers) {
    const xml = this.unpack(name);
    const parser = new SaxesParser({ position: false });
    parser.on('error', () => {
      throw damaged();
    });
    parser.on('doctype', () => {
      throw new Refusal('document-type');
    });
    if (handlers.open) {
      const { open } = handlers;
      parser.on('opentag', (tag) =>
        open(localName(tag.name), /** @type {Record<string, string>} */ (tag.attributes), tag.name),
      );
    }
    if (handlers.close) {
      const { close } = handlers;
      parser.on('closetag', (tag) => close(localName(tag.name)));
    }
    if (handlers.text) {
      parser.on('text', handlers.text);
      parser.on('cdata', handlers.text);
    }
    const decoder = decoderFor(xml);
    for (let at = 0; at < xml.length; at += CHUNK)
      parser.write(decode(decoder, xml.subarray(at, at + CHUNK), true));
    parser.write(decode(decoder, new Uint8Array(), false));
    parser.close();
  }

  /**
   * Relations of one part: identifier to kind and absolute name of the target inside the package.
   * @param {string} source
   * @returns {Map<string, { kind: string, target: string }>}
   */
  relations(source) {
    const folder = posix.dirname(source);
    const name = posix.join(folder, '_rels', `${posix.basename(source)}.rels`);
    /** @type {Map<string, { kind: string, target: string }>} */
    const found = new Map();
    if (!this.has(name)) return found;
    this.read(name, {
      open: (tag, { Id, Type, Target, TargetMode }) => {
        if (tag !== 'Relationship' || !Id || !Type || !Target || TargetMode === 'External') return;
        const target = posix.resolve('/', folder, Target).slice(1);
        found.set(Id, { kind: Type.slice(Type.lastIndexOf('/') + 1), target });
      },
    });
    return found;
  }

  /** @param {string} name */
  unpack(name) {
    const part = this.byName.get(name.toLowerCase());
    if (!part) throw damaged();
    const packed = this.bytes.subarray(part.start, part.start + part.packedSize);
    const content = part.method === 'stored' ? packed : inflate(packed, part.size);
    if (content.length !== part.size || crc32(content) !== part.crc32) throw damaged();
    return content;
  }
}

/**
 * @param {Uint8Array} packed
 * @param {number} size
 */
function inflate(packed, size) {
  try {
    return inflateRawSync(packed, { maxOutputLength: Math.max(size, 1) });
  } catch (error) {
    if (/** @type {{ code?: string }} */ (error).code !== 'ERR_BUFFER_TOO_LARGE') throw damaged();
    throw new Refusal('unpacks-too-large.part');
  }
}

/** @param {Uint8Array} xml */
function decoderFor(xml) {
  const isLittle = (xml[0] === 0xff && xml[1] === 0xfe) || (xml[0] === 0x3c && xml[1] === 0);
  const isBig = (xml[0] === 0xfe && xml[1] === 0xff) || (xml[0] === 0 && xml[1] === 0x3c);
  return new TextDecoder(isLittle ? 'utf-16le' : isBig ? 'utf-16be' : 'utf-8', { fatal: true });
}

/**
 * @param {TextDecoder} decoder
 * @param {Uint8Array} bytes
 * @param {boolean} stream
 */
function decode(decoder, bytes, stream) {
  try {
    return decoder.decode(bytes, { stream });
  } catch {
    throw damaged();
  }
}

/** @param {string} name */
function localName(name) {
  return name.slice(name.indexOf(':') + 1);
}
