import { SealSecrets } from '@qabilet/application';
import { readLine } from '../command-line';
import { withServerContext } from '../server-context';
import type { Command } from './command';

/** Puts stored secrets under the present key; an earlier key is needed no more once this has run. */
export const secretsSealCommand: Command = {
  name: 'secrets seal',
  usage: '',
  run: async (words) => {
    readLine(words, { usage: 'qabilet secrets seal', options: {} });
    await withServerContext(async (context) => {
      const sealed = await context.get(SealSecrets).execute();
      console.log(
        sealed === 0
          ? 'Every secret is under the present key.'
          : `Secrets put under the present key: ${sealed}.`,
      );
    });
  },
};
