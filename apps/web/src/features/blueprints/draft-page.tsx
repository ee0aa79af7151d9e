import type { BlueprintDraftView } from '@qabilet/api-client';
import { LANGUAGE_FACTS, LANGUAGES, useStaffText } from '@qabilet/i18n';
import { Button, Checkbox, Details, Notice, TextInput } from '@qabilet/ui';
import { useNavigate, useParams } from 'react-router';
import { useContent } from '../../content-query';
import { AppPage } from '../../frame/app-page';
import { Loaded } from '../../frame/loaded';
import { useApi } from '../../services';
import { RunAction } from '../calibrations/run-action';
import { blueprintHref, isUnderway } from './blueprint-words';
import { NewSimulation, SimulationTable } from './simulations';
import { useRulesForm, type NumberField, type RulesForm } from './use-rules-form';

const LIVE_MS = 1_500;
const GROUPS: readonly (readonly [title: 'length' | 'stop' | 'protect', fields: readonly NumberField[]])[] = [
  ['length', ['minItems', 'maxItems', 'minPerCompetence', 'maxPerCompetence', 'minutes']],
  ['stop', ['standardErrorLimit', 'decidedAbove', 'undecidedBelow']],
  ['protect', ['exposureTop', 'seenItemWeight', 'pilotItems']],
];

/** A test that is being made: its rules, what simulated people do with it, and its release. */
export function BlueprintDraftPage() {
  const { draftId = '' } = useParams();
  const api = useApi();
  const query = useContent(['blueprint-draft', draftId], () => api.tests.draftOf(draftId), {
    refetchInterval: ({ state }) =>
      state.data?.simulations.some((simulation) => isUnderway(simulation.state)) ? LIVE_MS : false,
  });
  return <Loaded query={query}>{(draft) => <Draft key={draft.id} draft={draft} />}</Loaded>;
}

function Draft({ draft }: { readonly draft: BlueprintDraftView }) {
  const t = useStaffText();
  const form = useRulesForm(draft);
  return (
    <AppPage
      title={draft.name.text}
      heading={<bdi>{draft.name.text}</bdi>}
      caption={t('design.caption')}
      back={{ href: blueprintHref.list, label: t('tests.title') }}
      errors={form.errors}
    >
      <p className="q-measure">
        {t('design.about', {
          base: draft.baseName.text,
          version: draft.calibrationVersion,
          items: draft.bankItems,
        })}
      </p>
      <RulesFields form={form} />
      <section className="q-section" aria-labelledby="simulations">
        <h2 id="simulations">{t('design.simulations')}</h2>
        <p className="q-measure">{t('design.simulations-text')}</p>
        {form.isTouched ? (
          <Notice look="warning">
            <p>{t('design.unsaved')}</p>
          </Notice>
        ) : (
          <NewSimulation draft={draft} />
        )}
      </section>
      {draft.simulations.length > 0 ? <SimulationTable simulations={draft.simulations} /> : null}
      <Ending draft={draft} isTouched={form.isTouched} />
    </AppPage>
  );
}

function RulesFields({ form }: { readonly form: RulesForm }) {
  const t = useStaffText();
  return (
    <form noValidate className="q-measure" onSubmit={form.submit}>
      <TextInput
        id="name-en"
        label={t('design.name')}
        hint={t('design.name-hint')}
        lang="en"
        maxLength={200}
        error={form.errorOf('name-en')}
        value={form.names.en}
        onChange={(event) => form.setName('en', event.target.value)}
      />
      <Details summary={t('design.names')}>
        {LANGUAGES.filter((language) => language !== 'en').map((language) => (
          <TextInput
            key={language}
            id={`name-${language}`}
            label={LANGUAGE_FACTS[language].name}
            optional={t('design.optional')}
            lang={language}
            maxLength={200}
            value={form.names[language] ?? ''}
            onChange={(event) => form.setName(language, event.target.value)}
          />
        ))}
      </Details>
      {GROUPS.map(([title, fields]) => (
        <fieldset className="q-fieldset" key={title}>
          <legend>
            <h2>{t(`design.group.${title}`)}</h2>
          </legend>
          {fields.map((field) => (
            <TextInput
              key={field}
              id={field}
              width="narrow"
              inputMode="decimal"
              label={t(`design.field.${field}`)}
              hint={t(`design.hint.${field}`)}
              error={form.errorOf(field)}
              value={form.typed[field]}
              onChange={(event) => form.setNumber(field, event.target.value)}
            />
          ))}
        </fieldset>
      ))}
      <Checkbox
        name="reviewedOnly"
        choice={{ value: 'reviewedOnly', label: t('design.reviewed-only') }}
        isChecked={form.isReviewedOnly}
        onChange={form.setReviewedOnly}
      />
      {form.isSaved ? (
        <Notice role="status">
          <p>{t('design.saved')}</p>
        </Notice>
      ) : null}
      <Button type="submit" busy={form.isPending}>
        {t('design.save')}
      </Button>
    </form>
  );
}

function Ending({ draft, isTouched }: { readonly draft: BlueprintDraftView; readonly isTouched: boolean }) {
  const t = useStaffText();
  const api = useApi();
  const navigate = useNavigate();
  const leave = (flash: string) => void navigate(blueprintHref.list, { state: { flash } });
  return (
    <section className="q-section" aria-labelledby="ending">
      <h2 id="ending">{t('design.release-title')}</h2>
      <p className="q-measure">{t('design.release-lead')}</p>
      {isTouched ? (
        <Notice look="warning">
          <p>{t('design.unsaved')}</p>
        </Notice>
      ) : (
        <div className="q-actions">
          <RunAction
            label={t('design.release')}
            title={t('design.release-ask')}
            act={() => api.tests.release(draft.id)}
            onDone={() => leave(t('design.released'))}
          >
            <p>{t('design.release-text')}</p>
          </RunAction>
          <RunAction
            look="danger"
            label={t('design.delete')}
            title={t('design.delete-ask')}
            act={() => api.tests.remove(draft.id)}
            onDone={() => leave(t('design.deleted'))}
          >
            <p>{t('design.delete-text')}</p>
          </RunAction>
        </div>
      )}
    </section>
  );
}
