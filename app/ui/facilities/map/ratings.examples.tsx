import type { FacilityLine } from '#app/domain/facilities/pages.ts'
import type { Example } from '#app/ui/example.ts'
import { exampleFew, examplePicture } from '../../ratings/example-ratings.ts'
import { exampleFacility } from '../example-facility.ts'
import { choicesOf } from '../facility-list.ts'
import { MapPage } from './map-page.tsx'

const lines: readonly FacilityLine[] = [
  { ...exampleFacility, summary: examplePicture.now, trend: 'worse' },
  { ...exampleFacility, number: 5, summary: exampleFew.now, trend: 'few' },
]
const wanted = { words: '', chosen: { kind: 'water' }, sort: '', page: 1 }
const kit = {
  ...{ script: '', style: '', outline: '', areas: '', tiles: null, attribution: '', villages: [] },
}
const villages = [
  {
    village: 1,
    name: 'Ак-Булуң',
    services: 20,
    state: 'bad' as const,
    summary: examplePicture.now,
  },
  { village: 2, name: 'Кең-Суу', services: 1, state: 'few' as const, summary: exampleFew.now },
]

export const examples: readonly Example[] = [
  {
    name: 'the map of services, before it is opened',
    alone: true,
    element: (
      <MapPage
        page={{
          found: { rows: lines, total: 2, page: 1, pages: 1, wanted, partly: false },
          ...{ among: choicesOf(lines), query: 'kind=water', placed: 2, all: 3 },
          ...{ villages, kit, points: '#points' },
        }}
      />
    ),
  },
]
