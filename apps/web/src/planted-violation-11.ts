export * as planted from '@qabilet/item-bank';
