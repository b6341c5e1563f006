import type { ImportTextsOf } from '#app/domain/imports/import.ts'
import type { RollImports } from '#app/domain/roll/imports.ts'

export const rollImports = {
  roll: {
    title: 'Take in a roll of voters',
    lead: 'One person a row. Names and PINs are kept under a key of their own while the file is checked; with the confirmation, or after a day, the key is destroyed. Keyed fingerprints and villages stay. Print the roll before you confirm. The sign ≈ beside a PIN: name and date of birth are those of the row named; see whether it is one person.',
    option: { label: 'For which round', none: 'Choose' },
    columns: { pin: 'PIN', name: 'Full name', born: 'Date of birth', village: 'Village' },
  },
} satisfies ImportTextsOf<RollImports>
