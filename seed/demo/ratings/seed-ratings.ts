import { dayOf, dayPlus, instantOf } from '#app/domain/calendar/day.ts'
import { shippedKinds } from '#app/domain/facilities/shipped/shipped.ts'
import { daysOf, quarterBefore, quarterOf } from '#app/domain/ratings/quarter.ts'
import { ageGroupOf, type Rating, type Reply, replyDays } from '#app/domain/ratings/rating.ts'
import { type Score, scores } from '#app/domain/ratings/statistics/score-counts.ts'
import { askRepliesIn } from '#app/services/ratings/ask-replies.server.ts'
import { rateFacility } from '#app/services/ratings/rate-facility.server.ts'
import { replyToRatings } from '#app/services/ratings/reply-to-ratings.server.ts'
import { writeMany } from '../../write-many.ts'
import { asPerson, granted } from '../as-person.ts'
import { demoFacilities } from '../facilities/demo-facilities.ts'
import type { DemoContext } from '../seed-rounds.ts'

const quarters = 8

const said: readonly string[] = [
  'Кечинде саат жетиден кийин гана келет, басымы чакага толтурганга араң жетет.',
  'Мурдагыга караганда жакшы болуп калды, рахмат.',
  'Жазда дайыма ушундай, күзүндө жакшырат.',
  'Балдар ушул жерден өтөт, коопсуз болсо дейбиз.',
  'Көп нерсе убактылуу оңдолуп, кайра эле бузулат.',
]

/** The same figures in each demonstration: what is nearly by chance follows from the numbers alone. */
const mixed = (...of: number[]) =>
  of.reduce((sum, one) => (Math.imul(sum ^ one, 0x9e3779b1) >>> 7) ^ (sum << 3), 0x51ab) >>> 0

/** How many of the demonstration's residents rate it in a quarter: the first of each kind is the village's and known best. */
function raters(facility: number, back: number, residents: number): number {
  const isKnown = demoFacilities[facility - 1]?.name === null
  const some = mixed(facility, back) % 9
  return isKnown ? Math.min(residents, 12 + some) : back === 0 ? some % 8 : some % 3
}

/** Some services are good and some bad, and a few change on the way. */
function scoreOf(facility: number, back: number, rater: number): Score {
  const drift = facility % 7 === 0 ? -back : facility % 11 === 0 ? back : 0
  const middle = 1.6 + (mixed(facility) % 28) / 10 + drift * 0.35
  const own = ((mixed(facility, back, rater) % 21) - 10) / 10
  const score = Math.min(5, Math.max(1, Math.round(middle + own)))
  return scores[score - 1] ?? 3
}

/** Two years of ratings, written as they would have come: most in batches, the last of them by the form's own command. */
export async function seedRatings(context: DemoContext): Promise<void> {
  const { place, people, at } = context
  const present = quarterOf(dayOf(at))
  const all: Rating[] = []
  const replies: Reply[] = []
  for (let back = 0; back < quarters; back++) {
    const quarter = quarterBefore(present, back)
    const { from, to } = daysOf(quarter)
    const last = back === 0 ? dayOf(at) : dayPlus(to, -1)
    for (const [index, { kind }] of demoFacilities.entries()) {
      const facility = index + 1
      const asked = shippedKinds.find(({ key }) => key === kind)?.questions ?? []
      const count = raters(facility, back, people.residents.length)
      for (let rater = 0; rater < count; rater++) {
        const person = people.residents[(facility + rater) % people.residents.length]
        if (!person) continue
        const whenever = dayPlus(from, mixed(rater, facility) % 80)
        const [used = last] = [whenever, last].sort()
        const answers = asked.map(({ key }, one): [string, Score] => [
          key,
          scoreOf(facility, back, rater * 10 + one),
        ])
        const speaks = back === 0 && rater % 6 === 0
        all.push({
          ...{ place, facility, quarter, account: person.id, used },
          score: scoreOf(facility, back, rater),
          answers: Object.fromEntries(answers.slice(0, 1 + (rater % 5))),
          words: speaks ? (said[mixed(facility, rater) % said.length] ?? '') : '',
          ...{ photo: null, age: ageGroupOf(person.born, used), burst: false, hidden: null },
          at: instantOf(used, `${10 + (rater % 9)}:${String(facility % 60).padStart(2, '0')}`),
        })
      }
    }
  }
  const asked = new Date(at.getTime() - 5 * 86_400_000)
  for (const [facility, days] of [
    [1, 0],
    [21, 40],
  ] as const) {
    const since = new Date(asked.getTime() - days * 86_400_000)
    const due = dayPlus(dayOf(since), replyDays)
    const quarter = quarterOf(dayOf(since))
    replies.push({ place, facility, quarter, asked: since, due, text: null, at: null })
  }
  await writeMany('ratings', all)
  await writeMany('rating-replies', replies)
  await byCommand(context)
}

/** One rating and one reply go the way that everybody's go. */
async function byCommand({ place, people, at }: DemoContext) {
  const [resident] = people.residents
  if (!resident) throw new Error('nobody lives here')
  const hour = (hours: number) => new Date(at.getTime() - hours * 3_600_000)
  const entry = { score: 2 as const, answers: { pressure: 1 as const }, photo: null }
  const used = dayOf(hour(24))
  granted(
    await rateFacility(asPerson(resident, hour(2)), 1, {
      ...entry,
      used,
      words: 'Эртең менен суу жок, кечинде гана келет.',
    }),
  )
  // Ratings that were written in batches are looked through as they would be every hour.
  await askRepliesIn(place, hour(1))
  const text = 'Экинчи сордургуч коюлганда суу күнүнө 14 сааттан кем болбойт деп эсептейбиз.'
  granted(await replyToRatings(asPerson(people.staff('clerk'), hour(900)), 21, text))
}
