/** The one file of the form: what shows it. */
export {
  type ArrivedDocument as ArrivedEvidence,
  documentField as evidenceField,
  documentOf as evidenceOf,
} from '../documents/document-field.server.ts'
