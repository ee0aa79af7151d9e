import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';

/** Lines of the CSV that the figure with this title saves, its header first. */
export async function savedCsv(title: string | RegExp): Promise<string[]> {
  const contents: Blob[] = [];
  URL.createObjectURL = (content) => {
    contents.push(content as Blob);
    return 'blob:saved';
  };
  URL.revokeObjectURL = () => undefined;
  const click = jest.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => undefined);
  const figure = within(screen.getByRole('figure', { name: title }));
  await userEvent.click(figure.getByRole('button', { name: /CSV/ }));
  await waitFor(() => expect(contents).toHaveLength(1));
  click.mockRestore();
  const reader = new FileReader();
  const text = new Promise((resolve) => reader.addEventListener('load', () => resolve(reader.result)));
  reader.readAsText(contents[0]!);
  return String(await text)
    .replace(/^\uFEFF/, '')
    .trimEnd()
    .split('\r\n');
}
