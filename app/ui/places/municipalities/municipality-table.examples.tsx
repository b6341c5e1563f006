import type { Example } from '#app/ui/example.ts'
import { foundOf } from '#app/ui/lists/example-list.ts'
import type { MunicipalityRow } from './municipality-list.ts'
import { MunicipalityTable } from './municipality-table.tsx'

const row: MunicipalityRow = {
  place: 'ak-bulun',
  name: { ky: 'Ак-Булуң айыл аймагы', ru: 'Ак-Булунский айылный аймак', en: 'Ak-Bulun ayil aimak' },
  region: { ky: 'Ак-Суу району, Ысык-Көл облусу' },
  population: 7340,
  adults: 4210,
  demonstration: true,
  suspended: null,
}

export const examples: readonly Example[] = [
  { name: 'none yet', element: <MunicipalityTable found={foundOf<MunicipalityRow>([])} /> },
  {
    name: 'open and suspended',
    element: (
      <MunicipalityTable
        found={foundOf<MunicipalityRow>([
          row,
          {
            ...row,
            place: 'karakol',
            name: { ky: 'Каракол шаары' },
            demonstration: false,
            suspended: new Date('2026-11-20T04:00:00Z'),
          },
        ])}
      />
    ),
  },
]
