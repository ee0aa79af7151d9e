import { useOfficialText } from '@qabilet/i18n';
import { Button, Notice } from '@qabilet/ui';
import { AppPage } from './app-page';
import { useProblemText } from './problem-text';

interface ProblemPageProps {
  readonly error: unknown;
  readonly onRetry: () => void;
}

/** Shown in place of a page that could not be read. */
export function ProblemPage({ error, onRetry }: ProblemPageProps) {
  const t = useOfficialText();
  const problemText = useProblemText();
  return (
    <AppPage title={t('frame.problem-title')} heading={t('frame.problem-title')}>
      <Notice look="error" role="alert">
        <p>{problemText(error)}</p>
      </Notice>
      <Button onClick={onRetry}>{t('frame.try-again')}</Button>
    </AppPage>
  );
}

export function NotFoundPage() {
  const t = useOfficialText();
  return (
    <AppPage title={t('frame.not-found-title')} heading={t('frame.not-found-title')}>
      <p>{t('frame.not-found-text')}</p>
      <p>
        <a href="/">{t('frame.not-found-home')}</a>
      </p>
    </AppPage>
  );
}
