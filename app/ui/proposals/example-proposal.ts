import { som } from '#app/domain/money.ts'
import type { PublicProposal } from '#app/domain/proposals/public-proposal.ts'
import type { MapKit } from '#app/ui/maps/map-place.tsx'

/** A proposal with everything in it, for the examples. */
export const exampleProposal: PublicProposal = {
  round: 2,
  number: 11,
  state: 'on-ballot',
  sentAt: new Date('2026-09-20T04:00:00Z'),
  version: 2,
  checkedCost: som(318_000),
  rejection: null,
  excludes: [14],
  authors: [
    { name: 'Айгүл Т.', village: 1 },
    { name: 'Бегимай С.', village: 1 },
  ],
  onPaper: false,
  hidden: null,
  text: {
    title: 'Жогорку Ак-Булуңда көчө жарыктары',
    need: 'Кышында балдар мектептен караңгыда кайтышат.',
    description: 'Мектептен дарыканага чейинки көчөгө 6 чырак орнотобуз.',
    theme: 'lighting',
    village: 1,
    landmark: 'Мектептин жаны',
    point: { latitude: 42.57, longitude: 78.6 },
    beneficiaries: '240 үй, мектептин 180 окуучусу',
    households: 240,
    costLines: [
      { what: 'Чырак, мамысы менен', quantity: 6, unit: 'даана', unitPrice: som(53_000) },
    ],
    contributions: [{ kind: 'labour', what: '12 күн', value: som(12_000) }],
    upkeep: 'Айыл өкмөтү карайт, жылына 4 000 сом.',
    attachments: [{ id: 'ab'.repeat(16), kind: 'paper', name: 'Смета.pdf', bytes: 48_000 }],
  },
}

/** A map without tiles, for the examples. */
export const exampleMap: MapKit = {
  script: '#script',
  style: '#style',
  outline: '#outline',
  areas: '#areas',
  tiles: null,
  attribution: '',
  villages: [{ name: 'Ак-Булуң', latitude: 42.57, longitude: 78.6 }],
}
