import type { Provider } from '@nestjs/common';

export const programmesProviders: Provider[] = [];
