import { z } from 'zod'
import { type FieldFault, refuseInput } from '#app/domain/outcome.ts'
import type { Calendar } from '#app/domain/rounds/phase.ts'
import { type DatedPhase, datedPhases } from '#app/domain/rounds/plan/check-calendar.ts'
import { ages, mostChoices } from '#app/domain/rounds/plan/check-rules.ts'
import { potField, type RoundPlan } from '#app/domain/rounds/plan/plan.ts'
import { type BallotForm, countRules, type Pot } from '#app/domain/rounds/round.ts'
import { names, textsInLanguages, year } from '#app/http/forms/composite-fields.server.ts'
import { type Answers, checkAnswers, type SentForm } from '#app/http/forms/form.server.ts'
import {
  choice,
  day,
  moment,
  optionalAmount,
  optionalWhole,
  tick,
  whole,
} from '#app/http/forms/form-fields.server.ts'
import { priceList, share } from '#app/http/forms/rounds/round-fields.server.ts'

const titleLength = 120
const aboutLength = 600

const plain = z.object({
  title: names({ max: titleLength }),
  about: textsInLanguages({ max: aboutLength }),
  year: year(),
  'propose-age': whole(ages),
  'propose-on': day(),
  'vote-age': whole(ages),
  'vote-on': day(),
  ballot: choice(['approval', 'knapsack']),
  min: optionalWhole({ min: 1, max: mostChoices }),
  max: optionalWhole({ min: 1, max: mostChoices }),
  count: choice(countRules),
  threshold: whole({ min: 0, max: 1_000_000 }),
  cap: share({ min: 1, max: 100 }),
  own: share({ min: 0, max: 90 }),
  prices: priceList(),
  binding: tick(),
})
type Plain = z.output<typeof plain>

/** Reads the form of a round as a plan. `kept` stands for the dates where the form does not ask for them. */
export function readRoundForm(
  answers: Answers,
  villages: readonly number[],
  kept: Calendar | null,
): SentForm<RoundPlan> {
  const form = checkAnswers(answers, plain)
  const pots = readPots(answers, villages)
  const calendar = kept ? { faults: [], value: kept } : readCalendar(answers)
  const faults = [...(form.refused ? form.faults : []), ...pots.faults, ...calendar.faults]
  if (!form.refused) faults.push(...checkBallotNumbers(form.value))
  const { key } = form
  if (form.refused || !calendar.value || faults.length > 0)
    return { ...refuseInput(faults), answers, key }
  const plan = planOf(form.value, pots.value, calendar.value)
  return { refused: false, value: plan, answers, key }
}

/** An empty amount is no pot. */
function readPots(answers: Answers, villages: readonly number[]) {
  const faults: FieldFault[] = []
  const value = [null, ...villages].flatMap((village): Pot[] => {
    const name = potField(village)
    const read = checkAnswers(answers, z.object({ [name]: optionalAmount() }))
    if (read.refused) faults.push(...read.faults)
    const money = read.refused ? null : (read.value[name] ?? null)
    return money === null ? [] : [{ village, money }]
  })
  return { faults, value }
}

function readCalendar(answers: Answers): { faults: readonly FieldFault[]; value: Calendar | null } {
  const dates = datedPhases.map((phase) => [phase, moment()] as const)
  const form = checkAnswers(answers, z.object(Object.fromEntries(dates)))
  if (form.refused) return { faults: form.faults, value: null }
  // The schema was made of all dated phases just above.
  return { faults: [], value: form.value as Record<DatedPhase, Date> }
}

/** Least and most belong to an approval ballot only. */
function checkBallotNumbers({ ballot, ...form }: Plain): FieldFault[] {
  const asked = ballot === 'approval' ? (['min', 'max'] as const) : []
  return asked
    .filter((field) => form[field] === null)
    .map((field) => ({ field, reason: { key: 'fill-in', given: {} } }))
}

function ballotOf({ ballot, min, max }: Plain): BallotForm {
  return ballot === 'knapsack'
    ? { kind: 'knapsack' }
    : { kind: 'approval', min: min ?? 1, max: max ?? 1 }
}

function planOf(form: Plain, pots: readonly Pot[], calendar: Calendar): RoundPlan {
  return {
    title: form.title,
    about: form.about,
    year: form.year,
    calendar,
    unitPrices: form.prices,
    ...(form.binding ? { binding: true } : {}),
    rules: {
      pots,
      mayPropose: { minAge: form['propose-age'], on: form['propose-on'] },
      mayVote: { minAge: form['vote-age'], on: form['vote-on'] },
      ballot: ballotOf(form),
      count: form.count,
      threshold: form.threshold,
      capBasisPoints: form.cap,
      ownContributionBasisPoints: form.own,
    },
  }
}
