import { usePlace, useStaffText } from '@qabilet/i18n';
import { Pagination } from '@qabilet/ui';
import { useSearchParams } from 'react-router';

export const PAGE_SIZE = 50;

/** The page of a long list, kept in the address so that it survives a reload and can be sent to a colleague. */
export function usePageNumber(): { readonly page: number; readonly goTo: (page: number) => void } {
  const [params, setParams] = useSearchParams();
  const page = Math.max(1, Math.trunc(Number(params.get('page') ?? '1')) || 1);
  return {
    page,
    goTo: (next) =>
      setParams((before) => {
        before.set('page', String(next));
        return before;
      }),
  };
}

interface PagesProps {
  readonly page: number;
  readonly total: number;
  /** The most on one page. */
  readonly size?: number;
  readonly onChange: (page: number) => void;
}

/** Where the reader is in a long list, and the way to its other pages. */
export function Pages({ page, total, size = PAGE_SIZE, onChange }: PagesProps) {
  const t = useStaffText();
  const { formats } = usePlace();
  const from = (page - 1) * size + 1;
  const to = Math.min(page * size, total);
  return (
    <Pagination
      label={t('staff.pages')}
      previous={t('staff.previous')}
      next={t('staff.next')}
      pageLabel={(number) => t('staff.page', { page: formats.number(number) })}
      formatPage={(number) => formats.number(number)}
      status={total === 0 ? t('staff.shown-none') : t('staff.shown', { from, to, total })}
      page={page}
      pageCount={Math.max(1, Math.ceil(total / size))}
      onChange={onChange}
    />
  );
}
