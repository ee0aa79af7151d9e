import { Route, Routes } from 'react-router';
import { NotFoundPage } from '../../frame/problem-page';
import { AccountPage } from './account-page';
import { PasswordPage } from './password-page';
import { NewRecoveryCodesPage, OwnEnrolmentPage } from './second-factor-account-pages';

/** The pages about one's own account. */
export function AccountPages() {
  return (
    <Routes>
      <Route index element={<AccountPage />} />
      <Route path="password" element={<PasswordPage />} />
      <Route path="second-factor" element={<OwnEnrolmentPage />} />
      <Route path="recovery-codes" element={<NewRecoveryCodesPage />} />
      <Route path="*" element={<NotFoundPage />} />
    </Routes>
  );
}
