import { som } from '#app/domain/money.ts'
import type { ListFilter } from '#app/domain/proposals/finding/list-filter.ts'
import type { Example } from '#app/ui/example.ts'
import { exampleMap } from '../example-proposal.ts'
import { ListFilters } from './list-filters.tsx'
import { ListOrders } from './list-orders.tsx'
import { MapView } from './map-view.tsx'

const villages = [
  { number: 1, name: 'Ак-Булуң' },
  { number: 2, name: 'Кең-Суу' },
]
const all: ListFilter = {
  words: '',
  village: null,
  theme: null,
  standing: null,
  costFrom: null,
  costTo: null,
}
const narrowed: ListFilter = {
  ...{ words: 'көпүрө', village: 'aimak', theme: 'roads', standing: 'on-ballot' },
  ...{ costFrom: som(100_000), costTo: som(300_000) },
}
const map = {
  round: { number: 2, title: 'Айыл бюджети 2027' },
  query: '',
  total: 13,
  pinned: 9,
  byVillage: [
    { village: 1, name: 'Ак-Булуң', count: 9 },
    { village: null, name: 'Бүт аймак', count: 4 },
  ],
  kit: exampleMap,
  points: '#points',
  outline: 'M52-42L60-42L60-40Z',
}

export const examples: readonly Example[] = [
  {
    name: 'filters, folded up',
    alone: true,
    element: <ListFilters rejected={null} filter={all} villages={villages} order="draw" />,
  },
  {
    name: 'filters, narrowed',
    alone: true,
    element: <ListFilters rejected={null} filter={narrowed} villages={villages} order="cost" />,
  },
  { name: 'orders, drawn', element: <ListOrders order="draw" query="" map="#map" /> },
  { name: 'orders, by cost', element: <ListOrders order="cost" query="words=a" map="#map" /> },
  { name: 'map and its list', alone: true, element: <MapView page={map} /> },
]
