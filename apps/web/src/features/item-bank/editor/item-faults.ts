import { ProblemError, type ItemBody, type ProblemFault } from '@qabilet/api-client';
import { useStaffText } from '@qabilet/i18n';
import type { FieldError } from '@qabilet/ui';
import { useProblemText } from '../../../frame/problem-text';
import { usePlaceWords } from '../place-words';
import { fieldIdAt } from './written-item';

const KNOWN = [
  'code-form',
  'code-taken',
  'competence-unknown',
  'outcome-unknown',
  'level-range',
  'difficulty-range',
  'seconds-range',
  'english-missing',
  'too-long',
  'enemy-unknown',
  'enemy-itself',
  'picture-form',
  'place-outside',
  'place-missing',
] as const;

export interface SaidFault {
  readonly at: string;
  readonly message: string;
}

/** What a refused item lacks, in the author's language and at the places where it is mended. */
export function useItemFaults(): (item: ItemBody, error: unknown) => readonly SaidFault[] {
  const t = useStaffText();
  const placeWords = usePlaceWords();
  const words = (item: ItemBody, { at, code, message }: ProblemFault): string => {
    if (code === 'key-does-not-fit') return t(`workshop.key-fault.${item.kind}`);
    const known = KNOWN.find((one) => one === code);
    const what = known ? t(`workshop.fault.${known}`) : message;
    return code === 'english-missing' ? `${placeWords(at, item)}: ${what}` : what;
  };
  return (item, error) => {
    if (!(error instanceof ProblemError)) return [];
    const said = error.faults.map((fault) => {
      const at = fault.at.replace(/^item\./, '');
      return { at, message: words(item, { ...fault, at }) };
    });
    return said.filter(
      ({ at, message }, index) =>
        said.findIndex((other) => other.at === at && other.message === message) === index,
    );
  };
}

/** The faults as the page's error summary wants them; a refusal without faults is said as it is. */
export function useFaultSummary(): (faults: readonly SaidFault[], error: unknown) => readonly FieldError[] {
  const problemText = useProblemText();
  return (faults, error) => {
    if (!error) return [];
    if (faults.length === 0) return [{ message: problemText(error) }];
    return faults.map(({ at, message }) => ({ fieldId: fieldIdAt(at), message }));
  };
}
