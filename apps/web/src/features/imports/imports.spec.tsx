import type { ImportRunView } from '@qabilet/api-client';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { english } from '../../testing/examples';
import { meWith, renderPage } from '../../testing/render-page';

const RUN: ImportRunView = {
  id: '3f1d9c52-0e61-4f3a-9b1e-6a3d2a4c5b6e',
  kind: 'items',
  state: 'ready',
  fileName: 'items.csv',
  fileBytes: 900,
  requestedBy: 'Ada Author',
  requestedAt: '2026-11-23T09:00:00Z',
  done: 0,
  total: 0,
  format: 'CSV',
  counts: { new: 2, changed: 0, same: 0, left: 1 },
  faults: [{ severity: 'warning', code: 'items.unknown-column', message: 'The column "x" is not read.' }],
};
const LEFT = {
  place: 'row 3',
  code: '1.1-51',
  title: 'What now?',
  fate: 'left' as const,
  faults: [{ severity: 'error' as const, code: 'items.missing', message: '"right" is empty. Fill it in.' }],
};

const competences = () => Promise.resolve([{ code: '1.1', name: english('Searching'), outcomes: [] }]);

async function arrange(run: ImportRunView = RUN, language: 'en' | 'ru' = 'en') {
  const answers = {
    list: jest.fn().mockResolvedValue([run]),
    upload: jest.fn().mockResolvedValue({ id: run.id, created: true }),
    run: jest.fn().mockResolvedValue(run),
    entries: jest.fn().mockResolvedValue({ total: 1, rows: [LEFT] }),
    confirm: jest.fn().mockResolvedValue(undefined),
    cancel: jest.fn().mockResolvedValue(undefined),
  };
  const open = async (path: string, heading: string) => {
    await renderPage({
      path,
      language,
      me: meWith({ roles: ['author'], language }),
      answers: { imports: answers, itemBank: { competences } },
    });
    await screen.findByRole('heading', { level: 1, name: heading });
  };
  return {
    answers,
    list: () => open('/items/imports', 'Bring items in'),
    run: () => open(`/items/imports/${run.id}`, 'items.csv'),
  };
}

describe('bringing items in', () => {
  it('leads from the chosen file to what is in it', async () => {
    const { answers, list } = await arrange();
    await list();
    const file = new File(['code'], 'items.csv');
    await userEvent.upload(screen.getByLabelText('File with items'), file);
    await userEvent.click(screen.getByRole('button', { name: 'Upload and look at it' }));
    expect(answers.upload).toHaveBeenCalledWith('items', file, {});
    expect(await screen.findByRole('heading', { level: 1, name: 'items.csv' })).toBeInTheDocument();
  });

  it('takes items of other systems for what its author chose', async () => {
    const { answers, list } = await arrange();
    await list();
    const file = new File(['PK'], 'items.zip');
    await userEvent.upload(screen.getByLabelText('File with items'), file);
    await userEvent.click(screen.getByText('For packages of other systems'));
    await screen.findByRole('option', { name: '1.1 Searching' });
    await userEvent.selectOptions(screen.getByLabelText('Competence of items that name none'), '1.1');
    await userEvent.selectOptions(screen.getByLabelText('Level of items that name none'), '2');
    await userEvent.click(screen.getByRole('button', { name: 'Upload and look at it' }));
    expect(answers.upload).toHaveBeenCalledWith('items', file, { competence: '1.1', level: 2 });
  });

  it('asks for a file when there is none', async () => {
    const { answers, list } = await arrange();
    await list();
    await userEvent.click(screen.getByRole('button', { name: 'Upload and look at it' }));
    expect(screen.getByRole('alert')).toHaveTextContent('Choose a file');
    expect(answers.upload).not.toHaveBeenCalled();
  });

  it('lists files with their state', async () => {
    const { list } = await arrange();
    await list();
    const row = within(await screen.findByRole('row', { name: /items.csv/ }));
    expect(row.getByText('Waits for your decision')).toBeInTheDocument();
  });

  it('tells what would be stored, and why something is left out, and stores it once its author says so', async () => {
    const { answers, run } = await arrange();
    await run();
    expect(screen.getByText('The column "x" is not read.')).toBeInTheDocument();
    expect(await screen.findByText('"right" is empty. Fill it in.')).toBeInTheDocument();
    expect(answers.entries).toHaveBeenCalledWith(RUN.id, expect.objectContaining({ withFaults: true }));

    await userEvent.click(screen.getByRole('button', { name: 'Store 2 items as drafts' }));
    const dialog = within(screen.getByRole('dialog'));
    await userEvent.click(dialog.getByRole('button', { name: 'Store 2 items as drafts' }));
    expect(answers.confirm).toHaveBeenCalledWith(RUN.id);
  });

  it('offers nothing to store where nothing can be', async () => {
    const { run } = await arrange({ ...RUN, counts: { new: 0, changed: 0, same: 3, left: 1 } });
    await run();
    expect(screen.queryByRole('button', { name: /^Store/ })).not.toBeInTheDocument();
    expect(screen.getByText(/nothing in the file that could be stored/)).toBeInTheDocument();
    expect(screen.getByRole('button', { name: 'Cancel this import' })).toBeInTheDocument();
  });

  it('shows how far it is while it is read', async () => {
    const { run } = await arrange({ ...RUN, state: 'reading', counts: undefined, done: 5, total: 20 });
    await run();
    expect(screen.getByRole('progressbar', { name: 'Is being read' })).toHaveValue(0.25);
    expect(screen.getByText('5 of 20')).toBeInTheDocument();
  });

  it.each([
    ['en', 'Line 7 is not well-formed XML', 'Choose another file'],
    ['ru', 'Строка 7 — неправильный XML', 'Выбрать другой файл'],
  ] as const)('says in words of %s why a file was refused', async (language, words, again) => {
    const message = 'Line 7 is not well-formed XML, so nothing of the file was read.';
    const { run } = await arrange(
      {
        ...RUN,
        state: 'refused',
        failure: { code: 'file.broken-xml', message, details: { line: 7 } },
        counts: undefined,
      },
      language,
    );
    await run();
    expect(screen.getByText(words, { exact: false })).toBeInTheDocument();
    expect(screen.getByRole('link', { name: again })).toHaveAttribute('href', '/items/imports');
  });
});

describe('bringing in what is no items', () => {
  it.each([
    ['roles', '/role-profiles', 'Bring roles in', 'File with roles'],
    ['framework', '/frameworks', 'Bring a framework in', 'File with the framework'],
    ['people', '/people', 'Bring people in', 'File with people'],
    ['texts', '/frameworks/texts', 'Bring translated texts in', 'Translated file'],
  ] as const)(
    '%s: stands under their list, with files of that kind alone',
    async (kind, home, title, label) => {
      const runs = [
        { ...RUN, id: 'own', kind, fileName: 'own.csv' },
        { ...RUN, id: 'other', fileName: 'other.csv' },
      ];
      const { answers } = await arrange();
      const upload = jest.fn().mockResolvedValue({ id: 'own', created: true });
      await renderPage({
        path: `${home}/imports`,
        me: meWith({ roles: [kind === 'people' ? 'administrator' : 'author'] }),
        answers: {
          imports: {
            ...answers,
            list: () => Promise.resolve(runs),
            upload,
            run: () => Promise.resolve(runs[0] ?? RUN),
          },
        },
      });
      await screen.findByRole('heading', { level: 1, name: title });
      expect(await screen.findByRole('link', { name: 'own.csv' })).toHaveAttribute(
        'href',
        `${home}/imports/own`,
      );
      expect(screen.queryByText('other.csv')).not.toBeInTheDocument();

      const file = new File(['role'], kind === 'texts' ? 'own.xlf' : 'own.csv');
      await userEvent.upload(screen.getByLabelText(label), file);
      await userEvent.click(screen.getByRole('button', { name: 'Upload and look at it' }));
      expect(upload).toHaveBeenCalledWith(kind, file, {});
      expect(await screen.findByRole('heading', { level: 1, name: 'own.csv' })).toBeInTheDocument();
    },
  );
});
