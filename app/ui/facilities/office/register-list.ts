import { bases, calledIn, type ShownFacility } from '#app/domain/facilities/facility.ts'
import { inLanguage } from '#app/domain/language.ts'
import type { ListColumn, ListFacts } from '#app/domain/lists/column.ts'
import type { Say } from '#app/ui/say.ts'

type Row = ShownFacility
type OfKind = Pick<Row, 'kindFacts'>

/** What is chosen from is what the rows have. */
function kindsIn(rows: readonly OfKind[], language: Say['language']) {
  const kinds = new Map(
    rows.map(({ kindFacts: { key, name } }) => [key, inLanguage(name, language)]),
  )
  return [...kinds].map(([value, label]) => ({ value, label }))
}

/** The register of facilities as the office keeps it, ended ones too. */
export function registerList(
  { language, text: { facilityWork: text } }: Say,
  rows: readonly OfKind[],
): ListFacts<Row> {
  const heads = text.columns
  const called = (row: Row) =>
    calledIn(language, {
      name: row.name,
      kindName: row.kindFacts.name,
      villageName: row.villageName,
    })
  const inFile = (key: keyof typeof heads, value: (row: Row) => string): ListColumn<Row> => ({
    ...{ key, label: heads[key], kind: 'text', inFiles: true, value },
  })
  return {
    name: 'facilities',
    title: text.title,
    called,
    columns: [
      { key: 'number', label: heads.number, kind: 'count', value: ({ number }) => number },
      { key: 'called', label: text.called, kind: 'text', onPage: true, value: called },
      inFile('kind', ({ kind }) => kind),
      inFile('name-ky', ({ name }) => name?.ky ?? ''),
      inFile('name-ru', ({ name }) => name?.ru ?? ''),
      inFile('name-en', ({ name }) => name?.en ?? ''),
      {
        ...{ key: 'village', label: heads.village, kind: 'text' },
        value: ({ villageName }) => (villageName ? inLanguage(villageName, language) : ''),
      },
      inFile('landmark', ({ landmark }) => landmark),
      inFile('latitude', ({ point }) => String(point?.latitude ?? '')),
      inFile('longitude', ({ point }) => String(point?.longitude ?? '')),
      {
        ...{ key: 'provider', label: heads.provider, kind: 'text' },
        value: ({ provider }) => provider,
      },
      inFile('standard', ({ standard }) => standard),
      inFile('tariff', ({ tariff }) => tariff),
      inFile('budget-code', ({ budgetCode }) => budgetCode),
      inFile('basis', ({ basis }) => basis),
      { ...{ key: 'from', label: heads.from, kind: 'day' }, value: ({ from }) => from },
      { ...{ key: 'until', label: heads.until, kind: 'day' }, value: ({ until }) => until },
      inFile('osm', ({ osm }) => osm ?? ''),
    ],
    choices: [
      {
        key: 'kind',
        label: heads.kind,
        options: kindsIn(rows, language),
        of: ({ kind }) => kind,
      },
      {
        key: 'basis',
        label: heads.basis,
        options: bases.map((value) => ({ value, label: text.bases[value] })),
        of: ({ basis }) => basis,
      },
    ],
  }
}
