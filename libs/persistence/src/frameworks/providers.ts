import type { Provider } from '@nestjs/common';

export const frameworksProviders: Provider[] = [];
