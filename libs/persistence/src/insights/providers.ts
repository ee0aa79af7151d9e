import type { Provider } from '@nestjs/common';

export const insightsProviders: Provider[] = [];
