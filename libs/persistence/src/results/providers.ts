import type { Provider } from '@nestjs/common';

export const resultsProviders: Provider[] = [];
