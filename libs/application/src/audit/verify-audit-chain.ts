import { Injectable } from '@nestjs/common';
import type { Id } from '@qabilet/kernel';
import { Transaction } from '../ports';
import { ChainReader, type ChainFault } from './chain-fault';
import { AuditChain, type AuditHead } from './ports';

const BATCH = 5_000;

export interface ChainVerdict {
  readonly head: AuditHead;
  readonly fault?: ChainFault;
}

/** Reads the whole audit log of an agency again and names the first row that does not fit the chain. */
@Injectable()
export class VerifyAuditChain {
  constructor(
    private readonly chain: AuditChain,
    private readonly transaction: Transaction,
  ) {}

  /** With a head that was exported earlier, also what was cut off since is found. */
  execute(tenantId: Id<'Tenant'>, exported?: AuditHead): Promise<ChainVerdict> {
    return this.transaction.run(tenantId, async () => {
      const reader = new ChainReader(this.chain.origin, exported);
      for (;;) {
        // Before the entries: what others write meanwhile stands after this head, and is read in the next round.
        const stored = await this.chain.head();
        const entries = await this.chain.after(reader.head.entries, BATCH);
        for (const entry of entries) {
          const fault = reader.read(entry);
          if (fault) return { head: reader.head, fault };
        }
        if (entries.length === 0)
          return { head: reader.head, fault: reader.end(stored) ?? (await this.unlinked()) };
      }
    });
  }

  private async unlinked(): Promise<ChainFault | undefined> {
    const sequence = await this.chain.firstUnlinked();
    return sequence === undefined
      ? undefined
      : { kind: 'unlinked', sequence, message: `row ${sequence} is in no chain` };
  }
}
