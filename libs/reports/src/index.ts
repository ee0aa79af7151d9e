export { TypstReportWriter } from './typst-report-writer';
