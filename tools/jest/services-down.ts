import { stopTestServices } from './test-services';

/** Stops what `services-up` started, whatever became of the tests. */
export default async function servicesDown(): Promise<void> {
  await stopTestServices();
}
