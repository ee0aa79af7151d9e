import { createContext, use } from 'react';
import type { ItemBody, LanguageCode } from '@qabilet/api-client';

/** What every field of the editor needs. */
export interface ItemEditor {
  readonly item: ItemBody;
  readonly change: (changed: Partial<ItemBody>) => void;
  /** The language written beside English. */
  readonly second: LanguageCode | undefined;
  /** What keeps the item from being saved, at the field where it is mended. */
  readonly errorAt: (at: string) => string | undefined;
  /** What the guide to items would have otherwise there; the item can be saved with it. */
  readonly adviceAt: (at: string) => readonly string[];
}

const EditorContext = createContext<ItemEditor | undefined>(undefined);

export const ItemEditorProvider = EditorContext.Provider;

export function useItemEditor(): ItemEditor {
  const editor = use(EditorContext);
  if (!editor) throw new Error('The field is rendered outside an item editor');
  return editor;
}
