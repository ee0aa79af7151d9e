import { useMutation, useQuery } from '@tanstack/react-query';
import { useOfficialText } from '@qabilet/i18n';
import { Button, Notice } from '@qabilet/ui';
import { useProblemText } from '../../frame/problem-text';
import { useApi } from '../../services';
import { leaveFor } from '../../session/leave-for';

interface SignOnChoicesProps {
  /** As far as it is typed. */
  readonly email: string;
  readonly returnTo: string;
}

/** The sign-in of the agency whose e-mail address this is; nothing where it has none. */
export function SignOnChoices({ email, returnTo }: SignOnChoicesProps) {
  const t = useOfficialText();
  const problemText = useProblemText();
  const api = useApi();
  const isWhole = /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(email);
  const domain = email.split('@').at(-1)?.toLowerCase();
  const { data: choices = [] } = useQuery({
    queryKey: ['sign-on', domain],
    queryFn: () => api.people.findSignOn({ email }),
    enabled: isWhole,
    staleTime: Infinity,
  });
  const begin = useMutation({
    mutationFn: (providerId: string) => api.people.beginSignOn({ email, providerId, returnTo }),
    onSuccess: ({ address }) => leaveFor(address),
  });
  return (
    <div role="status">
      {isWhole && choices.length > 0 ? (
        <section className="q-section" aria-labelledby="sign-on-title">
          <h2 id="sign-on-title">{t('sign-in.through-title')}</h2>
          {begin.error ? (
            <Notice look="error" role="alert">
              <p>{problemText(begin.error)}</p>
            </Notice>
          ) : null}
          <div className="q-actions">
            {choices.map(({ id, name }) => (
              <Button key={id} look="secondary" busy={begin.isPending} onClick={() => begin.mutate(id)}>
                {t('sign-in.through', { name })}
              </Button>
            ))}
          </div>
        </section>
      ) : null}
    </div>
  );
}
