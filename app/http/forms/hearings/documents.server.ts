export { documentField } from '../documents/document-field.server.ts'
export { readScan } from '../documents/signed-copy.server.ts'
