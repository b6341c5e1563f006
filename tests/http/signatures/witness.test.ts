import { beforeAll, expect, test } from 'vitest'
import { signersOf } from '#app/domain/permissions/office-of.ts'
import { country } from '#app/domain/places/place-id.ts'
import type { ActName } from '#app/domain/signatures/pending-act.ts'
import { readAct } from '#models/signatures/pending-act.server.ts'
import { aMunicipality } from '#seed/builders/a-municipality.ts'
import { aVillage } from '#seed/builders/a-village.ts'
import { anAccount } from '#seed/builders/an-account.ts'
import { runningApplication } from '#tests/support/application.ts'
import { sessionOf } from '#tests/support/session-of.ts'
import { newVisitor, type Visitor } from '#tests/support/visitor.ts'
import { asks, place } from './signing-context.ts'

const running = runningApplication()
const platform = `/ky/platform/municipalities/${place}`
const witnessName = 'Осмонов Айбек'
let alone: Visitor
let witness: Visitor

/** A municipality in which one person holds every office: nobody else can be the second. */
beforeAll(async () => {
  await aMunicipality()
  await aVillage()
  const offices = ['election-officer', 'admin', 'evaluator', 'clerk'] as const
  const come = async (account: Parameters<typeof anAccount>[0]) =>
    sessionOf(running.context, running.origin, await anAccount(account))
  alone = await come({ roles: [...offices], name: 'Жалгыз Кызматкер' })
  witness = await come({ place: country, roles: ['platform-admin'], name: witnessName })
})

const kinds = Object.keys(asks) as ActName[] // the keys of that record
const witnessed = kinds.filter((kind) => signersOf(kind).includes('platform-admin'))

test('the acts that decide a round and the roles of staff can be witnessed', () => {
  expect(witnessed).toEqual(
    expect.arrayContaining(['change-role', 'open-vote', 'extend-phase', 'publish-result']),
  )
})

test.each(witnessed)(
  '«%s» where nobody else can sign: the page says whom to ask, and the witness signs it by its number',
  async (kind) => {
    const { act, done } = await asks[kind](alone)
    const number = Number(act.split('/').at(-1))
    const told = await alone.ask(act)
    expect(told.text).toContain('Азыр муниципалитетте буга кол кое турган эч ким жок')
    expect(told.text).toContain('Порталдын администратору күбө катары кол кое алат')
    const desk = await alone.ask(`/ky/${place}/office`)
    const row = desk.document
      .querySelectorAll('tr')
      .find((one) => one.querySelector(`a[href="${act}"]`) !== null)
    expect(row?.text).toContain('портал администраторунан күбө катары кол коюуну сураңыз')
    expect(row?.text).not.toContain('дайындасын')
    expect((await alone.post(act, { step: 'sign' })).status).toBe(403)
    expect(await done()).toBe(false)

    const link = (await witness.ask(platform)).document.querySelector(`a[href$="/acts/${number}"]`)
    const page = await witness.ask(link?.getAttribute('href') ?? 'no link')
    const kept = await readAct(place, number)
    expect(page.text.replaceAll(' ', '')).toContain(kept?.hash)
    await witness.submitOn(page, { step: 'sign' }, 'form:has([value=sign])')
    expect(await done()).toBe(true)
    const signed = await readAct(place, number)
    expect([signed?.state, signed?.closedBy?.name, signed?.closedBy?.office]).toEqual([
      'signed',
      witnessName,
      'platform-admin',
    ])
    if (!kept?.subject.startsWith('round/')) return
    const acts = `/ky/${place}/rounds/${kept.subject.slice('round/'.length)}/acts`
    expect((await newVisitor(running.origin).ask(acts)).text).toContain(witnessName)
  },
)

test('nobody of another municipality is a witness, whatever their offices there', async () => {
  const { act, done } = await asks['extend-phase'](alone)
  const number = act.split('/').at(-1)
  const foreign = await anAccount({ roles: ['platform-admin', 'admin'], name: 'Башка' })
  const visitor = await sessionOf(running.context, running.origin, foreign)
  const refused = await visitor.post(`${platform}/acts/${number}`, { step: 'sign' })
  expect([refused.status === 200 && !refused.url.includes('sign-in'), await done()]).toEqual([
    false,
    false,
  ])
})
