import type { LevelOrdinal, PartKind, TextField } from '@qabilet/framework';
import type { Language } from '@qabilet/kernel';
import type { OutcomeKind } from './framework-content';

interface PartReference {
  readonly part: PartKind;
  readonly code: string;
}

export interface AddPart extends PartReference {
  readonly kind: 'add';
  readonly parent?: string;
  readonly level?: LevelOrdinal;
  /** Its name or what it says, in English. */
  readonly text: string;
  readonly isSelf?: boolean;
  readonly outcomeKind?: OutcomeKind;
  readonly hours?: number;
  /** What a term means. */
  readonly explanation?: string;
}

export interface WriteText extends PartReference {
  readonly kind: 'write';
  readonly field: TextField;
  readonly language: Language;
  /** Empty: the text is taken away. */
  readonly text: string;
}

export interface MovePart extends PartReference {
  readonly kind: 'move';
  readonly direction: 'up' | 'down';
}

/** Puts a part elsewhere in the tree, or makes it of another sort. */
export interface PutPart extends PartReference {
  readonly kind: 'put';
  readonly parent?: string;
  readonly level?: LevelOrdinal;
  readonly isSelf?: boolean;
  readonly outcomeKind?: OutcomeKind;
  readonly hours?: number;
}

export interface RenamePart extends PartReference {
  readonly kind: 'rename';
  readonly newCode: string;
}

/** Takes a part away with all that is written under it. */
export interface DeletePart extends PartReference {
  readonly kind: 'delete';
}

/** Words in one language that came from a file, all of them in one. */
export interface BringTexts extends PartReference {
  readonly kind: 'bring';
  readonly language: Language;
}

/** One change an author makes to a draft. */
export type FrameworkEdit = AddPart | WriteText | MovePart | PutPart | RenamePart | DeletePart;

/** What a draft remembers of a change. */
export type LoggedEdit = FrameworkEdit | BringTexts;
