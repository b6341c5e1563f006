import { beforeAll, expect, test } from 'vitest'
import { placeId } from '#app/domain/places/place-id.ts'
import { ky } from '#app/i18n/messages/ky/catalogue.ts'
import { inTransaction } from '#models/database/in-transaction.server.ts'
import { readProposal, updateProposal } from '#models/proposals/proposal.server.ts'
import { openActAbout, readAct } from '#models/signatures/pending-act.server.ts'
import { aMunicipality } from '#seed/builders/a-municipality.ts'
import { aProposal } from '#seed/builders/a-proposal.ts'
import { aRound } from '#seed/builders/a-round.ts'
import { aVillage } from '#seed/builders/a-village.ts'
import {
  judge,
  legalNo,
  legalYes,
  type SignedIn,
  someone,
  technicalYes,
} from '#tests/http/evaluation/office.ts'
import { runningApplication } from '#tests/support/application.ts'
import { asks, office, place } from './signing-context.ts'

const running = runningApplication()
const people = {} as Record<
  'nurbek' | 'bakyt' | 'gulnara' | 'auditor' | 'admin' | 'otherAdmin',
  SignedIn
>
const waiting = `${office}/acts`

beforeAll(async () => {
  await aMunicipality()
  await aVillage()
  await aRound({ place, at: new Date(), inPhase: 'checking' })
  const { origin } = running
  people.nurbek = await someone(origin, 'Нурбек Асанов', ['evaluator'])
  people.bakyt = await someone(origin, 'Бакыт Орозов', ['evaluator'])
  people.gulnara = await someone(origin, 'Гүлнара Садыкова', ['clerk'])
  people.admin = await someone(origin, 'Чынара Бейшенова', ['admin'])
  people.otherAdmin = await someone(origin, 'Эмил Төрөев', ['admin'])
  people.auditor = await someone(origin, 'Алмаз Эсенов', ['auditor'])
})

type Made = Parameters<typeof aProposal>[0]

/** A proposal that Nurbek rejected, with what is ticked to sign it. */
async function rejectedByNurbek(made: Made = {}) {
  const { number } = await aProposal(made)
  await people.nurbek.submit(judge(number), legalNo)
  return { number, ...(await actAbout(number)) }
}

async function actAbout(proposal: number) {
  const act = (await openActAbout(place, 'decide-check', `proposal/${proposal}`)) ?? 0
  return { act, box: `${act}/${(await readAct(place, act))?.hash}` }
}

const stateOf = async (number: number) => (await readProposal(place, number))?.state

test('each is shown whole with its hash, and those that are ticked are signed at once', async () => {
  const rejected = await rejectedByNurbek()
  const { number } = await aProposal()
  await people.nurbek.submit(judge(number), legalYes)
  await people.nurbek.submit(judge(number), technicalYes)
  const passed = await actAbout(number)
  const left = await rejectedByNurbek()
  const page = await people.bakyt.ask(waiting)
  for (const { act } of [rejected, passed]) {
    const kept = await readAct(place, act)
    expect(page.text.replaceAll(' ', '')).toContain(kept?.hash)
  }
  const links = page.document.querySelectorAll('main form nav li a')
  const below = page.document.querySelectorAll('section.act h2')
  expect(links.map((one) => one.getAttribute('href'))).toEqual(below.map(({ id }) => `#${id}`))
  expect(links.map(({ text }) => text)).toEqual(below.map(({ text }) => text))
  expect(page.text).toContain('Жер жеке менчикте, 12-кесим')
  expect(page.text).toContain('318 000 сом')
  const text = (await readProposal(place, number))?.text
  expect(page.text).toContain(text?.description)
  const done = await people.bakyt.submitOn(page, { act: [rejected.box, passed.box] })
  expect(done.status).toBe(200)
  expect(await stateOf(rejected.number)).toBe('rejected')
  expect(await stateOf(number)).toBe('accepted')
  expect(await stateOf(left.number)).toBe('checking')
  expect(done.text).toContain('Бүгүн сиз кол койгонсуз')
})

test('nobody is offered what they judged or proposed themselves, nor who signs nothing', async () => {
  const ofBakyt = { account: people.bakyt.id, name: 'Бакыт О.', village: 1 }
  const own = await rejectedByNurbek({ author: ofBakyt })
  const offered = async (who: keyof typeof people) =>
    (await people[who].ask(waiting)).document.querySelector(`[value="${own.box}"]`) !== null
  expect(await offered('gulnara')).toBe(true)
  for (const who of ['nurbek', 'bakyt', 'auditor'] as const)
    expect(await offered(who), who).toBe(false)
  const desk = await people.bakyt.ask(office)
  expect(desk.document.querySelector(`main a[href$="/acts/${own.act}"]`)).toBeNull()
  const refused = await people.bakyt.post(waiting, { act: own.box })
  expect(refused.status).toBe(403)
  expect(await stateOf(own.number)).toBe('checking')
})

test('one that changed while it was read is left, named, and the others are signed', async () => {
  const [changed, other] = [await rejectedByNurbek(), await rejectedByNurbek()]
  const page = await people.bakyt.ask(waiting)
  await inTransaction(place, async (tx) => {
    const kept = await readProposal(place, changed.number)
    if (kept)
      await updateProposal(tx, place, changed.number, { text: { ...kept.text, title: 'Башка' } })
  })
  const done = await people.bakyt.submitOn(page, { act: [changed.box, other.box] })
  expect(done.status).toBe(409)
  expect(done.text).toContain(`Кол коюлганы: 1. Кол коюлбаганы: № ${changed.act} акт`)
  expect(done.document.querySelector(`main a[href$="/acts/${changed.act}"]`)).not.toBeNull()
  expect(await stateOf(other.number)).toBe('rejected')
  expect((await readAct(place, changed.act))?.state).toBe('ended')
})

test('an act is not signed with the fingerprint of another one', async () => {
  const [one, other] = [await rejectedByNurbek(), await rejectedByNurbek()]
  const [, ofOther] = other.box.split('/')
  const done = await people.bakyt.post(waiting, { act: `${one.act}/${ofOther}` })
  expect(done.status).toBe(409)
  expect(await stateOf(one.number)).toBe('checking')
})

test('nothing ticked is said, and the same form sent again signs once', async () => {
  const one = await rejectedByNurbek()
  const page = await people.bakyt.ask(waiting)
  const silent = await people.bakyt.submitOn(page, {})
  expect(silent.status).toBe(422)
  expect(silent.document.querySelector('#act')).not.toBeNull()
  await people.bakyt.submitOn(page, { act: one.box })
  const again = await people.bakyt.submitOn(page, { act: one.box })
  expect(again.status).toBe(200)
  expect((await readAct(place, one.act))?.closedBy?.name).toBe('Бакыт Орозов')
})

test('offices given in one day are read and signed on one page, each whole with its hash', async () => {
  const asked = [await asks['change-role'](people.admin), await asks['change-role'](people.admin)]
  const boxes = await Promise.all(
    asked.map(async ({ act }) => {
      const number = Number(act.split('/').at(-1))
      return { number, hash: (await readAct(place, number))?.hash ?? '' }
    }),
  )
  const page = await people.otherAdmin.ask(waiting)
  for (const { number, hash } of boxes) {
    const act = page.document.querySelector(`section[aria-labelledby=act-${number}]`)?.text ?? ''
    expect(act.replaceAll(/\s/g, '')).toContain(hash)
    expect(act).toContain('Жаңы Кызматкер')
    expect(act).toContain(ky.roleNames.clerk)
  }
  // Whoever asked sees on the desk whose signature is missing; no list of theirs says it.
  const desk = await people.admin.ask(office)
  for (const { act } of asked)
    expect(desk.document.querySelector(`main a[href="${act}"]`)).not.toBeNull()
  const ticked = boxes.map(({ number, hash }) => `${number}/${hash}`)
  expect((await people.admin.post(waiting, { act: ticked })).status).toBe(403)
  expect(await Promise.all(asked.map(({ done }) => done()))).toEqual([false, false])
  expect((await people.otherAdmin.submitOn(page, { act: ticked })).status).toBe(200)
  expect(await Promise.all(asked.map(({ done }) => done()))).toEqual([true, true])
})

test('a judgement that no colleague can sign stands on the desk as nobody’s', async () => {
  const village = placeId('jeti-oguz')
  await aMunicipality({ place: village, soate: '41702205806000' })
  const { number: round } = await aRound({ place: village, at: new Date(), inPhase: 'checking' })
  const alone = await someone(running.origin, 'Эркин Асанов', ['evaluator'], village)
  const { number } = await aProposal({ place: village, round })
  await alone.submit(`/ky/${village}/office/checks/${number}/judge`, legalNo)
  const said = 'Аткара турган адам жок'
  expect((await alone.ask(`/ky/${village}/office`)).text).toContain(said)
  await someone(running.origin, 'Бакыт Орозов', ['clerk'], village)
  expect((await alone.ask(`/ky/${village}/office`)).text).not.toContain(said)
})
