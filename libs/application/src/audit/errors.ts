import { DomainError } from '@qabilet/kernel';
import type { ChainFault } from './chain-fault';

/** The audit log is not what was once written. */
export class AuditChainBroken extends DomainError {
  readonly kind = 'conflict';
  readonly code = 'audit.chain-broken';
  constructor(
    agency: string,
    readonly fault: ChainFault,
  ) {
    super(`The audit log of ${agency} was changed: ${fault.message}`);
  }
}
