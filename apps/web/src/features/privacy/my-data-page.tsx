import { useOfficialText } from '@qabilet/i18n';
import { AppPage } from '../../frame/app-page';

/** Where people fetch all that is stored about them. */
export function MyDataPage() {
  const t = useOfficialText();
  return (
    <AppPage title={t('privacy.title')} heading={t('privacy.title')}>
      <p>{t('privacy.what')}</p>
      <p>{t('privacy.not-in')}</p>
      <ul>
        <li>
          <a href="/api/my/data" download="my-data.json">
            {t('privacy.download-json')}
          </a>
        </li>
        <li>
          <a href="/api/my/data/csv" download="my-data.csv">
            {t('privacy.download-csv')}
          </a>
        </li>
      </ul>
      <h2>{t('privacy.how-long-title')}</h2>
      <p>{t('privacy.how-long')}</p>
    </AppPage>
  );
}
