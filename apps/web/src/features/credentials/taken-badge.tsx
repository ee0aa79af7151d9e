import { useState } from 'react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { BadgeView } from '@qabilet/api-client';
import { useOfficialText, usePlace } from '@qabilet/i18n';
import { Button, ConfirmDialog, Notice, Tag } from '@qabilet/ui';
import { useProblemText } from '../../frame/problem-text';
import { useApi } from '../../services';

const FILES = ['png', 'svg', 'jwt', 'json'] as const;
const LOOKS = { valid: 'accent', expired: 'quiet', withdrawn: 'danger' } as const;

/** One badge of the person: what it says, where it can be seen, its files, and the way to take it back. */
export function TakenBadge({ badge }: { readonly badge: BadgeView }) {
  const t = useOfficialText();
  const { formats } = usePlace();
  const { id, state, content } = badge;
  const level = content.levels.find(({ ordinal }) => ordinal === content.level)?.name;
  return (
    <article className="q-badge" aria-labelledby={`badge-${id}`}>
      <h3 id={`badge-${id}`}>
        <span lang={content.language} dir="auto">
          {content.competence.name} – {level}
        </span>{' '}
        <Tag look={LOOKS[state]}>{t(`badges.state-${state}`)}</Tag>
      </h3>
      <p>
        {t('badges.dates', {
          taken: formats.date(content.issuedAt),
          until: formats.date(content.expiresAt),
        })}
        <br />
        {t(content.personName === undefined ? 'badges.without-name' : 'badges.with-name')}
      </p>
      <Withdrawn badge={badge} />
      {state === 'withdrawn' ? null : <InUse badge={badge} />}
    </article>
  );
}

function Withdrawn({ badge: { withdrawnAt, withdrawnBy, reason } }: { readonly badge: BadgeView }) {
  const t = useOfficialText();
  const { formats } = usePlace();
  if (withdrawnAt === undefined) return null;
  const date = formats.date(withdrawnAt);
  return (
    <p dir="auto">
      {withdrawnBy === 'agency'
        ? t('badges.withdrawn-agency', { date, reason: reason ?? '' })
        : t('badges.withdrawn-self', { date })}
    </p>
  );
}

function InUse({ badge: { id, address, content } }: { readonly badge: BadgeView }) {
  const t = useOfficialText();
  return (
    <>
      <img
        className="q-badge__picture"
        src={`/api/my/badges/${id}/file?kind=svg`}
        alt=""
        width="160"
        height="160"
      />
      <p>
        {t('badges.address')}:<br />
        <a className="q-badge__address" href={address} dir="ltr">
          {address}
        </a>
      </p>
      <p id={`files-${id}`}>{t('badges.files')}:</p>
      <ul aria-labelledby={`files-${id}`}>
        {FILES.map((kind) => (
          <li key={kind}>
            <a
              href={`/api/my/badges/${id}/file?kind=${kind}`}
              download={`badge-${content.competence.code}.${kind}`}
            >
              {t(`badges.file-${kind}`)}
            </a>
          </li>
        ))}
      </ul>
      <TakeBack id={id} name={content.competence.name} />
    </>
  );
}

function TakeBack({ id, name }: { readonly id: string; readonly name: string }) {
  const t = useOfficialText();
  const api = useApi();
  const client = useQueryClient();
  const problemText = useProblemText();
  const [isOpen, setOpen] = useState(false);
  const takeBack = useMutation({
    mutationFn: () => api.badges.takeBack(id),
    onSuccess: async () => {
      setOpen(false);
      await client.invalidateQueries({ queryKey: ['content'] });
    },
  });
  return (
    <>
      <Button look="secondary" onClick={() => setOpen(true)}>
        {t('badges.take-back')}
        <span className="q-hidden"> {name}</span>
      </Button>
      <ConfirmDialog
        isOpen={isOpen}
        look="danger"
        title={t('badges.take-back-title')}
        confirm={t('badges.take-back')}
        cancel={t('frame.cancel')}
        busy={takeBack.isPending}
        onConfirm={() => takeBack.mutate()}
        onCancel={() => setOpen(false)}
      >
        <p>{t('badges.take-back-text')}</p>
        {takeBack.error ? (
          <Notice look="error" role="alert">
            <p>{problemText(takeBack.error)}</p>
          </Notice>
        ) : null}
      </ConfirmDialog>
    </>
  );
}
