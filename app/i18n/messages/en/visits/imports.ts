import type { ImportTextsOf } from '#app/domain/imports/import.ts'
import type { VisitImports } from '#app/domain/visits/imports.ts'

export const visitImports = {
  visits: {
    title: 'Take in visits collected with ODK or Kobo',
    lead: 'A CSV file of the answers to the municipality’s form (XLSForm): from ODK Central or Kobo, with the names of questions and values (XML values and headers), the heads of columns left as they are. Each measurement has a column of its own. Photos are not in the file, so none are taken in. The same record adds nothing a second time.',
    columns: {
      on: 'Day',
      kind: 'Kind of service',
      visited: 'Number of the service',
      measured: 'Measured',
      seen: 'Seen',
      words: 'Words',
      record: 'Id of the record',
    },
  },
} satisfies ImportTextsOf<VisitImports>
