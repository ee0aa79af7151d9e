export { lettersOf, pdfText, type PdfText } from './pdf-text';
