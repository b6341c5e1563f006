import type { NounPages, PlaceAddress } from '#app/site-map.ts'

export const importPaths = ({ home }: PlaceAddress) => ({
  /** Where a file is chosen; `kind` is what it holds: `villages`. */
  newImport: (kind: string) => `${home}/office/imports/new/${kind}`,
  import: (number: number) => `${home}/office/imports/${number}`,
})

export const pages: NounPages = {
  office: {
    'imports/new/:kind': 'imports/new-import.tsx',
    'imports/:import': 'imports/import.tsx',
  },
}
