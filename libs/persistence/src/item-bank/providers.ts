import type { Provider } from '@nestjs/common';

export const itemBankProviders: Provider[] = [];
