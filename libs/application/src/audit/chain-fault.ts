import type { AuditHead, ChainedEntry } from './ports';

export interface ChainFault {
  readonly kind: 'changed' | 'removed' | 'unlinked' | 'out-of-order' | 'head-differs' | 'cut-off';
  /** Sequence number of the first row that does not fit, where there is one. */
  readonly sequence?: string;
  readonly message: string;
}

/** Follows a chain entry by entry and says what first does not fit. */
export class ChainReader {
  private place = 0;
  private hash: string;

  constructor(
    origin: string,
    private readonly exported?: AuditHead,
  ) {
    this.hash = origin;
  }

  get head(): AuditHead {
    return { entries: this.place, hash: this.hash };
  }

  /** The fault of the next entry; undefined when it fits. */
  read(entry: ChainedEntry): ChainFault | undefined {
    const { sequence, place, prevHash, hash, computedHash } = entry;
    if (place !== this.place + 1 || prevHash !== this.hash)
      return {
        kind: 'out-of-order',
        sequence,
        message: `row ${sequence} does not follow entry ${this.place}`,
      };
    if (computedHash === undefined)
      return { kind: 'removed', sequence, message: `row ${sequence} is gone (entry ${place})` };
    if (computedHash !== hash)
      return {
        kind: 'changed',
        sequence,
        message: `row ${sequence} is not as it was written (entry ${place})`,
      };
    this.place = place;
    this.hash = hash;
    if (this.exported?.entries === place && this.exported.hash !== hash)
      return {
        kind: 'cut-off',
        sequence,
        message: `row ${sequence} is not entry ${place} as it was exported`,
      };
    return undefined;
  }

  /** The fault of the end: it must be the stored head, and not lie before the exported one. */
  end(stored: AuditHead): ChainFault | undefined {
    if (this.exported && this.exported.entries > this.place)
      return {
        kind: 'cut-off',
        message: `it ends at entry ${this.place}, and entry ${this.exported.entries} was exported`,
      };
    if (stored.entries !== this.place || stored.hash !== this.hash)
      return {
        kind: 'head-differs',
        message: `it ends at entry ${this.place}, and its head stands at entry ${stored.entries}`,
      };
    return undefined;
  }
}
