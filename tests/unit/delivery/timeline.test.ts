import { expect, test } from 'vitest'
import { type Day, parseDay } from '#app/domain/calendar/day.ts'
import { emptyPlan, type StagePlan } from '#app/domain/delivery/delivery.ts'
import { projectTimeline } from '#app/domain/delivery/timeline.ts'

const day = (text: string) => parseDay(text) as Day // written right here
const today = day('2026-11-29')
const told = (on: string, note: string) => ({
  at: new Date(`${on}T06:00:00Z`),
  by: 'Азамат',
  note,
  photos: [],
})
const stages = {
  ...emptyPlan,
  design: { planned: day('2026-04-01'), actual: day('2026-03-27') },
  contract: { planned: day('2026-05-15'), actual: day('2026-06-03') },
  work: { planned: day('2026-10-30'), actual: null },
  opening: { planned: day('2026-12-15'), actual: null },
}
const known = { author: 'Нургүл', versions: [], voteOpened: null, result: null }
const shown = (news: ReturnType<typeof told>[], plan: StagePlan = stages) =>
  projectTimeline({ ...known, delivery: { stages: plan, news } }, today)

test('each stage says by how many days it was or is late, and one to come is never late', () => {
  const late = shown([]).stages.map(({ stage, state, lateDays }) => [stage, state, lateDays])
  expect(late).toEqual([
    ['design', 'past', 0],
    ['contract', 'past', 19],
    ['work', 'present', 30],
    ['acceptance', 'future', 0],
    ['opening', 'future', 0],
  ])
})

test('what was told stands at the stage of its day, the newest first, also after the opening', () => {
  const news = [
    told('2026-06-03', 'келишим'),
    told('2026-06-04', 'иш башталды'),
    told('2026-11-27', 'устундар'),
  ]
  const notes = (timeline: ReturnType<typeof shown>) =>
    timeline.stages.map((step) => step.news.map(({ note }) => note))
  expect(notes(shown(news))).toEqual([[], ['келишим'], ['устундар', 'иш башталды'], [], []])
  const done = { planned: null, actual: day('2026-06-04') }
  const opened = { ...stages, work: done, acceptance: done, opening: done }
  expect(shown(news, opened).after.map(({ note }) => note)).toEqual(['устундар'])
})

test('the way begins with the idea, in the order of time', () => {
  const { earlier } = projectTimeline(
    {
      author: 'Нургүл',
      versions: [new Date('2026-02-12T06:00:00Z'), new Date('2026-05-01T06:00:00Z')],
      voteOpened: new Date('2026-04-16T06:00:00Z'),
      result: { at: new Date('2026-05-06T06:00:00Z'), votes: 231 },
      delivery: { stages, news: [] },
    },
    today,
  )
  expect(earlier.map(({ kind }) => kind)).toEqual(['sent', 'vote-opened', 'edited', 'funded'])
})

test('photos stand at the stage they show, whatever the day they were told on', () => {
  const late = { ...told('2026-11-27', 'келишимдин сүрөтү'), stage: 'contract' as const }
  const told27 = shown([told('2026-11-27', 'устундар'), late])
  const notes = told27.stages.map((step) => step.news.map(({ note }) => note))
  expect(notes).toEqual([[], ['келишимдин сүрөтү'], ['устундар'], [], []])
})
