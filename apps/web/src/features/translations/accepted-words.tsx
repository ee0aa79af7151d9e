import { useState } from 'react';
import { useStaffText } from '@qabilet/i18n';
import { Link, Notice } from '@qabilet/ui';
import { useApi } from '../../services';
import { RunAction } from '../calibrations/run-action';
import { itemHref } from '../item-bank/item-links';

/** The step of a draft in which accepted words went into it, and the one after which it read as before. */
interface Acceptance {
  readonly draftId: string;
  readonly step: number;
  readonly before: number;
}

/** What was accepted last on this page, so that it can be taken back. */
export function useAcceptance() {
  const api = useApi();
  const [last, setLast] = useState<Acceptance>();
  const [takenBack, setTakenBack] = useState(0);
  return {
    last,
    /** How often the words have gone out of the draft again, and with them what a form shows. */
    takenBack,
    forget: () => {
      setLast(undefined);
      setTakenBack(takenBack + 1);
    },
    remember: async (draftId: string) => {
      const [step, ...earlier] = (await api.itemBank.history(draftId)).steps;
      const before = earlier.find(({ action }) => action !== 'moved');
      setLast(step && before && { draftId, step: step.number, before: before.number });
    },
  };
}

interface AcceptedWordsProps {
  readonly acceptance: ReturnType<typeof useAcceptance>;
}

/** Says where accepted words are, and takes them out again while nobody has written into the draft since. */
export function AcceptedWords({ acceptance: { last, forget } }: AcceptedWordsProps) {
  const t = useStaffText();
  const api = useApi();
  if (!last) return null;
  const { draftId, step, before } = last;
  return (
    <Notice role="status" title={t('translations.accepted')}>
      <p>
        {t('translations.accepted-text')}{' '}
        <Link href={itemHref.item(draftId)}>{t('translations.to-item')}</Link>
      </p>
      <RunAction
        look="secondary"
        label={t('translations.take-back')}
        title={t('translations.take-back-title')}
        act={() => api.itemBank.restore(draftId, { number: before, after: step })}
        onDone={forget}
      >
        <p>{t('translations.take-back-text')}</p>
      </RunAction>
    </Notice>
  );
}
