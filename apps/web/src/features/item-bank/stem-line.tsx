import type { LocalText } from '@qabilet/api-client';
import { Local } from '../../frame/local';

const GAPS = /\[\[[^\]]+\]\]/gu;

/** A question as one line of a list, where a gap is only a mark. */
export function StemLine({ stem }: { readonly stem: LocalText }) {
  return <Local text={{ ...stem, text: stem.text.replaceAll(GAPS, '…') }} />;
}
