import mongoose from 'mongoose'
import sharp from 'sharp'
import { beforeAll, expect, test } from 'vitest'
import type { Role } from '#app/domain/accounts/role.ts'
import { emptyPlan } from '#app/domain/delivery/delivery.ts'
import { tyiyn } from '#app/domain/money.ts'
import { placeId } from '#app/domain/places/place-id.ts'
import { inTransaction } from '#models/database/in-transaction.server.ts'
import { insertDeliveries, readDelivery } from '#models/delivery/delivery.server.ts'
import { aMunicipality } from '#seed/builders/a-municipality.ts'
import { aRound } from '#seed/builders/a-round.ts'
import { aVillage } from '#seed/builders/a-village.ts'
import { anAccount } from '#seed/builders/an-account.ts'
import { anOpenVote } from '#seed/builders/an-open-vote.ts'
import { runningApplication } from '#tests/support/application.ts'
import { sessionOf } from '#tests/support/session-of.ts'
import type { Fields } from '#tests/support/visitor.ts'

const running = runningApplication()
const place = placeId('ak-bulun')
const made = { page: '', proposal: 0 }
const at = new Date()

beforeAll(async () => {
  await aMunicipality()
  await aVillage()
  const { calendar } = await aRound({ place, at, inPhase: 'delivery' })
  const { number: round, frozen } = await anOpenVote({ place, at, calendar })
  const [project] = frozen.projects
  if (!project) throw new Error('nothing to deliver')
  const { number: proposal, title, village, cost } = project
  const money = { granted: cost, planned: cost, spent: tyiyn(0), varianceReason: '' }
  const plan = { responsible: '', stages: emptyPlan, news: [], changedAt: at }
  const delivery = { place, round, proposal, title, village, ...money, ...plan }
  await inTransaction(place, (tx) => insertDeliveries(tx, [delivery]))
  made.proposal = proposal
  made.page = `/ky/${place}/office/deliveries/${proposal}`
})

let painted = 0
async function photos(many: number): Promise<File[]> {
  const paint = async () => {
    const number = ++painted
    const background = { r: (number * 40) % 256, g: number * 7, b: 90 }
    const create = { width: 300, height: 200, channels: 3, background } as const
    const bytes = await sharp({ create }).jpeg().toBuffer()
    return new File([new Uint8Array(bytes)], `сүрөт ${number}.jpg`)
  }
  return Promise.all(Array.from({ length: many }, paint))
}

const staff = async (role: Role) =>
  sessionOf(running.context, running.origin, await anAccount({ roles: [role] }))
const storedFiles = () => mongoose.connection.collection('files').countDocuments()
const toldPhotos = async () => (await readDelivery(place, made.proposal))?.news.at(-1)?.photos ?? []
const good: Fields = { responsible: 'Эрлан Садыков', note: 'Мамылар орнотулду' }

test('photos stay with the form when another field is wrong, and are published with it then', async () => {
  const officer = await staff('budget-officer')
  const sent = { ...good, planned: 'көп эле', photo: await photos(2) }
  const page = await officer.submit(made.page, sent, 'main form')
  expect(page.status).toBe(422)
  expect(page.document.querySelectorAll('.kept li').map(({ text }) => text.trim())).toEqual([
    'Сакталды: сүрөт 1.jpg',
    'Сакталды: сүрөт 2.jpg',
  ])
  const planReason = 'Смета такталды'
  const fields = { planned: '96000', planReason, photo: await photos(1) }
  const after = await officer.submitOn(page, fields, 'main form')
  expect(after.status).toBe(200)
  expect((await toldPhotos()).map(({ name }) => name)).toEqual([
    ...['сүрөт 1.jpg', 'сүрөт 2.jpg', 'сүрөт 3.jpg'],
  ])
})

test('a sixth photo is told by its own sentence in three languages, and is not taken in', async () => {
  const officer = await staff('clerk')
  const before = await storedFiles()
  const page = await officer.submit(made.page, { ...good, photo: await photos(7) }, 'main form')
  expect(page.status).toBe(422)
  const fault = page.document.querySelector('#photo-fault')?.textContent ?? ''
  expect(fault).toContain('Эң көп 5 сүрөт кошсо болот')
  expect(await storedFiles()).toBe(before + 5)
  expect(page.document.querySelector('[name=note]')?.textContent.trim()).toBe(good.note)
  for (const [language, told] of [
    ['ru', 'не больше 5'],
    ['en', 'at most 5 photos'],
  ]) {
    const address = made.page.replace('/ky/', `/${language}/`)
    const kept = page.document.querySelectorAll('[name=photo-kept]')
    const ids = kept.map((field) => field.getAttribute('value') ?? '')
    const more = { ...good, 'photo-kept': ids, photo: await photos(1) }
    const full = await officer.submit(address, more, 'main form')
    expect(full.document.querySelector('#photo-fault')?.textContent).toContain(told)
    expect(full.document.querySelectorAll('.kept li')).toHaveLength(5)
  }
  const after = await officer.submitOn(page, {}, 'main form')
  expect([after.status, (await toldPhotos()).length]).toEqual([200, 5])
})

test('whoever may not write about it lays no photo anywhere, and reads the note again', async () => {
  const before = await storedFiles()
  const evaluator = await staff('evaluator')
  const page = await evaluator.post(made.page, { ...good, photo: await photos(1) })
  expect(page.status).toBe(403)
  expect(page.html).toContain('Мамылар орнотулду')
  const officer = await staff('clerk')
  const away = await officer.post(`/ky/${place}/office/deliveries/999`, {
    ...{ ...good, photo: await photos(1) },
  })
  expect(away.status).toBe(404)
  expect(await storedFiles()).toBe(before)
})

test('a made-up id of a photo that went along is none', async () => {
  const officer = await staff('clerk')
  const kept = ['../x', '0'.repeat(32), `${'0'.repeat(31)}$`]
  const told = (await readDelivery(place, made.proposal))?.news.length ?? 0
  await officer.submit(made.page, { note: '', 'photo-kept': kept }, 'main form')
  expect((await readDelivery(place, made.proposal))?.news.length).toBe(told)
})
