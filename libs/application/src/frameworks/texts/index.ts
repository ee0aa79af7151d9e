export { ExportFrameworkTexts } from './export-framework-texts';
export * from './import-framework-texts';
