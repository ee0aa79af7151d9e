import type { MarkingView, OwnPracticalWork, PracticalWorkView } from '@qabilet/api-client';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { competence, english, result } from '../../testing/examples';
import { meWith, renderPage } from '../../testing/render-page';

const TRAINER = meWith({ roles: ['trainer'], name: 'Dana Trainer' });
const criterion = (name: string, code: string) => ({
  name: english(name),
  competence: competence(code, `Competence ${code}`),
  descriptors: ['poor', 'fair', 'good'].map((word) => english(`${name} is ${word}`)),
});

function work(overrides: Partial<PracticalWorkView> = {}): PracticalWorkView {
  return {
    ...{ id: 'work-1', cohortId: 'cohort-1', cohortName: 'Spring', title: english('Final presentation') },
    steps: ['Not yet', 'In part', 'Well'].map((name, points) => ({ name: english(name), points })),
    criteria: [criterion('Plan', 'CS.6'), criterion('Evidence', '1.1')],
    ...{ fullPoints: 4, leadName: 'Dana Trainer', isLead: true, isMarked: true },
    people: [
      {
        personId: 'a',
        name: 'Aida',
        isMember: true,
        mine: 'handed-in',
        markers: 2,
        state: 'settled',
        total: 2.5,
      },
      { personId: 'b', name: 'Bayu', isMember: true, mine: 'draft', markers: 1, state: 'settled' },
      { personId: 'c', name: 'Cholpon', isMember: true, mine: 'none', markers: 0, state: 'unmarked' },
    ],
    ...overrides,
  };
}

function marking(overrides: Partial<MarkingView> = {}): MarkingView {
  return { personId: 'b', name: 'Bayu', isMember: true, others: [], ...overrides };
}

interface Scene {
  readonly path?: string;
  readonly seen?: PracticalWorkView;
  readonly marks?: MarkingView;
}

async function arrange({ path = '', seen = work(), marks = marking() }: Scene = {}) {
  const practical = {
    work: () => Promise.resolve(seen),
    marking: () => Promise.resolve(marks),
    keepMark: jest.fn().mockResolvedValue(undefined),
    handInMark: jest.fn().mockResolvedValue(undefined),
    reopenMark: jest.fn().mockResolvedValue(undefined),
    release: jest.fn().mockResolvedValue(undefined),
    discard: jest.fn().mockResolvedValue(undefined),
  };
  await renderPage({ path: `/programmes/practical/work-1${path}`, me: TRAINER, answers: { practical } });
  await screen.findByRole('heading', { level: 1 });
  return practical;
}

const PERSON = '/people/b';

describe('the page on which a trainer marks', () => {
  it('has one choice a criterion, with the words of each step', async () => {
    await arrange({ path: PERSON });
    const plan = within(await screen.findByRole('radiogroup', { name: /Plan/ }));
    const radios = plan.getAllByRole('radio');
    expect(radios).toHaveLength(3);
    expect(radios[1]).toHaveAccessibleName('In part (1 point)');
    expect(radios[1]).toHaveAccessibleDescription('Plan is fair');
    expect(radios.some((radio) => (radio as HTMLInputElement).checked)).toBe(false);
  });

  it('keeps a draft with gaps', async () => {
    const { keepMark } = await arrange({ path: PERSON });
    await userEvent.click(
      await screen.findByRole('radio', { name: 'Well (2 points)', description: 'Plan is good' }),
    );
    await userEvent.click(screen.getByRole('button', { name: 'Keep as a draft' }));
    expect(keepMark).toHaveBeenCalledWith('work-1', 'b', { steps: [{ criterion: 0, step: 2 }], comment: '' });
    expect(await screen.findByRole('status')).toHaveTextContent('The draft is kept.');
  });

  it('asks for every criterion before anything is handed in', async () => {
    const { handInMark } = await arrange({ path: PERSON });
    await userEvent.click(await screen.findByRole('button', { name: 'Hand in' }));
    const summary = within(screen.getByRole('alert'));
    expect(summary.getAllByRole('link').map(({ textContent }) => textContent)).toEqual([
      'Choose a step: Plan',
      'Choose a step: Evidence',
    ]);
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
    expect(handInMark).not.toHaveBeenCalled();
  });

  it('hands in after asking, as it is final', async () => {
    const own = { steps: [0, 1].map((place) => ({ criterion: place, step: 1 })), comment: 'So far' };
    const { handInMark } = await arrange({ path: PERSON, marks: marking({ own }) });
    await userEvent.click(await screen.findByRole('button', { name: 'Hand in' }));
    expect(handInMark).not.toHaveBeenCalled();
    const dialog = within(screen.getByRole('dialog', { name: 'Hand in your marks for Bayu?' }));
    await userEvent.click(dialog.getByRole('button', { name: 'Hand in' }));
    expect(handInMark).toHaveBeenCalledWith('work-1', 'b', own);
  });

  it('says who has handed in, and nothing of what they gave', async () => {
    const others = [{ markerId: 'erlan', markerName: 'Erlan Trainer' }];
    await arrange({ path: PERSON, marks: marking({ others }) });
    expect(
      await screen.findByText(/Erlan Trainer: handed in; hidden until you hand in yours/),
    ).toBeInTheDocument();
    expect(screen.queryByRole('table')).not.toBeInTheDocument();
  });

  it('keeps what has been given when it is left by any other link, and once', async () => {
    const { keepMark } = await arrange({ path: PERSON });
    const plan = within(await screen.findByRole('radiogroup', { name: /Plan/ }));
    await userEvent.click(plan.getByRole('radio', { name: /^Well/ }));
    await userEvent.click(within(screen.getByRole('banner')).getByRole('link', { name: 'Dana Trainer' }));
    await waitFor(() => expect(keepMark).toHaveBeenCalledTimes(1));
    expect(keepMark).toHaveBeenCalledWith('work-1', 'b', { steps: [{ criterion: 0, step: 2 }], comment: '' });
  });

  it('keeps nothing on leaving where nothing was changed, or all is handed in', async () => {
    const { keepMark } = await arrange({ path: PERSON });
    const plan = within(await screen.findByRole('radiogroup', { name: /Plan/ }));
    await userEvent.click(plan.getByRole('radio', { name: /^Well/ }));
    const evidence = within(screen.getByRole('radiogroup', { name: /Evidence/ }));
    await userEvent.click(evidence.getByRole('radio', { name: /^Well/ }));
    await userEvent.click(screen.getByRole('button', { name: 'Hand in' }));
    await userEvent.click(within(screen.getByRole('dialog')).getByRole('button', { name: 'Hand in' }));
    await userEvent.click(within(screen.getByRole('banner')).getByRole('link', { name: 'Dana Trainer' }));
    expect(keepMark).not.toHaveBeenCalled();
  });

  it('asks before the window is closed with something that is not kept', async () => {
    await arrange({ path: PERSON });
    const isWarned = () => !window.dispatchEvent(new Event('beforeunload', { cancelable: true }));
    expect(isWarned()).toBe(false);
    const plan = within(await screen.findByRole('radiogroup', { name: /Plan/ }));
    await userEvent.click(plan.getByRole('radio', { name: /^Well/ }));
    expect(isWarned()).toBe(true);
  });

  it('goes on to the next person with what has been given kept', async () => {
    const { keepMark } = await arrange({ path: PERSON });
    await userEvent.click(
      await screen.findByRole('radio', { name: 'Well (2 points)', description: 'Plan is good' }),
    );
    await userEvent.click(screen.getByRole('link', { name: /Next person: Cholpon/ }));
    await waitFor(() => expect(keepMark).toHaveBeenCalledTimes(1));
  });
});

describe('marks that are handed in', () => {
  const others = [{ markerId: 'erlan', markerName: 'Erlan Trainer', steps: [2, 1], comment: 'Clear' }];
  const own = {
    steps: [0, 1].map((place) => ({ criterion: place, step: 1 })),
    comment: 'Fair',
    handedInAt: '2026-10-20T09:00:00Z',
  };

  it('stand beside those of the others, with what they settle at', async () => {
    await arrange({ path: PERSON, marks: marking({ own, others, total: 2.5 }) });
    const row = within(await screen.findByRole('row', { name: /Plan/ }));
    expect(row.getAllByRole('cell').map(({ textContent }) => textContent)).toEqual(['In part', 'Well']);
    expect(screen.getByText('Together: 2.5 of 4 points')).toBeInTheDocument();
    expect(screen.getByText('Clear')).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: 'Hand in' })).not.toBeInTheDocument();
  });

  it('are given back by the lead after asking, and by nobody else', async () => {
    const { reopenMark } = await arrange({ path: PERSON, marks: marking({ own, others }) });
    await userEvent.click(await screen.findByRole('button', { name: 'Give the marks back: Erlan Trainer' }));
    const dialog = within(screen.getByRole('dialog'));
    await userEvent.click(dialog.getByRole('button', { name: 'Give the marks back' }));
    expect(reopenMark).toHaveBeenCalledWith('work-1', 'b', 'erlan');
  });

  it('offer nothing to give back to a trainer who does not lead', async () => {
    await arrange({ path: PERSON, seen: work({ isLead: false }), marks: marking({ own, others }) });
    expect(screen.queryByRole('button', { name: /Give the marks back/ })).not.toBeInTheDocument();
  });
});

describe('the page of a practical work', () => {
  it('shows how the marking of each person stands', async () => {
    await arrange();
    const words = screen.getAllByRole('row').map(({ textContent }) => textContent);
    expect(words.slice(1)).toEqual([
      'AidaHanded in22.5 of 4 points',
      'BayuDraft1Settled; shown once you have marked',
      'CholponNot begun0Not marked yet',
    ]);
  });

  it('releases after saying what it means and who sees nothing', async () => {
    const { release } = await arrange();
    await userEvent.click(screen.getByRole('button', { name: 'Release the marks' }));
    const dialog = within(screen.getByRole('dialog', { name: 'Release the marks of 2 people?' }));
    expect(dialog.getByText('1 person has no marks and sees nothing.')).toBeInTheDocument();
    expect(release).not.toHaveBeenCalled();
    await userEvent.click(dialog.getByRole('button', { name: 'Release the marks' }));
    expect(release).toHaveBeenCalledWith('work-1');
  });

  it('is discarded after asking, and only while nobody has begun to mark', async () => {
    const { discard } = await arrange({ seen: work({ isMarked: false }) });
    await userEvent.click(screen.getByRole('button', { name: 'Discard' }));
    expect(discard).not.toHaveBeenCalled();
    await userEvent.click(within(screen.getByRole('dialog')).getByRole('button', { name: 'Discard' }));
    expect(discard).toHaveBeenCalledWith('work-1');
  });

  it('offers neither its rubric for change nor to discard it once it is marked', async () => {
    await arrange();
    expect(screen.queryByRole('button', { name: 'Discard' })).not.toBeInTheDocument();
    expect(screen.queryByRole('link', { name: 'Change title and rubric' })).not.toBeInTheDocument();
  });

  it.each([
    ['somebody else leads it', { isLead: false }, /leads this work and releases it/],
    [
      'marks lie too far apart',
      { people: work().people.map((person) => ({ ...person, state: 'third-needed' as const })) },
      /The work of 3 people needs a third marker first/,
    ],
    ['nobody has marked', { people: work().people.slice(2) }, /Nobody has handed in marks yet/],
  ])('offers no release where %s', async (_, overrides, words) => {
    await arrange({ seen: work(overrides) });
    expect(screen.getByText(words)).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: 'Release the marks' })).not.toBeInTheDocument();
  });
});

describe('the page of an official on their own practical work', () => {
  const own: OwnPracticalWork = {
    ...{ id: 'work-1', title: english('Final presentation'), cohortName: 'Spring', waveId: 'wave-1' },
    ...{ releasedAt: '2026-10-28T09:00:00Z', total: 2.5, fullPoints: 4, markers: 2 },
    criteria: [
      {
        ...{ name: english('Evidence'), competence: competence(), points: 1.5 },
        steps: [english('In part'), english('Well')],
        descriptors: [english('Some figures'), english('Sound figures')],
      },
    ],
    comments: ['Well done'],
  };

  it('sets the view of the trainers beside the self-view and what was measured', async () => {
    await renderPage({
      path: '/results/practical/work-1',
      answers: {
        practical: { own: () => Promise.resolve([own]) },
        results: { ofWave: () => Promise.resolve(result()) },
      },
    });
    const row = within(await screen.findByRole('row', { name: /Searching/ }));
    expect(row.getAllByRole('cell').map(({ textContent }) => textContent)).toEqual([
      'Between “In part” and “Well”',
      'Advanced',
      'Intermediate, 80% certain',
    ]);
    expect(screen.getByText('2.5 of 4 points')).toBeInTheDocument();
    expect(screen.getByText('Well done')).toBeInTheDocument();
  });

  it('stands in the list of results, and only once something is released', async () => {
    const results = { mine: () => Promise.resolve([]) };
    await renderPage({
      path: '/results',
      answers: { results, practical: { own: () => Promise.resolve([own]) } },
    });
    expect(await screen.findByRole('link', { name: 'Final presentation' })).toHaveAttribute(
      'href',
      '/results/practical/work-1',
    );
  });
});
