import { z } from 'zod'
import { type Outcome, refuseInput } from '#app/domain/outcome.ts'
import {
  type Asked,
  type Entitlement,
  entitlementField,
  type Group,
  type GroupScores,
  groups,
  mostEntitlements,
  ownField,
  peopleField,
  type ScoreCard,
  type ScoreCardEntry,
  type Scores,
  scoreField,
} from '#app/domain/scorecards/scorecard.ts'
import type { Sent } from '#app/http/pages/declared.server.ts'
import type { Situation } from '#app/services/situation.ts'
import { type Answers, checkAnswers } from '../form.server.ts'
import { day, optionalWhole, text, title, whole } from '../form-fields.server.ts'
import { type ArrivedMinutes, minutesOf } from './documents.server.ts'

const rows = Array.from({ length: mostEntitlements }, (_, row) => row)
const parts = ['what', 'standard', 'actual'] as const
const score = optionalWhole({ min: 1, max: 5 })
const people = optionalWhole({ min: 0, max: 10_000 })

const fixed = z.object({
  on: day(),
  where: title({ max: 200, min: 2 }),
  led: title({ max: 200, min: 0 }),
  provider: title({ max: 200, min: 0 }),
  came: whole({ min: 1, max: 10_000 }),
  women: whole({ min: 0, max: 10_000 }),
  words: text({ max: 4_000 }),
})

type Fields = Record<string, number | null>

/** The figures of a card are asked by the kind's own indicators. */
function figuresOf(indicators: readonly Asked[]) {
  const keys = [
    ...indicators.map(({ key }) => ownField(key)),
    ...groups.flatMap((group) => indicators.map(({ key }) => scoreField(group, key))),
  ]
  const counts = groups.map((group) => [peopleField(group), people] as const)
  const scores = keys.map((key) => [key, score] as const)
  return z.object(Object.fromEntries([...counts, ...scores]))
}

const texts = z.object(
  Object.fromEntries(
    rows.flatMap((row) =>
      parts.map((part) => [entitlementField(part, row), title({ max: 120, min: 0 })] as const),
    ),
  ),
)

type Sender = Pick<Situation, 'person' | 'place'>

/** What was entered after a meeting, with the minutes that arrived. */
export async function readScoreCardForm(
  { answers, faults, arrived }: Sent<ArrivedMinutes>,
  sender: Sender,
  indicators: readonly Asked[],
): Promise<Outcome<ScoreCardEntry>> {
  const said = checkAnswers(answers, fixed)
  const figures = checkAnswers(answers, figuresOf(indicators))
  const entitled = checkAnswers(answers, texts)
  const minutes = await minutesOf(answers, arrived, sender)
  const all = [said, figures, entitled].flatMap((one) => (one.refused ? one.faults : []))
  if (said.refused || figures.refused || entitled.refused || faults.length > 0)
    return refuseInput([...all, ...faults])
  const given: Fields = figures.value
  const scores = (field: (key: string) => string): Scores =>
    Object.fromEntries(
      indicators.flatMap(({ key }) => {
        const found = given[field(key)] ?? null
        return found === null ? [] : [[key, found] as const]
      }),
    )
  const sat = groups.map((group): [Group, GroupScores] => [
    group,
    { people: given[peopleField(group)] ?? 0, scores: scores((key) => scoreField(group, key)) },
  ])
  const value: ScoreCardEntry = {
    ...said.value,
    groups: Object.fromEntries(
      sat.filter(([, one]) => one.people > 0 || Object.keys(one.scores).length > 0),
    ),
    own: scores(ownField),
    entitlements: rows.flatMap((row) => {
      const [what = '', standard = '', actual = ''] = parts.map(
        (part) => entitled.value[entitlementField(part, row)] ?? '',
      )
      return what === '' ? [] : [{ what, standard, actual } satisfies Entitlement]
    }),
    minutes,
  }
  return { refused: false, value }
}

/** A card as the form would have sent it. */
export function scoreCardAnswers(card: ScoreCard): Answers {
  const { on, where, led, provider, came, women, words, indicators } = card
  const number = (value: number | undefined) => (value === undefined ? [] : [String(value)])
  const scores = indicators.flatMap(({ key }) => [
    [ownField(key), number(card.own[key])] as const,
    ...groups.map(
      (group) => [scoreField(group, key), number(card.groups[group]?.scores[key])] as const,
    ),
  ])
  const entitled = card.entitlements.flatMap((one, row) =>
    parts.map((part) => [entitlementField(part, row), [one[part]]] as const),
  )
  return {
    ...{ on: [on], where: [where], led: [led], provider: [provider], words: [words] },
    ...{ came: [String(came)], women: [String(women)] },
    ...Object.fromEntries(
      groups.map((group) => [peopleField(group), number(card.groups[group]?.people)]),
    ),
    ...Object.fromEntries([...scores, ...entitled]),
  }
}
