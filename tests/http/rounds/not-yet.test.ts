import { beforeAll, expect, test } from 'vitest'
import { dayOf, dayPlus, instantOf } from '#app/domain/calendar/day.ts'
import { beginning, date, ending } from '#app/i18n/format.ts'
import { termsHere } from '#app/services/hearings/terms-here.server.ts'
import { aHearing } from '#seed/builders/a-hearing.ts'
import { aMunicipality } from '#seed/builders/a-municipality.ts'
import { aRound } from '#seed/builders/a-round.ts'
import { aVillage } from '#seed/builders/a-village.ts'
import { anAccount } from '#seed/builders/an-account.ts'
import { runningApplication } from '#tests/support/application.ts'
import { until } from '#tests/support/portal.ts'
import { sessionOf } from '#tests/support/session-of.ts'
import { newVisitor, type Visitor } from '#tests/support/visitor.ts'

const running = runningApplication()
const place = 'ak-bulun'
const home = `/ru/${place}`
const at = new Date()
const daysAway = (days: number) => new Date(at.getTime() + days * 86_400_000)
let officer: Visitor

beforeAll(async () => {
  await aMunicipality()
  await aVillage()
  const roles = ['election-officer', 'resident'] as const
  officer = await sessionOf(running.context, running.origin, await anAccount({ roles }))
})

/** As the words of a page are read: with single spaces that part. */
const plain = (words: string) => words.replace(/\s+/g, ' ')
const ask = (path: string) => newVisitor(running.origin).ask(`${home}${path}`)

test('whoever opens the count too early reads from when on it can be; without a fixed list, what is missing', async () => {
  const early = await aRound({ place, at, inPhase: 'ideas' })
  const page = await officer.ask(`${home}/office/rounds/${early.number}/count`)
  expect(page.status).toBe(403)
  expect(page.text).toContain('Сейчас нельзя подсчитать голоса')
  expect(page.text).toContain(plain(`Можно будет: ${beginning(early.calendar.counting, 'ru')}`))
  const unopened = await aRound({ place, at, inPhase: 'counting' })
  const late = await officer.ask(`${home}/office/rounds/${unopened.number}/count`)
  expect(late.text).toContain('Правила и список голосования ещё не закреплены')
})

test('a result that is not there yet says when the vote ends, and no more once it has', async () => {
  const early = await aRound({ place, at, inPhase: 'published' })
  for (const path of ['result', 'recount', 'what-if', 'protocol']) {
    const page = await ask(`/rounds/${early.number}/${path}`)
    expect([path, page.status]).toEqual([path, 404])
    expect(page.text).toContain(
      plain(`Голосование заканчивается: ${ending(early.calendar.counting, 'ru')}`),
    )
  }
  const shown = await ask(`/rounds/${early.number}/result`)
  expect(shown.document.querySelector('title')?.text).toMatch(/^Здесь нечего показать/)
  expect(shown.text).not.toContain('Такой страницы нет')
  const counting = await aRound({ place, at, inPhase: 'counting' })
  const page = await ask(`/rounds/${counting.number}/result`)
  expect(page.text).toContain('Итоги ещё не опубликованы')
  expect(page.text).not.toContain('Голосование заканчивается')
})

test('the report and the minutes of a hearing say when they can be', async () => {
  const [begins, ends] = [daysAway(3), new Date(daysAway(3).getTime() + 3_600_000)]
  const toCome = await aHearing({ place, at, begins, ends })
  await until('the hearing is shown', async () => (await ask(`/hearings/${toCome}`)).status === 200)
  const early = await ask(`/hearings/${toCome}/report`)
  expect([early.status, early.text]).toEqual([
    404,
    expect.stringContaining(plain(`Конец: ${ending(ends, 'ru')}`)),
  ])
  const past = daysAway(-2)
  const held = await aHearing({
    ...{ place, at: daysAway(-20) },
    ...{ begins: past, ends: new Date(past.getTime() + 3_600_000) },
  })
  await until('the hearing is shown', async () => (await ask(`/hearings/${held}`)).status === 200)
  const { minutes } = await termsHere(place)
  const due = dayPlus(dayOf(new Date(past.getTime() + 3_600_000)), minutes)
  const page = await ask(`/hearings/${held}/minutes`)
  expect([page.status, page.text]).toEqual([
    404,
    expect.stringContaining(plain(`Срок: ${date(instantOf(due), 'ru')}`)),
  ])
})

test('a draft that is not there any more says where what was sent stands', async () => {
  const page = await officer.ask(`${home}/account/drafts/999/what`)
  expect([page.status, page.text]).toEqual([404, expect.stringContaining('Такого черновика нет')])
})
