import type { ContentPack, InstalledContent } from '@qabilet/application';
import {
  installContent as install,
  openWave,
  type OpenedWave,
  type WaveSetting,
  type WaveTools,
} from '@qabilet/persistence/testing';
import type { TestApp, TestPerson } from './test-app';

export interface TestWave extends OpenedWave {
  /** An official who takes part in the first wave and in those added later. */
  addParticipant(confirmed?: 'confirmed'): Promise<TestPerson>;
}

/** Content in an agency without having gone through the command line; the small pack unless given. */
export function installContent(
  test: TestApp,
  tenantId: string,
  pack?: ContentPack,
): Promise<InstalledContent> {
  return install(toolsOf(test), tenantId, pack);
}

/** A new agency with content, a cohort and one open wave. */
export async function openTestWave(
  test: TestApp,
  setting: Omit<WaveSetting, 'tenantId'> = {},
): Promise<TestWave> {
  const tenantId = await test.openAgency();
  const wave = await openWave(toolsOf(test), { ...setting, tenantId });
  return {
    ...wave,
    async addParticipant(confirmed) {
      const person = await test.addPerson(tenantId, ['official']);
      await wave.invite(person.personId, confirmed);
      return person;
    },
  };
}

function toolsOf({ app, database }: TestApp): WaveTools {
  return { database, get: app.get.bind(app) };
}
