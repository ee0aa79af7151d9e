import type { Question } from '@qabilet/api-client';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { attempt, question } from '../../testing/examples';
import { renderPage } from '../../testing/render-page';

type Original = Question['originals'][number];

/** The original in English behind the note of a drafted question. */
async function arrange(different: Partial<Original>) {
  const original: Original = { language: 'en', stem: 'What is asked', options: [], ...different };
  const asked = question(1, { language: 'kk', stem: 'Сұрақ', originals: [original] });
  const read = jest.fn().mockResolvedValue(attempt({ question: asked }));
  await renderPage({ path: '/attempts/attempt-1', answers: { delivery: { attempt: read } } });
  await userEvent.click(await screen.findByText('Translation not yet reviewed'));
  return within(screen.getByRole('region', { name: 'English' }));
}

describe('the original of a drafted task', () => {
  it('has the names of its gaps where they stand, and what each list offers', async () => {
    const original = await arrange({
      stem: 'Save as [[g1]] and write [[g2]] rows.',
      parts: [
        { id: 'g1', text: 'Format', options: [{ id: 'o1', text: 'CSV' }] },
        { id: 'g2', text: 'Number' },
      ],
    });
    expect(original.getByText('Save as [Format] and write [Number] rows.')).toBeInTheDocument();
    const [gap] = original.getAllByRole('listitem');
    expect(within(gap as HTMLElement).getByText('CSV')).toBeInTheDocument();
  });

  it('has its letters with sender, subject and words', async () => {
    const original = await arrange({
      options: [{ id: 'o1', text: 'Answer it' }],
      parts: [{ id: 'm1', text: 'Which paper is missing?', from: 'a@b.example', subject: 'Licence' }],
    });
    const letter = within(original.getByRole('article'));
    expect(letter.getByText('From: a@b.example')).toBeInTheDocument();
    expect(letter.getByText('Licence')).toBeInTheDocument();
    expect(letter.getByText('Which paper is missing?')).toBeInTheDocument();
    expect(original.getByText('Answer it')).toBeInTheDocument();
  });

  it('has its picture with the description', async () => {
    const picture = {
      source: 'data:image/svg+xml,',
      width: 1,
      height: 1,
      description: 'A sign-in page',
      places: [],
    };
    expect((await arrange({ picture })).getByRole('img', { name: 'A sign-in page' })).toBeInTheDocument();
  });

  it('has its sheet as a table, and the cells by their names', async () => {
    const original = await arrange({
      sheet: { rows: [{ cells: [{ text: 'Days' }] }, { cells: [{ number: 1200 }] }, { cells: [{}] }] },
      parts: [
        { id: 's1', text: 'The sum', entry: 'A3' },
        { id: 's2', text: 'Sorted', entry: 'sort' },
      ],
    });
    expect(original.getByRole('cell', { name: '1,200' })).toBeInTheDocument();
    expect(original.getAllByRole('listitem').map((item) => item.textContent)).toEqual([
      'A3: The sum',
      'Sorted',
    ]);
  });
});
