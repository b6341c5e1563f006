import sharp from 'sharp'
import { dayPlus, instantOf } from '#app/domain/calendar/day.ts'
import { shippedKinds } from '#app/domain/facilities/shipped/shipped.ts'
import { dueOf } from '#app/domain/problems/clock.ts'
import type { Photo } from '#app/domain/problems/documents.ts'
import type { Problem, ProblemStep } from '#app/domain/problems/problem.ts'
import { isClosed, type ProblemState } from '#app/domain/problems/state.ts'
import type { ProblemVoice } from '#app/domain/problems/voice.ts'
import { keepPhoto } from '#app/services/documents/keep-photo.server.ts'
import { handleProblem } from '#app/services/problems/handle-problem.server.ts'
import { nextNumbers } from '#models/database/counter.server.ts'
import { inTransaction } from '#models/database/in-transaction.server.ts'
import { keepFiles } from '#models/documents/file.server.ts'
import { makeFindable } from '#models/problems/listing/make-findable.server.ts'
import { writeMany } from '../../write-many.ts'
import { asPerson, granted } from '../as-person.ts'
import { drawScene } from '../scenes.ts'
import type { DemoContext } from '../seed-rounds.ts'
import { demoVillages } from '../villages.ts'
import { demoAnswers, demoPlaces, demoProblems, otherOf } from './demo-problems.ts'

const count = 150
const day = 86_400_000
/** Closed as fixed, and opened again by who sent them. */
const reopened: readonly number[] = [96, 100, 118]

/** 150 reports of half a year in every state, with drawn photos, replies in time and late, and three opened again. */
export async function seedProblems(context: DemoContext): Promise<void> {
  const { place, people, at } = context
  const photos = await Promise.all(demoProblems.map((_, index) => picture(context, index)))
  await inTransaction(place, async (tx) => {
    await nextNumbers(tx, place, 'problem', count)
    await keepFiles(
      tx,
      place,
      photos.map(({ id }) => id),
    )
  })
  const all = Array.from({ length: count }, (_, index) => problemOf(context, index, photos))
  const voices = all.flatMap(({ number, at: since }): ProblemVoice[] =>
    people.residents.slice(0, (number * 7) % 5).map(({ id }) => ({
      ...{ place, problem: number, kind: 'follows', step: 0, who: id, reader: id },
      at: new Date(since.getTime() + 3_600_000),
    })),
  )
  const followed = all.map(
    ({ number }) => [number, voices.filter(({ problem }) => problem === number).length] as const,
  )
  await writeMany('problems', all)
  await makeFindable(null, place, all, new Map(followed))
  await writeMany('problem-voices', voices)
  // One answer goes the way that everybody's go.
  const clerk = asPerson(people.staff('clerk'), new Date(at.getTime() - 1_800_000))
  const begun = { text: demoAnswers['in-progress'], whose: '', same: null, until: null }
  granted(await handleProblem(clerk, count, { state: 'in-progress', ...begun }))
}

/** Drawn once a kind: each report shows the picture of its own. */
async function picture({ place, at }: DemoContext, index: number): Promise<Photo> {
  const theme = demoProblems[index]?.theme ?? 'water'
  const drawn = sharp(Buffer.from(drawScene(theme, 500 + index))).resize(640)
  const kept = await keepPhoto(place, { name: '1.jpg', bytes: await drawn.jpeg().toBuffer() }, at)
  if (kept.refused) throw new Error(`a drawn picture was refused: ${kept.reason.key}`)
  return { ...kept.value, name: '1.jpg' }
}

/** Of the last month most are at work and two overdue; what is older was closed in one of the ways. */
function stateOf(index: number): ProblemState {
  const isNew = index >= count - 8
  const open = ['open', 'planned', 'in-progress', 'fixed'] as const
  const atWork = ['in-progress', 'planned', 'fixed'] as const
  if (isNew) return open[index % open.length] ?? 'open'
  if (index >= count - 25)
    return index % 7 === 4 ? 'open' : (atWork[index % atWork.length] ?? 'fixed')
  const closed = [
    'fixed',
    'fixed',
    'fixed',
    'not-ours',
    'fixed',
    'duplicate',
    'fixed',
    'cannot',
  ] as const
  return index % 41 === 11 ? 'planned' : (closed[index % closed.length] ?? 'fixed')
}

function problemOf(
  { place, people, at: now }: DemoContext,
  index: number,
  photos: readonly Photo[],
): Problem & { sent: string } {
  const number = index + 1
  const which = index % demoProblems.length
  const about = demoProblems[which] as (typeof demoProblems)[number] // the list has as many
  const told = about.told[Math.floor(index / demoProblems.length) % about.told.length]
  const at = new Date(now.getTime() - (count - index) * 1.13 * day)
  const days = shippedKinds.find(({ key }) => key === about.kind)?.reportDays ?? 5
  const village = (index % demoVillages.length) + 1
  const centre = demoVillages[village - 1]?.centre
  const steps = stepsOf(index, at, days, now)
  const last = steps.at(-1)
  const resident = people.residents[index % people.residents.length]
  const isGuest = index % 3 === 0
  const phone = `+99670000${String(1_000 + index)}`
  return {
    ...{ place, number, kind: about.kind, village, private: index % 17 === 5, source: 'web' },
    ...{ title: told?.title ?? '', words: told?.words ?? '', language: 'ky', cleaned: null },
    landmark: demoPlaces[index % demoPlaces.length] ?? '',
    point: centre
      ? {
          latitude: Number((centre.latitude + 0.004 * Math.sin(index * 2.4)).toFixed(4)),
          longitude: Number((centre.longitude + 0.006 * Math.cos(index * 2.4)).toFixed(4)),
        }
      : null,
    photos: index % 2 === 0 ? photos.slice(which, which + 1) : [],
    sender: isGuest
      ? { account: null, contact: { channel: 'sms', to: phone }, name: '' }
      : { account: resident?.id ?? null, contact: null, name: resident?.name ?? '' },
    ...{ named: index % 7 === 1, key: null, media: null, at, due: dueOf(at, days) },
    ...{ state: last?.state ?? 'open', steps, updated: last?.at ?? at, hidden: null },
    sent: `demonstration-${number}`,
  }
}

function stepsOf(index: number, at: Date, days: number, now: Date): ProblemStep[] {
  const kind = demoProblems[index % demoProblems.length]?.kind ?? ''
  const nothing = { whose: '', same: null, until: null }
  const first: ProblemStep = { ...nothing, state: 'open', at, by: 'sender', text: '' }
  const state = stateOf(index)
  if (state === 'open' || index === count - 1) return [first]
  // Every sixth reply is late.
  const due = instantOf(dueOf(at, days), '11:00')
  const planned = index % 6 === 4 ? new Date(due.getTime() + 3 * day) : new Date(at.getTime() + day)
  const replied = planned < now ? planned : new Date((at.getTime() + now.getTime()) / 2)
  const until = dayPlus(dueOf(at, days), 7)
  const step = (of: Exclude<ProblemState, 'open'>, when: Date): ProblemStep => ({
    ...{ state: of, at: when, by: 'office' },
    ...(of === 'not-ours' ? otherOf(kind) : { text: demoAnswers[of], whose: '' }),
    same: of === 'duplicate' ? sameAs(index) : null,
    until: of === 'planned' ? until : null,
  })
  const steps = [first, step(state === 'fixed' ? 'planned' : state, replied)]
  if (state === 'fixed') {
    const done = new Date(replied.getTime() + 2 * day)
    steps.push(step('fixed', done < now ? done : new Date((replied.getTime() + now.getTime()) / 2)))
  }
  const closed = steps.at(-1)
  if (reopened.includes(index) && closed && isClosed(closed.state)) {
    const again = new Date(closed.at.getTime() + 4 * day)
    steps.push({ ...first, at: again, text: 'Эки күндөн кийин кайра ошондой болду.' })
  }
  return steps
}

/** The newest earlier report of the same kind that repeats none itself. */
function sameAs(index: number): number {
  let other = index - demoProblems.length
  while (other > 0 && stateOf(other) === 'duplicate') other -= demoProblems.length
  return Math.max(1, other + 1)
}
