import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { WaveLetters as Letters } from '@qabilet/api-client';
import { usePlace, useStaffText } from '@qabilet/i18n';
import { Button, Details, Notice } from '@qabilet/ui';
import { useContent } from '../../content-query';
import { useProblemText } from '../../frame/problem-text';
import { useApi } from '../../services';

const DAY_MS = 24 * 60 * 60 * 1000;

interface WaveLettersProps {
  readonly waveId: string;
  readonly isOpen: boolean;
}

/** What officials are written to about a wave: on or off, a reminder now, and what could not be brought. */
export function WaveLetters({ waveId, isOpen }: WaveLettersProps) {
  const t = useStaffText();
  const api = useApi();
  const { data: letters } = useContent(['letters', waveId], () => api.programmes.letters(waveId));
  if (!letters) return null;
  return (
    <section className="q-section" aria-labelledby="letters">
      <h2 id="letters">{t('letters.title')}</h2>
      {letters.canSend ? (
        <Desk waveId={waveId} isOpen={isOpen} letters={letters} />
      ) : (
        <p className="q-hint q-measure">{t('letters.no-service')}</p>
      )}
    </section>
  );
}

function Desk({ waveId, isOpen, letters }: WaveLettersProps & { readonly letters: Letters }) {
  const t = useStaffText();
  const { formats } = usePlace();
  const api = useApi();
  const problemText = useProblemText();
  const client = useQueryClient();
  const onSuccess = () => client.invalidateQueries({ queryKey: ['content'] });
  const turn = useMutation({
    mutationFn: () => api.programmes.switchLetters(waveId, { isOn: !letters.isOn }),
    onSuccess,
  });
  const remind = useMutation({ mutationFn: () => api.programmes.remind(waveId), onSuccess });
  const problem = turn.error ?? remind.error;
  const { remindedAt, unfinished, withoutAccount } = letters;
  const nextAt = new Date(remindedAt === undefined ? 0 : Date.parse(remindedAt) + DAY_MS);
  const mustWait = nextAt > new Date();
  return (
    <>
      <p className="q-measure">{letters.isOn ? t('letters.on') : t('letters.off')}</p>
      <p className="q-measure">
        {t('letters.sent', { count: letters.sent })} {t('letters.waiting', { count: letters.waiting })}
        {withoutAccount > 0 ? ` ${t('letters.without-account', { count: withoutAccount })}` : null}
      </p>
      {mustWait ? (
        <p className="q-hint q-measure">{t('letters.next-reminder', { at: formats.dateTime(nextAt) })}</p>
      ) : null}
      {problem ? (
        <Notice look="error" role="alert">
          <p>{problemText(problem)}</p>
        </Notice>
      ) : null}
      <div className="q-row">
        {isOpen && unfinished > 0 && !mustWait ? (
          <Button look="secondary" busy={remind.isPending} onClick={() => remind.mutate()}>
            {t('letters.remind', { count: unfinished })}
          </Button>
        ) : null}
        <Button look="quiet" busy={turn.isPending} onClick={() => turn.mutate()}>
          {letters.isOn ? t('letters.turn-off') : t('letters.turn-on')}
        </Button>
      </div>
      <Problems letters={letters} />
    </>
  );
}

function Problems({ letters: { problems } }: { readonly letters: Letters }) {
  const t = useStaffText();
  if (problems.length === 0) return null;
  return (
    <Details summary={t('letters.problems', { count: problems.length })}>
      <ul>
        {problems.map(({ personId, name, kind, state }) => (
          <li key={`${personId} ${kind}`}>
            <bdi>{name}</bdi>: {t(`letters.${state}`)}
          </li>
        ))}
      </ul>
    </Details>
  );
}
