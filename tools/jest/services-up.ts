import { startTestServices } from './test-services';

/** Gives the integration tests a PostgreSQL, and a Redis where its server can be had, of their own. */
export default async function servicesUp(): Promise<void> {
  await startTestServices();
}
