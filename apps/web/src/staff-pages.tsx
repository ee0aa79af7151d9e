import { Route, Routes } from 'react-router';
import { NotFoundPage } from './frame/problem-page';

export function StaffPages() {
  return (
    <Routes>
      <Route path="*" element={<NotFoundPage />} />
    </Routes>
  );
}
