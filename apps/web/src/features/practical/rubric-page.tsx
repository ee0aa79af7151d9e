import { useState } from 'react';
import { LANGUAGE_CODES, type PracticalWorkBody, type RubricOffer } from '@qabilet/api-client';
import { isLanguage, LANGUAGE_FACTS, usePlace, useStaffText } from '@qabilet/i18n';
import { Button, Notice, Select, TextInput } from '@qabilet/ui';
import { useParams } from 'react-router';
import { useContent } from '../../content-query';
import { AppPage } from '../../frame/app-page';
import { Loaded } from '../../frame/loaded';
import { useApi } from '../../services';
import { programmeHref } from '../programmes/cohorts-page';
import { practicalHref } from './practical-href';
import { blankWork, fieldOf } from './rubric-draft';
import { CriteriaFields, StepFields } from './rubric-fields';
import { useRubricForm, type RubricForm } from './use-rubric-form';

/** Opens a practical work for a cohort. */
export function RubricNewPage() {
  const { cohortId = '' } = useParams();
  const t = useStaffText();
  const api = useApi();
  const cohort = useContent(['cohort', cohortId], () => api.programmes.cohort(cohortId));
  const offer = useContent(['rubric-offer', cohortId], () => api.practical.rubricOffer(cohortId));
  return (
    <Loaded query={cohort}>
      {({ name }) => (
        <Loaded query={offer}>
          {(offered) => (
            <Rubric
              title={t('practical.open')}
              back={{ href: programmeHref.cohort(cohortId), label: name }}
              offer={offered}
              before={blankWork()}
              save={async (body) => practicalHref.work((await api.practical.open(cohortId, body)).id)}
            />
          )}
        </Loaded>
      )}
    </Loaded>
  );
}

/** Changes a practical work by which nobody has begun to mark. */
export function RubricChangePage() {
  const { workId = '' } = useParams();
  const api = useApi();
  const work = useContent(['practical-work', workId], () => api.practical.work(workId));
  return (
    <Loaded query={work}>
      {({ cohortId, title }) => <RubricChange {...{ workId, cohortId, name: title.text }} />}
    </Loaded>
  );
}

interface RubricChangeProps {
  readonly workId: string;
  readonly cohortId: string;
  readonly name: string;
}

function RubricChange({ workId, cohortId, name }: RubricChangeProps) {
  const t = useStaffText();
  const api = useApi();
  const offer = useContent(['rubric-offer', cohortId], () => api.practical.rubricOffer(cohortId));
  const words = useContent(['practical-words', workId], () => api.practical.words(workId));
  const href = practicalHref.work(workId);
  return (
    <Loaded query={offer}>
      {(offered) => (
        <Loaded query={words}>
          {(before) => (
            <Rubric
              title={t('rubric.change')}
              back={{ href, label: name }}
              offer={{ ...offered, ready: [] }}
              before={before}
              save={async (body) => {
                await api.practical.change(workId, body);
                return href;
              }}
            />
          )}
        </Loaded>
      )}
    </Loaded>
  );
}

interface RubricProps {
  readonly title: string;
  readonly back: { readonly href: string; readonly label: string };
  readonly offer: RubricOffer;
  readonly before: PracticalWorkBody;
  readonly save: (body: PracticalWorkBody) => Promise<string>;
}

function Rubric({ title, back, offer, before, save }: RubricProps) {
  const t = useStaffText();
  const form = useRubricForm({ before, save });
  return (
    <AppPage title={title} heading={title} back={back} errors={form.errors}>
      <p className="q-measure">{t('rubric.lead')}</p>
      <ReadyRubrics ready={offer.ready} onTake={form.take} />
      <form noValidate className="q-measure" onSubmit={form.submit}>
        <Language form={form} />
        <TextInput
          id={fieldOf.title}
          label={t('practical.name')}
          dir="auto"
          lang={form.language}
          maxLength={200}
          value={form.words(form.draft.title)}
          error={form.errorAt(fieldOf.title)}
          onChange={(event) => form.titled(event.currentTarget.value)}
        />
        <StepFields form={form} />
        <CriteriaFields form={form} competences={offer.competences} />
        <Button type="submit" busy={form.isPending}>
          {t('rubric.save')}
        </Button>
      </form>
    </AppPage>
  );
}

function Language({ form }: { readonly form: RubricForm }) {
  const t = useStaffText();
  return (
    <Select
      label={t('rubric.language')}
      hint={t('rubric.language-hint')}
      value={form.language}
      options={LANGUAGE_CODES.map((value) => ({ value, label: LANGUAGE_FACTS[value].name }))}
      onChange={({ currentTarget: { value } }) => isLanguage(value) && form.speak(value)}
    />
  );
}

interface ReadyRubricsProps {
  readonly ready: readonly PracticalWorkBody[];
  readonly onTake: (ready: PracticalWorkBody) => void;
}

function ReadyRubrics({ ready, onTake }: ReadyRubricsProps) {
  const t = useStaffText();
  const { language } = usePlace();
  const [isTaken, setTaken] = useState(false);
  if (ready.length === 0) return null;
  return (
    <section className="q-section q-measure" aria-labelledby="ready">
      <h2 id="ready">{t('rubric.ready-title')}</h2>
      {ready.map((work) => (
        <p key={work.title.en}>
          <span lang={work.title[language] ? undefined : 'en'}>{work.title[language] ?? work.title.en}</span>
          <br />
          <Button
            look="secondary"
            onClick={() => {
              onTake(work);
              setTaken(true);
            }}
          >
            {t('rubric.ready-take')}
          </Button>
        </p>
      ))}
      {isTaken ? (
        <Notice role="status">
          <p>{t('rubric.ready-taken')}</p>
        </Notice>
      ) : null}
    </section>
  );
}
