import { waitFor } from '@testing-library/react';

/** Catches the next file that a page puts among the downloads; gives its text. */
export function savedFile(): () => Promise<string> {
  let content: Blob | undefined;
  // jsdom has no addresses for what is in memory, and goes nowhere.
  URL.createObjectURL = (given) => {
    content = given as Blob;
    return 'blob:saved';
  };
  URL.revokeObjectURL = () => undefined;
  jest.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => undefined);
  return async () => {
    await waitFor(() => expect(content).toBeDefined());
    const reader = new FileReader();
    const text = new Promise((resolve) => reader.addEventListener('load', () => resolve(reader.result)));
    if (content) reader.readAsText(content);
    return String(await text).replace(/^\uFEFF/, '');
  };
}
