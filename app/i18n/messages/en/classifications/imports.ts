import type { ClassificationImports } from '#app/domain/classifications/imports.ts'
import type { ImportTextsOf } from '#app/domain/imports/import.ts'

export const classificationImports = {
  classifications: {
    title: 'Take in codes of a classification',
    lead: 'A code is known by the day on which it begins: new ones are added, others become as they are in the file. The list itself can be downloaded, changed and taken in again.',
    option: {
      label: 'The classification of rows that name none',
      none: 'Named in each row',
    },
    columns: {
      kind: 'Classification',
      code: 'Code',
      'name-ky': 'Kyrgyz name',
      'name-ru': 'Russian name',
      'name-en': 'English name',
      'plain-ky': 'Plain Kyrgyz name',
      'plain-ru': 'Plain Russian name',
      'plain-en': 'Plain English name',
      words: 'Search words',
      parent: 'Code above',
      'valid-from': 'Valid from',
      'valid-to': 'Valid to',
      successors: 'Successor codes',
      flow: 'Own or received money',
    },
  },
} satisfies ImportTextsOf<ClassificationImports>
