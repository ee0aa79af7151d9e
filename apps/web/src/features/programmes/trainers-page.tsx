import { useState, type FormEvent } from 'react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { AccessRole, CohortTrainerList, TrainerRow } from '@qabilet/api-client';
import { useOfficialText, useStaffText } from '@qabilet/i18n';
import { Button, ConfirmDialog, Notice, Select, Table, type FieldError } from '@qabilet/ui';
import { useLocation, useNavigate, useParams } from 'react-router';
import { useContent } from '../../content-query';
import { AppPage } from '../../frame/app-page';
import { Loaded } from '../../frame/loaded';
import { PersonName } from '../../frame/person-name';
import { useProblemText } from '../../frame/problem-text';
import { useApi } from '../../services';
import { useMe } from '../../session/session';
import { SavedFlash } from '../../staff/saved-flash';
import { programmeHref } from './cohorts-page';
import { trainedHref } from './trained-cohorts-page';

interface TrainersPageProps {
  /** Whether it stands under the people of the agency, where administrators come from. */
  readonly isAmongPeople?: boolean;
}

/** Who trains a cohort; others are brought in and let go. */
export function TrainersPage({ isAmongPeople = false }: TrainersPageProps) {
  const { cohortId = '' } = useParams();
  const api = useApi();
  const trainers = useContent(['trainers', cohortId], () => api.programmes.trainers(cohortId));
  return <Loaded query={trainers}>{(list) => <Trainers {...{ cohortId, list, isAmongPeople }} />}</Loaded>;
}

interface TrainersProps extends Required<TrainersPageProps> {
  readonly cohortId: string;
  readonly list: CohortTrainerList;
}

function Trainers({ cohortId, list, isAmongPeople }: TrainersProps) {
  const t = useStaffText();
  const [leaving, setLeaving] = useState<TrainerRow>();
  const [errors, setErrors] = useState<readonly FieldError[]>([]);
  const isTrainer = useMe().roles.includes('trainer');
  const home = isTrainer ? programmeHref.cohort(cohortId) : programmeHref.progress(cohortId);
  return (
    <AppPage
      title={`${t('trainers.title')}, ${list.name}`}
      heading={t('trainers.title')}
      caption={<bdi>{list.name}</bdi>}
      back={
        isAmongPeople
          ? { href: trainedHref.list, label: t('trainers.cohorts-title') }
          : { href: home, label: list.name }
      }
      errors={errors}
    >
      <SavedFlash />
      <p className="q-measure">{t('trainers.lead')}</p>
      <Table
        caption={t('trainers.title')}
        isCaptionHidden
        rows={list.trainers}
        rowKey={(row) => row.personId}
        columns={[
          {
            key: 'name',
            header: t('trainers.name'),
            cell: (row) => <PersonName name={row.name} />,
            isRowHeader: true,
          },
          { key: 'email', header: t('trainers.email'), cell: (row) => <bdi>{row.email}</bdi> },
          {
            key: 'remove',
            header: t('trainers.remove'),
            cell: (row) =>
              list.trainers.length > 1 ? (
                <Button look="quiet" onClick={() => setLeaving(row)}>
                  {t('trainers.remove')}
                  <span className="q-hidden"> {row.name}</span>
                </Button>
              ) : (
                '–'
              ),
          },
        ]}
      />
      <AddTrainer cohortId={cohortId} others={list.others} errors={errors} onErrors={setErrors} />
      <RemoveTrainer cohortId={cohortId} trainer={leaving} onDone={() => setLeaving(undefined)} />
    </AppPage>
  );
}

interface AddTrainerProps {
  readonly cohortId: string;
  readonly others: readonly TrainerRow[];
  readonly errors: readonly FieldError[];
  readonly onErrors: (errors: readonly FieldError[]) => void;
}

function AddTrainer({ cohortId, others, errors, onErrors }: AddTrainerProps) {
  const t = useStaffText();
  const api = useApi();
  const problemText = useProblemText();
  const whenChanged = useTrainersChanged();
  const [personId, setPersonId] = useState('');
  const add = useMutation({
    mutationFn: () => api.programmes.addTrainer(cohortId, personId),
    onSuccess: async () => {
      setPersonId('');
      await whenChanged(t('trainers.added'));
    },
    onError: (error) => onErrors([{ message: problemText(error) }]),
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    onErrors(personId ? [] : [{ fieldId: 'trainer', message: t('trainers.choose-first') }]);
    if (personId && !add.isPending) add.mutate();
  };
  return (
    <section className="q-section q-measure" aria-labelledby="add-trainer">
      <h2 id="add-trainer">{t('trainers.add-title')}</h2>
      {others.length === 0 ? (
        <p>{t('trainers.nobody-else')}</p>
      ) : (
        <form noValidate onSubmit={submit}>
          <Select
            id="trainer"
            label={t('trainers.choose')}
            value={personId}
            error={errors.find(({ fieldId }) => fieldId === 'trainer')?.message}
            options={[
              { value: '', label: '–' },
              ...others.map(({ personId: value, name, email }) => ({ value, label: `${name}, ${email}` })),
            ]}
            onChange={(event) => setPersonId(event.currentTarget.value)}
          />
          <Button type="submit" busy={add.isPending}>
            {t('trainers.add')}
          </Button>
        </form>
      )}
    </section>
  );
}

interface RemoveTrainerProps {
  readonly cohortId: string;
  readonly trainer: TrainerRow | undefined;
  readonly onDone: () => void;
}

function RemoveTrainer({ cohortId, trainer, onDone }: RemoveTrainerProps) {
  const t = useStaffText();
  const official = useOfficialText();
  const api = useApi();
  const problemText = useProblemText();
  const navigate = useNavigate();
  const client = useQueryClient();
  const me = useMe();
  const whenChanged = useTrainersChanged();
  const remove = useMutation({
    mutationFn: (personId: string) => api.programmes.removeTrainer(cohortId, personId),
    onSuccess: async (_, personId) => {
      onDone();
      if (personId !== me.personId || keepsAll(me.roles)) return whenChanged(t('trainers.removed'));
      await navigate(programmeHref.list);
      await client.invalidateQueries({ queryKey: ['content'] });
    },
  });
  return (
    <ConfirmDialog
      isOpen={trainer !== undefined}
      look="danger"
      title={t('trainers.remove-title', { name: trainer?.name ?? '' })}
      confirm={t('trainers.remove')}
      cancel={official('frame.cancel')}
      busy={remove.isPending}
      onConfirm={() => trainer && remove.mutate(trainer.personId)}
      onCancel={onDone}
    >
      <p>{t('trainers.remove-text')}</p>
      {remove.error ? (
        <Notice look="error" role="alert">
          <p>{problemText(remove.error)}</p>
        </Notice>
      ) : null}
    </ConfirmDialog>
  );
}

/** Whoever keeps the trainers of every cohort still does once they train it no more. */
function keepsAll(roles: readonly AccessRole[]): boolean {
  return roles.includes('agency-lead') || roles.includes('administrator');
}

/** Reads the lists anew and says what was done. */
function useTrainersChanged() {
  const client = useQueryClient();
  const navigate = useNavigate();
  const { pathname } = useLocation();
  return async (flash: string) => {
    await client.invalidateQueries({ queryKey: ['content'] });
    await navigate(pathname, { state: { flash }, replace: true });
  };
}
