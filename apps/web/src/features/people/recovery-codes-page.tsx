import { useState } from 'react';
import { useOfficialText } from '@qabilet/i18n';
import { Button } from '@qabilet/ui';
import { AppPage } from '../../frame/app-page';

interface RecoveryCodesPageProps {
  readonly codes: readonly string[];
  readonly onKept: () => void | Promise<void>;
}

/** Recovery codes, this once, in a form that prints. */
export function RecoveryCodesPage({ codes, onKept }: RecoveryCodesPageProps) {
  const t = useOfficialText();
  const [isLeaving, setLeaving] = useState(false);

  async function leave() {
    setLeaving(true);
    await onKept();
    setLeaving(false);
  }
  return (
    <AppPage
      key="codes"
      isNextStep
      title={t('second-factor.codes-title')}
      heading={t('second-factor.codes-title')}
    >
      <p className="q-measure">{t('second-factor.codes-text')}</p>
      <ol className="q-plain-list">
        {codes.map((code) => (
          <li key={code}>
            <code dir="ltr">{code}</code>
          </li>
        ))}
      </ol>
      <div className="q-actions q-no-print">
        <Button busy={isLeaving} onClick={() => void leave()}>
          {t('second-factor.kept')}
        </Button>
        <Button look="secondary" onClick={() => window.print()}>
          {t('second-factor.print')}
        </Button>
      </div>
    </AppPage>
  );
}
