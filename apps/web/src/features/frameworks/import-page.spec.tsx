import { ProblemError, type FrameworkPreview } from '@qabilet/api-client';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { meWith, renderPage } from '../../testing/render-page';

const PREVIEW: FrameworkPreview = {
  title: 'DigComp 3.0',
  counts: {
    areas: 5,
    competences: 21,
    levels: 4,
    subLevels: 8,
    statements: 362,
    outcomes: 523,
    glossaryTerms: 126,
  },
  importable: true,
  problems: [
    { sheet: 'Outcomes', row: 204, column: 'D', code: 'x', severity: 'warning', message: 'Doubled.' },
  ],
  areas: [{ code: '1', name: 'Information', competences: [] }],
};
const WORKBOOK = new File(['x'], 'digcomp.xlsx');

async function arrange(preview: jest.Mock) {
  const importWorkbook = jest.fn().mockReturnValue(new Promise(() => undefined));
  await renderPage({
    path: '/frameworks/import',
    me: meWith({ roles: ['author'] }),
    answers: { frameworks: { preview, importWorkbook } },
  });
  await screen.findByRole('heading', { level: 1, name: 'Import a framework' });
  return { importWorkbook };
}

async function check() {
  await userEvent.upload(screen.getByLabelText('Workbook'), WORKBOOK);
  await userEvent.click(screen.getByRole('button', { name: 'Check the file' }));
}

describe('importing a framework', () => {
  it('shows counts and remarks with their rows before anything is stored', async () => {
    const { importWorkbook } = await arrange(jest.fn().mockResolvedValue(PREVIEW));
    await check();
    expect(await screen.findByRole('heading', { level: 1, name: 'What is in the file' })).toBeInTheDocument();
    expect(screen.getByText('362')).toBeInTheDocument();
    const remark = within(screen.getByRole('row', { name: /Outcomes/ }));
    expect(remark.getByRole('cell', { name: '204' })).toBeInTheDocument();
    expect(importWorkbook).not.toHaveBeenCalled();
  });

  it('stores the very file that was looked at', async () => {
    const { importWorkbook } = await arrange(jest.fn().mockResolvedValue(PREVIEW));
    await check();
    await userEvent.click(await screen.findByRole('button', { name: 'Import as draft' }));
    expect(importWorkbook).toHaveBeenCalledWith(WORKBOOK);
    expect(screen.getByRole('progressbar', { name: 'Importing …' })).toBeInTheDocument();
  });

  it('offers no import of a file with errors', async () => {
    await arrange(jest.fn().mockResolvedValue({ ...PREVIEW, importable: false }));
    await check();
    expect(await screen.findByText(/This file cannot be imported/)).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: 'Import as draft' })).not.toBeInTheDocument();
  });

  it('repeats in words why a file was refused', async () => {
    const detail = 'This file is not an Excel workbook. Save it as .xlsx and choose it again.';
    const refusal = new ProblemError({ status: 422, code: 'interchange.x', title: '', detail, faults: [] });
    await arrange(jest.fn().mockRejectedValue(refusal));
    await check();
    expect(await screen.findByRole('link', { name: detail })).toBeInTheDocument();
  });

  it('says it in words of its own where the server names the sentence', async () => {
    const refusal = new ProblemError({
      status: 413,
      code: 'interchange.file-too-large',
      title: '',
      detail: 'Too large.',
      faults: [],
      wording: { code: 'file.file-too-large', details: { megabytes: '12', most: '10' } },
    });
    await arrange(jest.fn().mockRejectedValue(refusal));
    await check();
    expect(await screen.findByRole('link', { name: /has 12 MB; at most 10 MB/ })).toBeInTheDocument();
  });
});
