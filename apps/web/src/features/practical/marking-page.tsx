import type { MarkingView, PracticalWorkView } from '@qabilet/api-client';
import { useStaffText } from '@qabilet/i18n';
import { Link } from '@qabilet/ui';
import { useParams } from 'react-router';
import { useContent } from '../../content-query';
import { AppPage } from '../../frame/app-page';
import { Loaded } from '../../frame/loaded';
import { Local } from '../../frame/local';
import { PersonName, usePersonName } from '../../frame/person-name';
import { useApi } from '../../services';
import { SavedFlash } from '../../staff/saved-flash';
import { GivenMarks } from './given-marks';
import { MarkFields } from './mark-fields';
import { practicalHref } from './practical-href';
import { ReopenMark } from './reopen-mark';
import { useMarkingForm } from './use-marking-form';

/** The work of one person: its marks are given here, and read once they are handed in. */
export function MarkingPage() {
  const { workId = '', personId = '' } = useParams();
  const api = useApi();
  const work = useContent(['practical-work', workId], () => api.practical.work(workId));
  const marking = useContent(['marking', workId, personId], () => api.practical.marking(workId, personId));
  return (
    <Loaded query={work}>
      {(found) => (
        <Loaded query={marking}>
          {(marks) => {
            const isOpen = marks.isMember && !marks.own?.handedInAt && !found.releasedAt;
            const props = { work: found, marking: marks };
            return isOpen ? <ToMark key={personId} {...props} /> : <Marked {...props} />;
          }}
        </Loaded>
      )}
    </Loaded>
  );
}

interface MarkingProps {
  readonly work: PracticalWorkView;
  readonly marking: MarkingView;
}

function ToMark({ work, marking }: MarkingProps) {
  const form = useMarkingForm(work, marking);
  return (
    <AppPage {...usePage({ work, marking })} errors={form.errors}>
      <SavedFlash />
      <MarkFields work={work} marking={marking} form={form} />
      <ReopenMark work={work} marking={marking} />
      <Neighbours work={work} marking={marking} onLeave={form.isChanged ? form.leave : undefined} />
    </AppPage>
  );
}

function Marked({ work, marking }: MarkingProps) {
  return (
    <AppPage {...usePage({ work, marking })}>
      <SavedFlash />
      <GivenMarks work={work} marking={marking} />
      <ReopenMark work={work} marking={marking} />
      <Neighbours work={work} marking={marking} onLeave={undefined} />
    </AppPage>
  );
}

function usePage({ work, marking }: MarkingProps) {
  const t = useStaffText();
  const nameOf = usePersonName();
  return {
    title: t('marking.page', { name: nameOf(marking.name) }),
    heading: <PersonName name={marking.name} />,
    caption: <Local text={work.title} />,
    back: { href: practicalHref.work(work.id), label: work.title.text },
  };
}

interface NeighboursProps extends MarkingProps {
  /** Present while something would be lost: keeps it and goes on. */
  readonly onLeave: ((href: string) => void) | undefined;
}

/** The people before and after this one, so that one is marked after the other. */
function Neighbours({ work, marking, onLeave }: NeighboursProps) {
  const t = useStaffText();
  const nameOf = usePersonName();
  const place = work.people.findIndex(({ personId }) => personId === marking.personId);
  const [before, after] = [work.people[place - 1], work.people[place + 1]];
  const way = (label: 'marking.previous' | 'marking.next', to: typeof before) => {
    if (!to) return null;
    const href = practicalHref.person(work.id, to.personId);
    return (
      <span
        onClickCapture={(event) => {
          if (!onLeave) return;
          event.preventDefault();
          event.stopPropagation();
          onLeave(href);
        }}
      >
        <Link href={href}>
          {t(label)}: <bdi>{nameOf(to.name)}</bdi>
        </Link>
      </span>
    );
  };
  return (
    <nav
      className="q-section"
      aria-label={t('marking.position', { place: place + 1, all: work.people.length })}
    >
      <p className="q-hint">{t('marking.position', { place: place + 1, all: work.people.length })}</p>
      <div className="q-row">
        {way('marking.previous', before)}
        {way('marking.next', after)}
      </div>
    </nav>
  );
}
