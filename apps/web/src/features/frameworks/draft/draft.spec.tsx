import { ProblemError, type DraftCompetence, type DraftOutline } from '@qabilet/api-client';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { meWith, renderPage } from '../../../testing/render-page';

const EDIT: NonNullable<DraftOutline['undo']> = {
  ...{ number: 1, state: 'applied', kind: 'add', part: 'area', code: '1' },
  ...{ by: 'Anna Weber', at: '2026-04-01T09:00:00Z' },
};

const LEVELS = [1, 2, 3, 4].map((level) => ({
  ...{ part: 'level', code: String(level), level },
  texts: [
    { field: 'name', en: `Level word ${level}` },
    { field: 'description', en: '' },
  ],
})) satisfies DraftOutline['parts'];

const DRAFT: DraftOutline = {
  ...{ id: 'r1', title: 'Skills', version: '1.0', revision: 7, languages: ['en', 'ru'] },
  parts: [
    { part: 'area', code: '1', texts: [{ field: 'name', en: 'Letters', ru: 'Письма' }] },
    { part: 'area', code: '2', texts: [{ field: 'name', en: 'Registers' }] },
    { part: 'competence', code: '1.1', parent: '1', texts: [{ field: 'name', en: 'Answering' }] },
    ...LEVELS,
  ],
  missing: [
    { kind: 'empty-area', area: '2', blocks: true },
    { kind: 'no-self-statement', competence: '1.1', level: 2, blocks: false },
    { kind: 'untranslated', competence: '1.1', language: 'ru', texts: 1, blocks: false },
  ],
  edits: [EDIT],
  undo: EDIT,
};

const UNDER: DraftCompetence = {
  revision: 7,
  competence: {
    ...{ part: 'competence', code: '1.1', parent: '1' },
    texts: [
      { field: 'name', en: 'Answering' },
      { field: 'description', en: 'Of all kinds', ru: 'Любых' },
    ],
  },
  parts: [
    {
      ...{ part: 'statement', code: '1.1.1', parent: '1.1', level: 1, isSelf: true },
      texts: [{ field: 'text', en: 'I answer a letter' }],
    },
  ],
};

async function arrange(path: string, answers: Record<string, jest.Mock> = {}) {
  const edit = jest.fn().mockResolvedValue({ revision: 8 });
  const undo = jest.fn().mockResolvedValue({ revision: 8 });
  const draft = jest.fn().mockResolvedValue(DRAFT);
  const draftCompetence = jest.fn().mockResolvedValue(UNDER);
  await renderPage({
    path: `/frameworks/releases/r1/${path}`,
    me: meWith({ roles: ['author'] }),
    answers: { frameworks: { draft, draftCompetence, edit, undo, ...answers } },
  });
  await screen.findByRole('heading', { level: 1 });
  return { edit, undo, draft };
}

const rivalry = () =>
  new ProblemError({
    ...{ status: 409, code: 'frameworks.changed-by-another', title: '', faults: [] },
    detail: 'Boris has changed this since you opened it.',
  });

describe('the draft of a framework', () => {
  it('shows areas with their competences and what is missing, with the way there', async () => {
    await arrange('edit');
    expect(screen.getByRole('heading', { name: 'Area 1: Letters' })).toBeInTheDocument();
    expect(screen.getByRole('link', { name: '1.1 Answering' })).toHaveAttribute(
      'href',
      '/frameworks/releases/r1/edit/competences/1.1?language=ru',
    );
    expect(screen.getByRole('link', { name: 'Area 2 has no competence.' })).toHaveAttribute(
      'href',
      '/frameworks/releases/r1/edit#area-2',
    );
    expect(screen.getByText('2 things are missing')).toBeInTheDocument();
  });

  it('moves an area by a button, from the revision that was seen', async () => {
    const { edit } = await arrange('edit');
    await userEvent.click(screen.getByRole('button', { name: 'Down 1' }));
    expect(edit).toHaveBeenCalledWith('r1', {
      ...{ revision: 7, kind: 'move', part: 'area', code: '1', direction: 'down' },
    });
  });

  it('does not move the first one up', async () => {
    const { edit } = await arrange('edit');
    await userEvent.click(screen.getByRole('button', { name: 'Up 1' }));
    expect(edit).not.toHaveBeenCalled();
  });

  it('adds an area once its code and name are there, and takes the author to what is wrong', async () => {
    const { edit } = await arrange('edit');
    const form = within(screen.getByRole('region', { name: 'Add an area' }));
    await userEvent.type(form.getByLabelText('Code'), '3');
    await userEvent.click(form.getByRole('button', { name: 'Add an area' }));
    expect(form.getByLabelText('Name of the area, in English')).toHaveFocus();
    expect(edit).not.toHaveBeenCalled();
    await userEvent.keyboard('Archives');
    await userEvent.click(form.getByRole('button', { name: 'Add an area' }));
    expect(edit).toHaveBeenCalledWith('r1', {
      ...{ revision: 7, kind: 'add', part: 'area', code: '3', text: 'Archives' },
    });
    expect(form.getByLabelText('Code')).toHaveValue('');
  });

  it('says what an undo would take back', async () => {
    const { undo } = await arrange('edit');
    expect(screen.getByText('Last: added: area 1')).toBeInTheDocument();
    await userEvent.click(screen.getByRole('button', { name: 'Undo added: area 1' }));
    expect(undo).toHaveBeenCalledWith('r1', { revision: 7 });
  });

  it('says so when somebody else was quicker', async () => {
    await arrange('edit', { undo: jest.fn().mockRejectedValue(rivalry()) });
    await userEvent.click(screen.getByRole('button', { name: /^Undo/ }));
    expect(await screen.findByRole('alert')).toHaveTextContent('Boris has changed this');
  });
});

describe('the words of a competence', () => {
  const path = 'edit/competences/1.1';
  const russianName = () => screen.getByLabelText('Name, Русский');

  it('stand side by side, and what is missing is marked', async () => {
    await arrange(path);
    expect(screen.getByLabelText('Description, English')).toHaveValue('Of all kinds');
    expect(screen.getByLabelText('Description, Русский')).toHaveValue('Любых');
    expect(russianName()).toHaveAccessibleDescription('Missing');
    expect(screen.getByLabelText('Description, Русский')).not.toHaveAccessibleDescription();
  });

  it('are saved when the author leaves the field, and not before', async () => {
    const { edit } = await arrange(path);
    await userEvent.type(russianName(), 'Ответы');
    expect(edit).not.toHaveBeenCalled();
    expect(screen.getByText('Saved when you leave the field')).toBeInTheDocument();
    await userEvent.tab();
    expect(edit).toHaveBeenCalledWith('r1', {
      ...{ revision: 7, kind: 'write', part: 'competence', code: '1.1' },
      ...{ field: 'name', language: 'ru', text: 'Ответы' },
    });
  });

  it('are not sent when nothing was changed', async () => {
    const { edit } = await arrange(path);
    await userEvent.click(russianName());
    await userEvent.tab();
    expect(edit).not.toHaveBeenCalled();
  });

  it('stay in the field when somebody else was quicker, until the author decides', async () => {
    const edit = jest.fn().mockRejectedValueOnce(rivalry()).mockResolvedValue({ revision: 9 });
    const theirs: DraftCompetence = {
      ...UNDER,
      revision: 8,
      competence: { ...UNDER.competence, texts: [{ field: 'name', en: 'Answering', ru: 'Отклики' }] },
    };
    const draftCompetence = jest.fn().mockResolvedValueOnce(UNDER).mockResolvedValue(theirs);
    await arrange(path, { edit, draftCompetence });
    await userEvent.type(russianName(), 'Ответы');
    await userEvent.tab();

    const alert = await screen.findByRole('alert');
    expect(alert).toHaveTextContent('Отклики');
    expect(russianName()).toHaveValue('Ответы');

    await userEvent.click(within(alert).getByRole('button', { name: 'Save mine' }));
    expect(edit).toHaveBeenLastCalledWith('r1', expect.objectContaining({ revision: 8, text: 'Ответы' }));
  });

  it('give way to those of the other author on request', async () => {
    await arrange(path, { edit: jest.fn().mockRejectedValue(rivalry()) });
    await userEvent.type(russianName(), 'Ответы');
    await userEvent.tab();
    await userEvent.click(await screen.findByRole('button', { name: 'Take theirs' }));
    expect(russianName()).toHaveValue('');
  });

  it('grow by a statement of a level', async () => {
    const { edit } = await arrange(path);
    const level = within(screen.getByRole('region', { name: 'Level 2: Level word 2' }));
    await userEvent.click(level.getByText('Add to level 2'));
    await userEvent.type(level.getByLabelText('Code'), '1.1.2');
    await userEvent.type(level.getByLabelText('Text, in English'), 'I write plainly');
    await userEvent.click(level.getByRole('button', { name: 'Add' }));
    expect(edit).toHaveBeenCalledWith('r1', {
      ...{ revision: 7, kind: 'add', part: 'statement', code: '1.1.2', parent: '1.1', level: 2 },
      text: 'I write plainly',
    });
  });
});

describe('The way through a translation program', () => {
  it('leads the texts out in the language beside English, and back in', async () => {
    await arrange('edit?language=kk');
    const files = within(screen.getByRole('region', { name: 'Translate in another program' }));
    expect(files.getByRole('link', { name: /^Download all texts.*Қазақша$/ })).toHaveAttribute(
      'href',
      '/api/framework-releases/r1/draft/texts?language=kk',
    );
    expect(files.getByRole('link', { name: 'Bring translated texts in' })).toHaveAttribute(
      'href',
      '/frameworks/texts/imports',
    );
  });

  it('asks for a language first where the page shows English alone', async () => {
    await arrange('edit?language=en');
    expect(screen.getByText('Choose a language at the top of the page first.')).toBeInTheDocument();
    expect(screen.queryByRole('link', { name: /^Download all texts/ })).not.toBeInTheDocument();
  });

  it('stands among the changes of the draft as one', async () => {
    const brought = { ...EDIT, kind: 'bring' as const, part: 'competence' as const, code: 'kk' };
    const draft = jest.fn().mockResolvedValue({ ...DRAFT, undo: brought, edits: [brought] });
    await arrange('edit', { draft });
    expect(screen.getByRole('button', { name: 'Undo words of a file brought in: kk' })).toBeInTheDocument();
  });
});

describe('The glossary of a draft', () => {
  const term = (code: string, name: string) => ({
    ...{ part: 'term' as const, code },
    texts: [
      { field: 'name' as const, en: name },
      { field: 'text' as const, en: `What ${name} means` },
    ],
  });
  const draft = () =>
    jest
      .fn()
      .mockResolvedValue({ ...DRAFT, parts: [...DRAFT.parts, term('0', 'Register'), term('1', 'Extract')] });
  const glossary = () => within(screen.getByRole('region', { name: 'Glossary' }));

  it('stands by its letters, in English alone, and each term can go', async () => {
    const { edit } = await arrange('edit?language=ru', { draft: draft() });
    const terms = glossary().getAllByRole('button', { name: /^Delete the term/, hidden: true });
    expect(terms.map(({ textContent }) => textContent)).toEqual([
      'Delete the term Extract',
      'Delete the term Register',
    ]);
    expect(glossary().queryByRole('textbox', { name: /Русский/, hidden: true })).not.toBeInTheDocument();
    await userEvent.click(glossary().getByText('Register', { selector: 'summary, summary *' }));
    await userEvent.click(glossary().getByRole('button', { name: 'Delete the term Register' }));
    expect(edit).toHaveBeenCalledWith('r1', { revision: 7, kind: 'delete', part: 'term', code: '0' });
  });

  it('takes a term once it says what it means', async () => {
    const { edit } = await arrange('edit', { draft: draft() });
    await userEvent.click(glossary().getByText('Add a term', { selector: 'summary *, summary' }));
    await userEvent.type(glossary().getByLabelText('Term, in English'), 'Deed');
    await userEvent.click(glossary().getByRole('button', { name: 'Add a term' }));
    expect(edit).not.toHaveBeenCalled();
    await userEvent.type(glossary().getByLabelText('What it means, in English'), 'A paper that proves.');
    await userEvent.click(glossary().getByRole('button', { name: 'Add a term' }));
    expect(edit).toHaveBeenCalledWith('r1', {
      ...{ revision: 7, kind: 'add', part: 'term', code: '' },
      ...{ text: 'Deed', explanation: 'A paper that proves.' },
    });
  });
});
