import { beforeAll } from 'vitest'
import { som } from '#app/domain/money.ts'
import type { Phase } from '#app/domain/rounds/phase.ts'
import type { Round } from '#app/domain/rounds/round.ts'
import { aMunicipality } from '#seed/builders/a-municipality.ts'
import { aRound } from '#seed/builders/a-round.ts'
import { aVillage } from '#seed/builders/a-village.ts'
import type { Fields } from './visitor.ts'

const upperNames = { ky: 'Жогорку Ак-Булуң', ru: 'Верхний Ак-Булун', en: 'Upper Ak-Bulun' }
const centre = { latitude: 42.6, longitude: 78.7 }

/** For a test file about proposals: Ak-Bulun with two villages, and a round of 1.5 million som in a phase. */
export function proposalContext(inPhase: Phase = 'ideas') {
  const made: { round?: Round } = {}
  beforeAll(async () => {
    await aMunicipality()
    await aVillage()
    await aVillage({ number: 2, name: upperNames, aliases: ['Байсоорун'], centre })
    made.round = await aRound({ place: 'ak-bulun', at: new Date(), inPhase })
  })
  return {
    get round(): Round {
      if (!made.round) throw new Error('Ask for the round inside a test')
      return made.round
    },
  }
}

/** Answers of each step that stand; a test changes what it is about. */
export const goodAnswers = {
  what: {
    title: 'Мектеп көчөсүнө 6 чырак',
    theme: 'lighting',
    village: '2',
    landmark: 'Мектептин жаны',
    description: 'Алты мамы орнотуп, үнөмдүү чырак илебиз.',
    go: 'next',
  },
  whom: {
    need: 'Кышында балдар мектептен караңгыда кайтышат.',
    beneficiaries: '240 үй',
    households: '240',
    go: 'next',
  },
  cost: {
    'line-what': ['Чырак', 'Мамы'],
    'line-quantity': ['6', '6'],
    'line-unit': ['даана', 'даана'],
    'line-price': ['6 500', '12500,00'],
    go: 'next',
  },
  help: {
    'labour-what': '12 күн',
    'labour-value': '12 000',
    upkeep: 'Айыл өкмөтү карайт.',
    go: 'next',
  },
} as const satisfies Record<string, Record<string, string | readonly string[]>>

/** The same answers as a visitor sends them. */
export function answers(step: keyof typeof goodAnswers, changed: Fields = {}): Fields {
  const given = Object.entries(goodAnswers[step]).map(([name, value]) => [
    name,
    typeof value === 'string' ? value : [...value],
  ])
  return { ...Object.fromEntries(given), ...changed }
}

/** What the six lamps of those answers cost. */
export const goodSum = som(6 * 6_500 + 6 * 12_500)
