import { useStaffText } from '@qabilet/i18n';
import { AppPage } from '../../frame/app-page';
import { SavedFlash } from '../../staff/saved-flash';
import { BadgeKeys } from './badge-keys';
import { useWithdrawal, WithdrawForm } from './withdraw-form';

/** What an agency does about its badges, none of which it can list. */
export function BadgeOfficePage() {
  const t = useStaffText();
  const form = useWithdrawal();
  return (
    <AppPage title={t('badge-office.title')} heading={t('badge-office.title')} errors={form.errors}>
      <SavedFlash />
      <p className="q-measure">{t('badge-office.lead')}</p>
      <WithdrawForm form={form} />
      <BadgeKeys />
    </AppPage>
  );
}
