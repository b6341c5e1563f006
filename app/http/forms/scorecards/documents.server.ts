/** The one file of the form: the signed minutes. */
export {
  type ArrivedDocument as ArrivedMinutes,
  documentField as minutesField,
  documentOf as minutesOf,
} from '../documents/document-field.server.ts'
