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
  signedIn: false,
  round: 3,
  votingRound: 3,
  now: {
    label: 'Азыр: добуш берүү.',
    ends: new Date('2026-12-05T12:00:00Z'),
    daysLeft: 13,
    action: { href: '#vote', label: 'Добуш берүү' },
  },
}
