import { beforeAll, beforeEach, expect, test } from 'vitest'
import { texts } from '#app/i18n/texts.ts'
import { inTransaction } from '#models/database/in-transaction.server.ts'
import { freezeRound, readRound } from '#models/rounds/round.server.ts'
import { aMunicipality } from '#seed/builders/a-municipality.ts'
import { aProposal } from '#seed/builders/a-proposal.ts'
import { aRound } from '#seed/builders/a-round.ts'
import { aVillage } from '#seed/builders/a-village.ts'
import { runningApplication } from '#tests/support/application.ts'
import { newVisitor } from '#tests/support/visitor.ts'
import {
  agreed,
  checks,
  home,
  judge,
  legalNo,
  legalYes,
  type SignedIn,
  sign,
  someone,
  technicalYes,
  waitingAct,
} from './office.ts'

const running = runningApplication()
const now = new Date()
/** The round runs by tens of minutes, so that nobody's session ends between its phases. */
const later = (number: number) => new Date(now.getTime() + number * 600_000)
const people = {} as Record<'clerk' | 'nurbek' | 'bakyt' | 'author', SignedIn>

beforeAll(async () => {
  await aMunicipality()
  await aVillage()
  await aRound({
    place: 'ak-bulun',
    at: now,
    inPhase: 'checking',
    calendar: {
      ideas: later(-40),
      checking: later(-10),
      appeals: later(1),
      published: later(3),
      voting: later(5),
      counting: later(7),
      result: later(8),
      delivery: later(9),
    },
  })
  const { origin } = running
  people.clerk = await someone(origin, 'Гүлнара Садыкова', ['clerk'])
  people.nurbek = await someone(origin, 'Нурбек Асанов', ['evaluator'])
  people.bakyt = await someone(origin, 'Бакыт Орозов', ['evaluator'])
  people.author = await someone(origin, 'Айгүл Токтосунова', ['resident'])
})

beforeEach(() => {
  running.application.setClock(now)
})

const appeal = (number: number) => `${home}/account/proposals/${number}/appeal`
const decide = (number: number) => `${home}/office/appeals/${number}`
const ownWords = { text: 'Жер муниципалдык, күбөлүгүн тиркейм' }

/** Rejected by Nurbek, signed by Bakyt. */
async function rejected() {
  const author = { account: people.author.id, name: 'Айгүл Т.', village: 1 }
  const { number } = await aProposal({ author })
  await people.nurbek.submit(judge(number), legalNo)
  await people.bakyt.submit(sign(number), agreed)
  return number
}

async function appealed() {
  const number = await rejected()
  await people.author.submit(appeal(number), ownWords)
  return number
}

test('a rejection is public with its reason, and the author is told it and until when to appeal', async () => {
  const number = await rejected()
  const list = await newVisitor(running.origin).ask(`${home}/rounds/1/rejected`)
  expect(list.text).toContain(`№ ${number}.`)
  expect(list.text).toContain('Жер жеке адамга таандык')
  expect(list.text).toContain('Экинчи кол: Бакыт Орозов')
  const outbox = await newVisitor(running.origin).ask(`${home}/outbox`)
  expect(outbox.text).toContain(`№ ${number}`)
  expect(outbox.text).toContain('Сунушуңуз четке кагылды. Себеби: Жер жеке адамга таандык')
})

test('the page of a rejected proposal says until when its authors can appeal, and no more once one did', async () => {
  const number = await rejected()
  const open = async () =>
    (await newVisitor(running.origin).ask(`${home}/proposals/${number}`)).text
  const until = texts('ky').evaluation.appealsUntil(later(3)).replace(/\s+/g, ' ')
  expect(await open()).toContain(until)
  await people.author.submit(appeal(number), ownWords)
  expect(await open()).not.toContain(until)
})

test('an appeal in time is decided by another person, in public, and the proposal accepted with its cost', async () => {
  const number = await appealed()
  running.application.setClock(later(2))
  const list = await people.clerk.ask(`${home}/office/appeals`)
  expect(list.text).toContain(`№ ${number}.`)
  const noCost = await people.clerk.submit(decide(number), {
    outcome: 'accepted',
    reason: 'Жер муниципалдык экени тастыкталды',
  })
  expect(noCost.status).toBe(422)
  await people.clerk.submitOn(noCost, {
    outcome: 'accepted',
    reason: 'Жер муниципалдык экени тастыкталды',
    cost: '300 000',
  })
  const card = await newVisitor(running.origin).ask(`${home}/proposals/${number}/card`)
  expect(card.text).toContain('Текшерүүдөн өттү')
  expect(card.text).toContain('Жер муниципалдык экени тастыкталды')
  expect(card.text).toContain('Чечкен: Гүлнара Садыкова')
  expect(card.text).toContain('300 000 сом')
})

test('whoever judged or signed may not decide the appeal', async () => {
  const number = await appealed()
  const dismissed = { outcome: 'dismissed', reason: 'Өзгөрбөйт' }
  for (const hand of [people.nurbek, people.bakyt]) {
    expect((await hand.ask(decide(number))).text).toContain('Муну башка адам чечиши керек')
    expect((await hand.post(decide(number), dismissed)).status).toBe(403)
  }
})

test('an appeal that sends it back has it checked again where it failed, even while appeals run', async () => {
  const number = await appealed()
  running.application.setClock(later(2))
  const back = await people.clerk.submit(decide(number), {
    outcome: 'check',
    reason: 'Жердин күбөлүгү каралсын',
  })
  expect(back.text).toContain('Жердин күбөлүгү каралсын')
  const once = await people.clerk.post(decide(number), { outcome: 'dismissed', reason: 'Жок' })
  expect(once.status).toBe(409)
  await people.nurbek.submit(judge(number), legalYes)
  await people.nurbek.submit(judge(number), technicalYes)
  const signed = await people.bakyt.submit(sign(number), agreed)
  expect(signed.text).toContain('318 000 сом')
})

test('while appeals run nothing else is checked any more', async () => {
  const { number } = await aProposal()
  running.application.setClock(later(2))
  const page = await people.nurbek.ask(judge(number))
  expect(page.text).toContain('Текшерүү мезгили бүткөн')
  const posted = { ...legalYes, step: 'legal', version: '1' }
  expect((await people.nurbek.post(judge(number), posted)).status).toBe(403)
})

const late = [403, true]

async function answersToLate(number: number) {
  const { author } = people
  const pages = [await author.ask(appeal(number)), await author.post(appeal(number), ownWords)]
  return pages.map(({ status, text }) => [status, text.includes('Даттануунун мөөнөтү бүткөн')])
}

test('an appeal that comes too late is refused with the day it ended', async () => {
  const number = await rejected()
  const offered = async () => {
    const page = await people.author.ask(`${home}/account/proposals`)
    return page.document.querySelectorAll(`a[href$="/proposals/${number}/appeal"]`).length
  }
  expect(await offered()).toBe(1)
  running.application.setClock(later(4))
  expect(await offered()).toBe(0)
  expect(await answersToLate(number)).toEqual([late, late])
})

test('only an author appeals, once, and only against a rejection', async () => {
  const number = await appealed()
  expect((await people.author.post(appeal(number), ownWords)).status).toBe(409)
  const stranger = await someone(running.origin, 'Бермет Абдыева', ['resident'])
  expect((await stranger.post(appeal(number), ownWords)).status).toBe(403)
  const author = { account: people.author.id, name: 'Айгүл Т.', village: 1 }
  const { number: open } = await aProposal({ author })
  expect((await people.author.post(appeal(open), ownWords)).status).toBe(409)
})

test('two proposals are noted as excluding each other, on both sides, and can be parted again', async () => {
  const [one, two] = [await aProposal(), await aProposal()]
  const address = `${checks}/${one.number}/exclusions`
  await people.nurbek.submit(address, {
    act: 'link',
    other: String(two.number),
    reason: 'Экөө тең бир көчөдө',
  })
  const seen = await people.nurbek.ask(`${checks}/${two.number}`)
  expect(seen.text).toContain(`№ ${one.number}.`)
  expect(seen.text).toContain('Экөө тең бир көчөдө')
  const twice = await people.nurbek.submit(address, {
    act: 'link',
    other: String(two.number),
    reason: 'Дагы',
  })
  expect(twice.status).toBe(409)
  const nobody = await people.nurbek.submit(address, { act: 'link', other: '999', reason: 'Жок' })
  expect(nobody.status).toBe(422)
  const parted = await people.nurbek.post(address, {
    act: 'unlink',
    off: String(two.number),
    offReason: 'Ар башка көчө экен',
  })
  expect(parted.text).toContain('Ар башка көчө экен')
  expect((await people.clerk.post(address, { act: 'link', other: '1', reason: 'Х' })).status).toBe(
    403,
  )
})

test('after the vote is frozen every act that would change the ballot is a conflict', async () => {
  const [waiting, judged, number] = [await aProposal(), await aProposal(), await appealed()]
  await people.nurbek.submit(judge(judged.number), legalNo)
  const act = await waitingAct(people.bakyt, judged.number)
  const unanswered = await rejected()
  const round = await readRound('ak-bulun', 1)
  if (!round) throw new Error('no round')
  const frozen = { at: now, hash: 'a'.repeat(64), rules: round.rules, projects: [] }
  await inTransaction('ak-bulun', (tx) => freezeRound(tx, 'ak-bulun', 1, frozen))
  const { number: open } = waiting
  const posts = [
    people.clerk.post(`${checks}/${open}/assign`, { account: people.nurbek.id, due: '2026-01-01' }),
    people.nurbek.post(judge(open), { ...legalYes, step: 'legal', version: '1' }),
    people.bakyt.post(act, agreed),
    people.nurbek.post(`${checks}/${open}/exclusions`, {
      act: 'link',
      other: String(number),
      reason: 'Х',
    }),
    people.clerk.post(decide(number), { outcome: 'dismissed', reason: 'Х' }),
    people.author.post(appeal(number), ownWords),
  ]
  for (const page of await Promise.all(posts)) expect(page.status, page.url).toBe(409)
  // After the deadline it is the deadline that is told, and not that something changed.
  running.application.setClock(later(4))
  expect(await answersToLate(unanswered)).toEqual([late, late])
})
