import { dayOf, dayPlus, instantOf } from '#app/domain/calendar/day.ts'
import {
  type DeliveryStage,
  deliveryStages,
  type StagePlan,
} from '#app/domain/delivery/delivery.ts'
import { type Tyiyn, tyiyn } from '#app/domain/money.ts'
import type { Round } from '#app/domain/rounds/round.ts'
import { readDeliveries } from '#app/services/delivery/read-deliveries.server.ts'
import { updateDelivery } from '#app/services/delivery/update-delivery.server.ts'
import { askAct } from '#app/services/signatures/ask-act.server.ts'
import { signAct } from '#app/services/signatures/sign-act.server.ts'
import { countRound } from '#app/services/tally/count-round.server.ts'
import { destroyKeys } from '#app/services/tally/destroy-slot-key.server.ts'
import { publishResult } from '#app/services/tally/publish-result.server.ts'
import { asPerson, granted } from './as-person.ts'
import type { DemoContext } from './seed-rounds.ts'

const hour = 3_600_000

/** Counts and publishes a closed round by two persons, destroys the keys of its ballots, once complaints are over, and begins the deliveries. */
export async function seedResult({ people, vault }: DemoContext, { number, calendar }: Round) {
  const officer = people.staff('election-officer')
  const counting = (hours: number) => new Date(calendar.counting.getTime() + hours * hour)
  const result = (hours: number) => new Date(calendar.result.getTime() + hours * hour)
  granted(await countRound(asPerson(officer, counting(1)), vault, number))
  const reason = 'Эсеп эки жолу текшерилди'
  const asked = { subject: `round/${number}`, payload: null, reason }
  const act = granted(await askAct(asPerson(officer, counting(20)), publishResult, asked))
  const deputy = asPerson(people.deputy('election-officer'), result(1))
  granted(await signAct(deputy, vault, act))
  const later = (hours: number) => new Date(calendar.delivery.getTime() + hours * hour)
  const keys = { subject: `round/${number}`, payload: null, reason: '' }
  const ending = granted(await askAct(asPerson(officer, later(10)), destroyKeys, keys))
  const signing = asPerson(people.deputy('election-officer'), later(12))
  granted(await signAct(signing, vault, ending))
}

/** What the clerk tells when a stage is done. */
const news: Record<DeliveryStage, string> = {
  design: 'Долбоордук-сметалык документ даяр болду.',
  contract: 'Подрядчы тандалып, келишимге кол коюлду.',
  work: 'Иш бүттү: тургундар ашарга чыгып, аймагын тазалашты.',
  acceptance: 'Комиссия кабыл алды, майда кемчиликтери оңдолду.',
  opening: 'Айыл эли чогулуп, ачылышын белгиледи.',
}

/** Leads each funded project as far as its place in the list allows: the first is open, the last has just begun. */
export async function seedDeliveries({ people, at }: DemoContext, { number, calendar }: Round) {
  const clerk = people.staff('clerk')
  const found = granted(await readDeliveries(asPerson(clerk, at), number))
  const start = dayOf(calendar.delivery)
  for (const [index, { proposal, granted: money }] of found.deliveries.entries()) {
    const finished = Math.max(1, deliveryStages.length - index)
    const stages = stagesOf(start, dayOf(at), finished)
    const last = deliveryStages[finished - 1] ?? 'design'
    const plan = {
      ...{ proposal, planned: money, varianceReason: '', planReason: '', note: '', photos: [] },
      responsible: 'Эрлан Садыков, финансы-экономика бөлүмү',
    }
    // The plan is there before the work is: else nobody could say what was done on time.
    const first = { ...plan, spent: tyiyn(0), stages: firstPlan(stages, finished === lateOne) }
    granted(await updateDelivery(asPerson(clerk, instantOf(start, '17:00')), first))
    // Told on the afternoon of the day on which the stage was done.
    const told = instantOf(stages[last].actual ?? dayOf(at), '15:00')
    const planReason = finished === lateOne ? 'Материал күткөндөн кеч жеткирилди' : ''
    const now = { ...plan, planReason, spent: spentOf(money, finished), stages, note: news[last] }
    granted(await updateDelivery(asPerson(clerk, told), now))
  }
}

/** The project of the list that is late, so that the page shows what that looks like. */
const lateOne = 3

/** What was planned at first: nothing is done, and of the late project what is still open was planned two weeks earlier. */
function firstPlan(stages: StagePlan, isLate: boolean): StagePlan {
  const entries = deliveryStages.map((stage) => {
    const { planned, actual } = stages[stage]
    const moved = planned && isLate && !actual ? dayPlus(planned, -14) : planned
    return [stage, { planned: moved, actual: null }]
  })
  return Object.fromEntries(entries) // every stage is named
}

/** A fifth of the money for each finished stage; all of it at the opening. */
function spentOf(money: Tyiyn, finished: number): Tyiyn {
  return finished === deliveryStages.length
    ? money
    : tyiyn(Math.floor((money * finished) / 500) * 100)
}

function stagesOf(
  start: ReturnType<typeof dayOf>,
  today: ReturnType<typeof dayOf>,
  finished: number,
): StagePlan {
  const stage = (place: number) => {
    const done = dayPlus(start, 10 + place * 22)
    const next = dayPlus(today, (finished === lateOne ? -12 : 20) + (place - finished) * 25)
    return place < finished
      ? { planned: dayPlus(start, 12 + place * 22), actual: done }
      : { planned: next, actual: null }
  }
  const entries = deliveryStages.map((name, place) => [name, stage(place)] as const)
  return Object.fromEntries(entries) as Record<DeliveryStage, ReturnType<typeof stage>> // every stage is named
}
