import { useOfficialText } from '@qabilet/i18n';
import { Button, Loading, Notice } from '@qabilet/ui';
import { useProblemText } from '../../frame/problem-text';
import type { OpenedUnits } from './opened-units';

/** Said while the units inside one are on their way, and when they did not come. */
export function OpeningUnits({
  isWaiting,
  problem,
  retry,
}: Pick<OpenedUnits, 'isWaiting' | 'problem' | 'retry'>) {
  const t = useOfficialText();
  const problemText = useProblemText();
  if (isWaiting) return <Loading text={t('frame.loading')} />;
  if (!problem) return null;
  return (
    <>
      <Notice look="error" role="alert">
        <p>{problemText(problem)}</p>
      </Notice>
      <Button onClick={retry}>{t('frame.try-again')}</Button>
    </>
  );
}
