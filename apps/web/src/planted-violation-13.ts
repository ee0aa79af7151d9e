export * as planted from '@qabilet/contracts';
