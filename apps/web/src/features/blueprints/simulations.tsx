import { useState, type FormEvent } from 'react';
import type { BlueprintDraftView, LanguageCode, SimulationRow } from '@qabilet/api-client';
import { LANGUAGE_FACTS, LANGUAGES, usePlace, useStaffText } from '@qabilet/i18n';
import { Button, Link, Notice, ProgressBar, Select, Table, Tag } from '@qabilet/ui';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useContent } from '../../content-query';
import { Loaded } from '../../frame/loaded';
import { Local } from '../../frame/local';
import { useApi } from '../../services';
import { RunAction } from '../calibrations/run-action';
import { blueprintHref, isUnderway, useRefusalText, useRulesLine } from './blueprint-words';

const PEOPLE = [100, 300, 1000] as const;

/** Asks for a simulation, or shows how far the one that runs has come. */
export function NewSimulation({ draft }: { readonly draft: BlueprintDraftView }) {
  const running = draft.simulations.find(({ state }) => isUnderway(state));
  return running ? <RunningSimulation simulation={running} /> : <SimulationForm draftId={draft.id} />;
}

function SimulationForm({ draftId }: { readonly draftId: string }) {
  const t = useStaffText();
  const { formats } = usePlace();
  const api = useApi();
  const client = useQueryClient();
  const refusalText = useRefusalText();
  const roles = useContent(['role-profiles'], api.frameworks.roleProfiles);
  const [role, setRole] = useState<string>();
  const [language, setLanguage] = useState<LanguageCode>('en');
  const [people, setPeople] = useState<number>(PEOPLE[1]);
  const start = useMutation({
    mutationFn: (roleProfileId: string) => api.tests.simulate(draftId, { roleProfileId, language, people }),
    onSuccess: () => client.invalidateQueries({ queryKey: ['content'] }),
  });
  return (
    <Loaded query={roles}>
      {(profiles) => {
        const chosen = role ?? profiles[0]?.id;
        const submit = (event: FormEvent) => {
          event.preventDefault();
          if (chosen !== undefined && !start.isPending) start.mutate(chosen);
        };
        return (
          <form noValidate className="q-measure" onSubmit={submit}>
            <Select
              id="role"
              label={t('design.role')}
              hint={t('design.role-hint')}
              value={chosen}
              onChange={(event) => setRole(event.target.value)}
              options={profiles.map(({ id, title }) => ({ value: id, label: title.text }))}
            />
            <Select
              id="simulation-language"
              label={t('design.language')}
              value={language}
              onChange={(event) => setLanguage(LANGUAGES.find((code) => code === event.target.value) ?? 'en')}
              options={LANGUAGES.map((code) => ({ value: code, label: LANGUAGE_FACTS[code].name }))}
            />
            <Select
              id="people"
              label={t('design.people')}
              hint={t('design.people-hint')}
              value={String(people)}
              onChange={(event) => setPeople(Number(event.target.value))}
              options={PEOPLE.map((count) => ({ value: String(count), label: formats.number(count) }))}
            />
            {start.error ? (
              <Notice look="error" role="alert">
                <p>{refusalText(start.error)}</p>
              </Notice>
            ) : null}
            <Button type="submit" look="secondary" busy={start.isPending}>
              {t('design.simulate')}
            </Button>
          </form>
        );
      }}
    </Loaded>
  );
}

/** How many people have taken the test, and the way to stop it. */
export function RunningSimulation({ simulation }: { readonly simulation: SimulationRow }) {
  const t = useStaffText();
  const api = useApi();
  const { done, people, state } = simulation;
  return (
    <div className="q-measure">
      <ProgressBar label={t(`design.state.${state}`)} value={state === 'running' ? done / people : undefined}>
        {t('design.done-of', { done, people })}
      </ProgressBar>
      <RunAction
        look="secondary"
        label={t('design.cancel')}
        title={t('design.cancel-ask')}
        keep={t('design.cancel-keep')}
        act={() => api.tests.cancelSimulation(simulation.id)}
      >
        <p>{t('design.cancel-text')}</p>
      </RunAction>
    </div>
  );
}

export function SimulationTable({ simulations }: { readonly simulations: readonly SimulationRow[] }) {
  const t = useStaffText();
  const { formats } = usePlace();
  const rulesLine = useRulesLine();
  return (
    <section className="q-section" aria-labelledby="simulations-made">
      <h2 id="simulations-made">{t('design.simulations-caption')}</h2>
      <Table
        caption={t('design.simulations-caption')}
        isCaptionHidden
        rows={simulations}
        rowKey={(row) => row.id}
        columns={[
          {
            key: 'at',
            header: t('design.asked-at'),
            cell: (row) => (
              <Link href={blueprintHref.simulation(row.id)}>{formats.dateTime(row.requestedAt)}</Link>
            ),
            isRowHeader: true,
          },
          {
            key: 'state',
            header: t('design.state'),
            cell: (row) => (
              <Tag look={row.state === 'failed' ? 'danger' : 'plain'}>{t(`design.state.${row.state}`)}</Tag>
            ),
          },
          { key: 'role', header: t('design.role'), cell: (row) => <Local text={row.role} /> },
          { key: 'language', header: t('design.language'), cell: (row) => LANGUAGE_FACTS[row.language].name },
          {
            key: 'people',
            header: t('design.people'),
            cell: (row) => formats.number(row.people),
            isNumber: true,
          },
          { key: 'rules', header: t('design.rules'), cell: (row) => rulesLine(row.rules) },
        ]}
      />
    </section>
  );
}
