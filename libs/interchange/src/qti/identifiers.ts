const PLAIN = /^[A-Za-z_][A-Za-z0-9_-]*$/;
const ENCODED = /^x--((?:[0-9a-f]{2})+)$/;

/** A name that QTI allows for the id of an option or a part; `idOfIdentifier` undoes it. */
export function identifierOf(id: string): string {
  return PLAIN.test(id) && !ENCODED.test(id) ? id : `x--${Buffer.from(id).toString('hex')}`;
}

export function idOfIdentifier(identifier: string): string {
  const encoded = ENCODED.exec(identifier)?.[1];
  return encoded === undefined ? identifier : Buffer.from(encoded, 'hex').toString();
}

/** Of the response of a gap. */
export const RESPONSE = 'RESPONSE';

export function gapResponse(partId: string): string {
  return `${RESPONSE}_${identifierOf(partId)}`;
}

/** Undoes `gapResponse`; responses of items from elsewhere are their own names. */
export function gapId(identifier: string): string {
  const before = `${RESPONSE}_`;
  return idOfIdentifier(identifier.startsWith(before) ? identifier.slice(before.length) : identifier);
}
