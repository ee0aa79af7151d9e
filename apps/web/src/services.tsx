import { createContext, use, type ReactNode } from 'react';
import type { Api } from '@qabilet/api-client';
import type { DeviceMemory } from './device-memory';
import type { KeptStore } from './kept-store';
import type { FollowNews } from './news';

/** What the pages need from outside: the API, and what this device keeps. */
export interface Services {
  readonly api: Api;
  readonly memory: DeviceMemory;
  readonly kept: KeptStore;
  readonly follow: FollowNews;
  /** Name of this browser window: one at a time goes on with a test. */
  readonly window: string;
}

const ServicesContext = createContext<Services | undefined>(undefined);

export function ServicesProvider(props: { readonly services: Services; readonly children: ReactNode }) {
  return <ServicesContext value={props.services}>{props.children}</ServicesContext>;
}

export function useServices(): Services {
  const services = use(ServicesContext);
  if (!services) throw new Error('The page is rendered outside ServicesProvider');
  return services;
}

export function useApi(): Api {
  return useServices().api;
}
