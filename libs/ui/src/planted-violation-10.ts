export * as planted from '@qabilet/scoring';
