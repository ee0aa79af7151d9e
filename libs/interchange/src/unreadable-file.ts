import { remarkDetails, type RemarkDetails } from '@qabilet/application';
import { DomainError, type RefusalKind, type Wording } from '@qabilet/kernel';
import { UNREADABLE_WORDS, type UnreadableCode, type UnreadableReason } from './unreadable-words';

export type { UnreadableCode, UnreadableReason } from './unreadable-words';

const TOO_LARGE: readonly UnreadableReason[] = [
  'file-too-large',
  'unpacks-too-large',
  'too-many-parts',
  'too-many-rows',
  'too-many-columns',
  'too-long-cell',
  'too-much-text',
  'too-slow',
  'too-much-memory',
];

/** A file that is not what it says it is, or asks for more than one file may; nothing of it was kept. */
export class UnreadableFile extends DomainError {
  readonly kind: RefusalKind;
  readonly code: string;
  readonly reason: UnreadableReason;
  override readonly wording: Wording;

  constructor(code: UnreadableCode, details: RemarkDetails = {}) {
    const short = remarkDetails(details);
    super(UNREADABLE_WORDS[code](short));
    this.reason = reasonOf(code);
    this.kind = TOO_LARGE.includes(this.reason) ? 'too-large' : 'invalid';
    this.code = `interchange.${this.reason}`;
    this.wording = { code: `file.${code}`, details: short };
  }
}

/** A refusal as a reading thread tells it. */
export interface ThreadRefusal {
  readonly code: UnreadableCode;
  readonly details: RemarkDetails;
}

/** What stands before the point. */
export function reasonOf(code: UnreadableCode): UnreadableReason {
  const [reason] = code.split('.');
  return reason as UnreadableReason;
}
