import type { FrameFacts } from './frame/frame-facts.ts'

/** The municipality of the examples; its name is as long as real ones are. */
export const exampleMunicipality: FrameFacts = {
  name: 'Ак-Булуң айыл аймагы',
  region: 'Түп району, Ысык-Көл облусу',
  office: {
    name: 'Ак-Булуң айыл өкмөтү',
    phone: '+996 000 000 000',
    address: 'Ак-Булуң айылы, Мектеп көчөсү, 1',
  },
  demonstration: true,
  round: 3,
  votingRound: 3,
  now: {
    round: 'Айыл бюджети 2027: акча эмнеге жумшаларын тургундар чечет',
    label: 'Азыр: добуш берүү.',
    ends: new Date('2026-12-05T12:00:00Z'),
    daysLeft: 13,
    action: { href: '#vote', label: 'Добуш берүү' },
  },
}
