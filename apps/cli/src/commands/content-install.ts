import { InstallContent } from '@qabilet/application';
import { agencyOf, readLine, textIn } from '../command-line';
import { CONTENT_PACK } from '../content-pack';
import { withServerContext } from '../server-context';
import type { Command } from './command';

const USAGE = '[--tenant <slug>]';

/** Brings the shipped framework, roles, items and tests into an agency; a second time it changes nothing. */
export const contentInstallCommand: Command = {
  name: 'content install',
  usage: USAGE,
  run: async (words) => {
    const usage = `qabilet content install ${USAGE}`;
    const named = textIn(readLine(words, { usage, options: { tenant: 'string' } }), 'tenant');
    await withServerContext(async (context) => {
      const { id, slug } = await agencyOf(context, named);
      const { created } = await context.get(InstallContent).execute(id, CONTENT_PACK);
      const { competences, items, roles, version } = CONTENT_PACK;
      console.log(
        created
          ? `Installed content ${version} for ${slug}: ${competences.length} competences, ${roles.length} roles, ${items.length} items.`
          : `Content ${version} is already installed for ${slug}. Nothing changed.`,
      );
    });
  },
};
