import type { ThreadRefusal } from '../unreadable-file';
import type { Sheet } from './sheet';

export declare const threadEntry: string;
export declare const READ_CELLS: string;

export type ThreadAnswer =
  { readonly sheets: readonly Sheet[]; readonly refused?: undefined } | { readonly refused: ThreadRefusal };
