import { useQuery } from '@tanstack/react-query';
import type { DemoAccount } from '@qabilet/api-client';
import { useOfficialText } from '@qabilet/i18n';
import { Button } from '@qabilet/ui';
import { useApi } from '../../services';

/** One press for each journey of the demonstration; nothing where this is none. */
export function DemoAccounts(props: { readonly onChoose: (account: DemoAccount) => void }) {
  const t = useOfficialText();
  const api = useApi();
  const { data: accounts = [] } = useQuery({
    queryKey: ['demo-accounts'],
    queryFn: api.people.demoAccounts,
    staleTime: Infinity,
  });
  if (accounts.length === 0) return null;
  return (
    <section className="q-section" aria-labelledby="demo-title">
      <h2 id="demo-title">{t('sign-in.demo-title')}</h2>
      <p>{t('sign-in.demo-text')}</p>
      <ul className="q-plain-list">
        {accounts.map((account) => (
          <li key={account.email}>
            <Button look="quiet" onClick={() => props.onChoose(account)}>
              {t('sign-in.demo-use', { name: account.name, role: t(`role.${account.role}`) })}
            </Button>{' '}
            <span className="q-muted q-small" dir="auto">
              {account.agency}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
