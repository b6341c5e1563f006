import type { PaperKind } from '#app/domain/conciliations/paper-kind.ts'
import type { NounPages, PlaceAddress } from '#app/site-map.ts'

export const conciliationPaths = ({ home }: PlaceAddress) => {
  const table = (year: number, number: number) => `${home}/budget/${year}/conciliations/${number}`
  const office = (year: number, number: number) => `${home}/office/conciliations/${year}/${number}`
  return {
    conciliation: table,
    conciliationPaper: (year: number, number: number, paper: PaperKind) =>
      `${table(year, number)}/papers/${paper}`,
    conciliationPaperDocx: (year: number, number: number, paper: PaperKind) =>
      `${table(year, number)}/papers/${paper}/paper.docx`,
    /** How residents took part in a year's budget. */
    participation: (year: number) => `${home}/budget/${year}/participation`,
    participationDocx: (year: number) => `${home}/budget/${year}/participation.docx`,
    officeConciliations: `${home}/office/conciliations`,
    newConciliation: (year: number) => `${home}/office/conciliations/${year}/new`,
    officeConciliation: office,
    editConciliation: (year: number, number: number) => `${office(year, number)}/edit`,
    conciliationSides: (year: number, number: number) => `${office(year, number)}/sides`,
    newConciliationOffer: (year: number, number: number) => `${office(year, number)}/offers/new`,
    conciliationOffer: (year: number, number: number, offer: number) =>
      `${office(year, number)}/offers/${offer}`,
    conciliationProtocolForm: (year: number, number: number) => `${office(year, number)}/protocol`,
  }
}

export const pages: NounPages = {
  place: {
    'budget/:year/conciliations/:table': 'conciliations/conciliation.tsx',
    'budget/:year/conciliations/:table/papers/:paper': 'conciliations/paper.tsx',
    'budget/:year/conciliations/:table/papers/:paper/paper.docx': 'conciliations/paper-docx.ts',
    'budget/:year/participation': 'conciliations/participation.tsx',
    'budget/:year/participation.docx': 'conciliations/participation-docx.ts',
  },
  office: {
    conciliations: 'conciliations/office/conciliations.tsx',
    'conciliations/files/:file': 'conciliations/office/conciliations-file.ts',
    'conciliations/:year/new': 'conciliations/office/new-conciliation.tsx',
    'conciliations/:year/:table': 'conciliations/office/conciliation.tsx',
    'conciliations/:year/:table/edit': 'conciliations/office/edit-conciliation.tsx',
    'conciliations/:year/:table/sides': 'conciliations/office/sides.tsx',
    'conciliations/:year/:table/offers/new': 'conciliations/office/new-offer.tsx',
    'conciliations/:year/:table/offers/:offer': 'conciliations/office/offer.tsx',
    'conciliations/:year/:table/protocol': 'conciliations/office/protocol.tsx',
  },
}
