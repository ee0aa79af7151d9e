import { ProblemError, type RoleDraftView, type RoleRow, type RoleVersionView } from '@qabilet/api-client';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { meWith, renderPage } from '../../testing/render-page';

const en = (text: string) => ({ text, language: 'en' as const });
const FRAMEWORK = { frameworkReleaseId: 'f1', framework: 'Skills', frameworkVersion: '1.0', code: 'clerk' };
const AREA = { areaCode: '1', areaName: en('Letters') };

const DRAFT: RoleDraftView = {
  ...FRAMEWORK,
  ...{ id: 'd1', revision: 3, canUndo: true, canRedo: false },
  changedBy: 'Boris',
  changedAt: '2026-04-01T09:00:00Z',
  content: {
    title: { en: 'Clerk', ru: 'Делопроизводитель' },
    summary: { en: 'Keeps files' },
    requirements: [{ competence: '1.1', level: 2, weight: 1 }],
  },
  competences: [
    { code: '1.1', name: en('Answering'), ...AREA },
    { code: '1.2', name: en('Filing'), ...AREA },
  ],
  levels: [1, 2, 3, 4].map((ordinal) => ({ ordinal, name: en(`Word ${ordinal}`) })),
  newest: { id: 'r1', version: 1 },
  changes: {
    texts: [{ field: 'title', language: 'en', before: 'Scribe', after: 'Clerk' }],
    requirements: [{ competence: '1.2', before: { competence: '1.2', level: 3, weight: 2 } }],
    isValidOtherwise: true,
  },
};

const VERSION: RoleVersionView = {
  ...FRAMEWORK,
  ...{ id: 'r1', version: 1, content: DRAFT.content, competences: DRAFT.competences, levels: DRAFT.levels },
  versions: [{ id: 'r1', version: 1 }],
  inForce: { id: 'r1', version: 1 },
  holders: { minimum: 5 },
};

const ROWS: RoleRow[] = [
  {
    ...FRAMEWORK,
    ...{ title: en('Clerk'), versions: [{ id: 'r1', version: 1 }], inForce: { id: 'r1', version: 1 } },
    ...{ draftId: 'd1', holders: { minimum: 5, people: 12 } },
  },
  { ...FRAMEWORK, code: 'new', title: en('New one'), versions: [], draftId: 'd2', holders: { minimum: 5 } },
];

async function arrange(path: string, answers: Record<string, jest.Mock> = {}) {
  const write = jest.fn().mockResolvedValue({ revision: 4 });
  const undo = jest.fn().mockResolvedValue({ revision: 4 });
  const publish = jest.fn().mockResolvedValue({ roleProfileId: 'r1' });
  await renderPage({
    path: `/role-profiles${path}`,
    me: meWith({ roles: ['author'] }),
    answers: {
      roles: {
        list: () => Promise.resolve(ROWS),
        draft: () => Promise.resolve(DRAFT),
        version: () => Promise.resolve(VERSION),
        ...{ write, undo, publish, ...answers },
      },
    },
  });
  await screen.findByRole('heading', { level: 1 });
  return { write, undo, publish };
}

const level = (code: string) => screen.getByRole('combobox', { name: `Level of ${code}` });
const weight = (code: string) => screen.getByRole('textbox', { name: `Weight of ${code}` });
const save = () => userEvent.click(screen.getByRole('button', { name: 'Save' }));

describe('the list of roles', () => {
  it('leads to what holds, or to the draft where nothing does, and counts no small group aloud', async () => {
    await arrange('');
    expect(screen.getByRole('link', { name: 'Clerk' })).toHaveAttribute('href', '/role-profiles/r1');
    expect(screen.getByRole('link', { name: 'New one' })).toHaveAttribute('href', '/role-profiles/drafts/d2');
    expect(within(screen.getByRole('row', { name: /^Clerk/ })).getByText('12 people')).toBeInTheDocument();
    expect(within(screen.getByRole('row', { name: /^New/ })).getByText('Fewer than 5')).toBeInTheDocument();
  });

  it('says what to do where there is none', async () => {
    await arrange('', { list: jest.fn().mockResolvedValue([]) });
    expect(screen.getByText('Start a role, or bring in a table of roles.')).toBeInTheDocument();
    expect(screen.getByRole('link', { name: 'Start a role' })).toHaveAttribute('href', '/role-profiles/new');
  });
});

describe('the draft of a role', () => {
  it('is saved as it is typed, from the revision that was seen, with a comma for a point', async () => {
    const { write } = await arrange('/drafts/d1');
    await userEvent.selectOptions(level('1.2'), '4');
    await userEvent.clear(weight('1.2'));
    await userEvent.type(weight('1.2'), '2,5');
    await userEvent.selectOptions(level('1.1'), '');
    await save();
    expect(write).toHaveBeenCalledWith('d1', {
      revision: 3,
      content: { ...DRAFT.content, requirements: [{ competence: '1.2', level: 4, weight: 2.5 }] },
    });
  });

  it('names what is wrong and sends nothing', async () => {
    const { write } = await arrange('/drafts/d1');
    await userEvent.clear(screen.getByRole('textbox', { name: /Name.*English/ }));
    await userEvent.clear(weight('1.1'));
    await userEvent.type(weight('1.1'), '9');
    await save();
    const summary = screen.getByRole('alert');
    expect(within(summary).getByRole('link', { name: 'Enter a name in English' })).toBeInTheDocument();
    expect(
      within(summary).getByRole('link', { name: 'The weight of 1.1 must lie between 0.25 and 5' }),
    ).toHaveAttribute('href', expect.stringContaining('#weight-1.1'));
    expect(write).not.toHaveBeenCalled();
  });

  it('takes back what is typed before it takes back what is saved', async () => {
    const { undo } = await arrange('/drafts/d1');
    const button = screen.getByRole('button', { name: 'Undo' });
    await userEvent.selectOptions(level('1.2'), '4');
    expect(screen.getByText('Not saved yet')).toBeInTheDocument();
    await userEvent.click(button);
    expect(level('1.2')).toHaveValue('');
    expect(undo).not.toHaveBeenCalled();
    await userEvent.click(button);
    expect(undo).toHaveBeenCalledWith('d1', { revision: 3 });
  });

  it('is published only as it is saved', async () => {
    const { publish } = await arrange('/drafts/d1');
    await userEvent.selectOptions(level('1.2'), '4');
    expect(screen.queryByRole('button', { name: 'Publish' })).not.toBeInTheDocument();
    await userEvent.click(screen.getByRole('button', { name: 'Undo' }));
    await userEvent.click(screen.getByRole('button', { name: 'Publish' }));
    await userEvent.click(within(screen.getByRole('dialog')).getByRole('button', { name: 'Publish' }));
    expect(publish).toHaveBeenCalledWith('d1', { revision: 3 });
    expect(await screen.findByText('The version is published.')).toBeInTheDocument();
  });

  it('keeps what is typed when somebody else was faster, and says who', async () => {
    const refused = new ProblemError({
      ...{ status: 409, code: 'frameworks.changed-by-another', title: '', faults: [] },
      detail: 'Boris has changed this since you opened it.',
    });
    const theirs = { ...DRAFT, revision: 4, content: { ...DRAFT.content, summary: { en: 'Theirs' } } };
    const draft = jest.fn().mockResolvedValueOnce(DRAFT).mockResolvedValue(theirs);
    const write = jest.fn().mockRejectedValueOnce(refused).mockResolvedValue({ revision: 5 });
    await arrange('/drafts/d1', { draft, write });
    await userEvent.selectOptions(level('1.2'), '4');
    await save();
    expect(await screen.findByText(/Boris has changed this/)).toBeInTheDocument();
    expect(level('1.2')).toHaveValue('4');

    await save();
    expect(write).toHaveBeenLastCalledWith('d1', expect.objectContaining({ revision: 4 }));
  });

  it('lets what somebody else wrote stand by taking back what is typed', async () => {
    const theirs = { ...DRAFT, revision: 4, content: { ...DRAFT.content, summary: { en: 'Theirs' } } };
    const draft = jest.fn().mockResolvedValueOnce(DRAFT).mockResolvedValue(theirs);
    await arrange('/drafts/d1', { draft, write: jest.fn().mockRejectedValue(new Error('refused')) });
    await userEvent.selectOptions(level('1.2'), '4');
    await save();
    await screen.findByRole('alert');
    await userEvent.click(screen.getByRole('button', { name: 'Undo' }));
    expect(level('1.2')).toHaveValue('');
    expect(screen.getByRole('textbox', { name: /Summary.*English/ })).toHaveValue('Theirs');
  });

  it('shows what it changes, competence by competence and word by word', async () => {
    await arrange('/drafts/d1');
    await userEvent.click(screen.getByText('What it changes since version 1'));
    const demands = screen.getAllByRole('table', { name: 'Required levels' })[0];
    if (!demands) throw new Error('no table');
    expect(within(demands).getByText('Level 3, weight 2.00')).toBeInTheDocument();
    expect(within(demands).getByText('Not asked for')).toBeInTheDocument();
    expect(screen.getByText('Scribe')).toBeInTheDocument();
    expect(screen.getByText('It holds on other days.')).toBeInTheDocument();
  });
});
