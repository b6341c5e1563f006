import { records } from './records.ts'

export const recordCatalogue = {
  texts: { records },
  sections: { audit: 'Журнал' },
}
