import { DomainError } from '@qabilet/kernel';
import type { RefusalKind } from '@qabilet/kernel';

/** Why a file was refused before anything in it was understood. */
export type UnreadableReason =
  | 'empty-file'
  | 'file-too-large'
  | 'web-page'
  | 'plain-text'
  | 'old-workbook'
  | 'protected-workbook'
  | 'not-a-workbook'
  | 'damaged-workbook'
  | 'unpacks-too-large'
  | 'too-many-parts'
  | 'unsafe-part-name'
  | 'nested-archive'
  | 'document-type'
  | 'too-many-rows'
  | 'too-many-columns'
  | 'too-long-cell'
  | 'too-much-text'
  | 'too-slow'
  | 'too-much-memory'
  | 'not-a-list'
  | 'unclosed-quote'
  | 'broken-xml'
  | 'not-xliff'
  | 'not-unicode'
  | 'not-json'
  | 'unsafe-key'
  | 'number-too-large'
  | 'too-deep'
  | 'not-a-badge'
  | 'damaged-picture'
  | 'no-badge-inside'
  | 'several-badges';

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

  constructor(
    readonly reason: UnreadableReason,
    message: string,
  ) {
    super(message);
    this.kind = TOO_LARGE.includes(reason) ? 'too-large' : 'invalid';
    this.code = `interchange.${reason}`;
  }
}
