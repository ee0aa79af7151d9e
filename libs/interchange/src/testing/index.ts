export * from './digcomp-workbook';
export * from './workbook-parts';
export * from './zip-of';
export * from './case-package';
export * from './qti-items';
export { officialSchemaCheck, schemaCheck, serviceCheck } from '../case/testing/schema-check';
export * from './hostile-files';
