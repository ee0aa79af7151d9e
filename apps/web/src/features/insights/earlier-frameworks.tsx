import type { Progress } from '@qabilet/api-client';
import { useStaffText } from '@qabilet/i18n';
import { Notice } from '@qabilet/ui';

/** What waves that measured with another framework have to do with the latest. */
export function EarlierFrameworks({ earlier }: Pick<Progress, 'earlier'>) {
  const t = useStaffText();
  if (earlier.length === 0) return null;
  return (
    <Notice title={t('progress.earlier-title')}>
      {earlier.map(({ title, version, waves, competences, carried }) => (
        <p key={`${title} ${version}`}>
          {t('progress.earlier-waves', { waves: waves.join(', '), framework: `${title} ${version}` })}{' '}
          {t('progress.earlier-carried', { carried, competences })}
        </p>
      ))}
      <p>{t('progress.earlier-scales')}</p>
    </Notice>
  );
}
