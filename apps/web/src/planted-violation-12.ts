export * as planted from '@qabilet/content';
