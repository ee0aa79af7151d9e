import type { Fault } from '@qabilet/kernel';
import type { RemarkDetails } from '../../imports/remark';
import { DRAFT_LIMITS } from '../draft-faults';
import type { ItemContent } from '../ports';
import { itemTextsOf, type ItemText } from './item-texts';
import type { ProposedText, TargetLanguage } from './translation-ports';

/** Which fault of a translated text it is; pages translate it. */
export type WordFaultCode = 'unknown-text' | 'gaps-differ' | 'too-long' | 'controls';

export interface WordFault extends Fault {
  readonly code: WordFaultCode;
  /** What its words name. */
  readonly details?: RemarkDetails;
}

const GAP = /\[\[[\w-]+\]\]/g;
const LONG_PARTS: readonly string[] = ['stem', 'part', 'rationale', 'option-rationale'];

/** What keeps words from standing where the text stands; undefined when nothing does. */
export function wordFault({ id, part, text }: ItemText, words: string): WordFault | undefined {
  const most = LONG_PARTS.includes(part) ? DRAFT_LIMITS.stem : DRAFT_LIMITS.text;
  if (words.length > most)
    return { at: id, code: 'too-long', message: `At most ${most} characters`, details: { most } };
  if (hasControls(words))
    return { at: id, code: 'controls', message: 'It has control characters that nobody can see' };
  if (words === '' || gapsOf(words) === gapsOf(text.en)) return undefined;
  const gaps = gapsOf(text.en) || '–';
  return {
    at: id,
    code: 'gaps-differ',
    message: `It has to have the gaps of the English: ${gaps}`,
    details: { gaps },
  };
}

function gapsOf(words: string): string {
  return [...words.matchAll(GAP)]
    .map(([gap]) => gap)
    .sort()
    .join(' ');
}

/** Lines may break and be indented; nothing else that is not seen. */
function hasControls(words: string): boolean {
  return [...words].some((sign) => sign < ' ' && sign !== '\n' && sign !== '\t');
}

export interface WeighedWords {
  /** What would change, with the English that it is written from. */
  readonly texts: Readonly<Record<string, ProposedText>>;
  readonly faults: readonly WordFault[];
}

/** Of the words given by the ids of texts, those that differ from the item's own. */
export function weighWords(
  content: ItemContent,
  language: TargetLanguage,
  given: ReadonlyMap<string, string>,
): WeighedWords {
  const known = new Map(itemTextsOf(content).map((text) => [text.id, text]));
  const texts: Record<string, ProposedText> = {};
  const faults: WordFault[] = [];
  for (const [id, written] of given) {
    const text = known.get(id);
    const words = written.trim();
    const fault: WordFault | undefined = text
      ? wordFault(text, words)
      : { at: id, code: 'unknown-text', message: 'The item has no such text' };
    if (fault) faults.push(fault);
    else if (text && words !== (text.text[language] ?? '')) texts[id] = { source: text.text.en, words };
  }
  return { texts, faults };
}
