import { ProblemError, type CasePreview } from '@qabilet/api-client';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { meWith, renderPage } from '../../../testing/render-page';

const PREVIEW: CasePreview = {
  title: 'Skills of an office',
  caseVersion: '1.1',
  languages: ['en'],
  counts: { areas: 1, competences: 2, levels: 2, subLevels: 0, statements: 0, outcomes: 0, glossaryTerms: 0 },
  importable: true,
  problems: [
    { path: 'CFItems[3]', code: 'no-level', severity: 'warning', message: '1 statements name no level.' },
  ],
  groups: [
    { key: '2:Odd one', type: 'Odd one', depth: 2, count: 1, examples: ['Draws charts'], role: 'none' },
  ],
  kept: [{ kind: 'rubrics', count: 1 }],
  areas: [{ code: 'D', name: 'Data', competences: [] }],
};
const PACKAGE = new File(['{}'], 'case.json');

async function arrange(previewCase: jest.Mock) {
  const importCase = jest.fn().mockReturnValue(new Promise(() => undefined));
  await renderPage({
    path: '/frameworks/import-case',
    me: meWith({ roles: ['author'] }),
    answers: { frameworks: { previewCase, importCase } },
  });
  await userEvent.upload(await screen.findByLabelText('CASE package'), PACKAGE);
  await userEvent.click(screen.getByRole('button', { name: 'Check the package' }));
  return { previewCase, importCase };
}

describe('importing a CASE package', () => {
  it('shows what it would bring, what is kept and what is wrong before anything is stored', async () => {
    const { importCase } = await arrange(jest.fn().mockResolvedValue(PREVIEW));
    expect(await screen.findByRole('heading', { level: 1, name: 'What is in the file' })).toBeInTheDocument();
    expect(screen.getByText('1 rubric')).toBeInTheDocument();
    expect(screen.getByRole('row', { name: /CFItems\[3\] Warning 1 statements/ })).toBeInTheDocument();
    expect(importCase).not.toHaveBeenCalled();
  });

  it('imports only what was looked at: changed choices are looked at again first', async () => {
    const { previewCase, importCase } = await arrange(jest.fn().mockResolvedValue(PREVIEW));
    const role = await screen.findByRole('combobox', { name: 'Taken for: Odd one, depth 2' });
    expect(role).toHaveValue('none');
    await userEvent.selectOptions(role, 'Skill');
    await userEvent.selectOptions(
      screen.getByRole('combobox', { name: 'Level of statements that name none' }),
      'Level 2',
    );
    expect(screen.queryByRole('button', { name: 'Import as draft' })).not.toBeInTheDocument();
    await userEvent.click(screen.getByRole('button', { name: 'Look again with these choices' }));
    const choices = { roles: { '2:Odd one': 'skill' }, level: 2 };
    expect(previewCase).toHaveBeenLastCalledWith(PACKAGE, choices);
    await userEvent.click(await screen.findByRole('button', { name: 'Import as draft' }));
    expect(importCase).toHaveBeenCalledWith(PACKAGE, choices);
  });

  it('offers no import of a package with errors', async () => {
    await arrange(jest.fn().mockResolvedValue({ ...PREVIEW, importable: false }));
    expect(await screen.findByText(/This package cannot be imported/)).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: 'Import as draft' })).not.toBeInTheDocument();
  });

  it('repeats in words why a file was refused', async () => {
    const detail = 'This file is no JSON.';
    const refusal = new ProblemError({ status: 422, code: 'interchange.x', title: '', detail, faults: [] });
    await arrange(jest.fn().mockRejectedValue(refusal));
    expect(await screen.findByRole('link', { name: detail })).toBeInTheDocument();
  });
});

describe('saving a release as a CASE package', () => {
  const release = {
    ...{
      id: 'r1',
      frameworkId: 'f1',
      title: 'DigComp',
      version: '3.0',
      state: 'released',
      source: 'shipped',
    },
    ...{ createdAt: '2026-01-01T00:00:00Z', counts: PREVIEW.counts, levelNames: [], areas: [] },
  } as const;

  async function open(editions: object, sharing = { isPublic: false }) {
    const share = jest.fn().mockResolvedValue(undefined);
    await renderPage({
      path: '/frameworks/releases/r1/case',
      me: meWith({ roles: ['author'] }),
      answers: {
        frameworks: {
          share,
          sharing: jest.fn().mockResolvedValue({ ...sharing, addresses: ['https://a.example/ims/case'] }),
          release: jest.fn().mockResolvedValue(release),
          caseEditions: jest.fn().mockResolvedValue(editions),
        },
      },
    });
    return share;
  }

  it('names what 1.0 has no place for before it is saved', async () => {
    await open({ languages: ['en', 'ru'], lost: [{ kind: 'fields', name: 'CFItem.subject', count: 12 }] });
    const row = within(await screen.findByRole('row', { name: 'The field CFItem.subject 12' }));
    expect(row.getByRole('rowheader')).toBeInTheDocument();
    const older = screen.getByRole('link', { name: 'Save the package (1.0) in: Русский' });
    expect(older).toHaveAttribute('href', '/api/framework-releases/r1/case?version=1.0&language=ru');
    expect(screen.getByRole('link', { name: 'Save the package (1.1)' })).toHaveAttribute('download');
  });

  it('says what to do where no language is complete', async () => {
    await open({ languages: [], lost: [] });
    expect(await screen.findByText(/every competence needs a name in it/)).toBeInTheDocument();
  });

  it('shares with everybody only once that was confirmed', async () => {
    const share = await open({ languages: ['en'], lost: [] });
    expect(await screen.findByText(/Nobody outside your agency/)).toBeInTheDocument();
    await userEvent.click(screen.getByRole('button', { name: 'Share with everybody' }));
    expect(share).not.toHaveBeenCalled();
    const dialog = within(screen.getByRole('dialog'));
    await userEvent.click(dialog.getByRole('button', { name: 'Share with everybody' }));
    expect(share).toHaveBeenCalledWith('r1', { isPublic: true });
  });

  it('stops sharing at once', async () => {
    const share = await open({ languages: ['en'], lost: [] }, { isPublic: true });
    await userEvent.click(await screen.findByRole('button', { name: 'Stop sharing' }));
    expect(share).toHaveBeenCalledWith('r1', { isPublic: false });
  });
});
