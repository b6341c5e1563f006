import { alertRetentionWords } from './retention.ts'
export const alertCatalogue = {
  retention: alertRetentionWords,
}
