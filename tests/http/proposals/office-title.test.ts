import { beforeAll, expect, test } from 'vitest'
import { ky } from '#app/i18n/messages/ky/catalogue.ts'
import { ru } from '#app/i18n/messages/ru/catalogue.ts'
import { inTransaction } from '#models/database/in-transaction.server.ts'
import { readProposal, updateProposal } from '#models/proposals/proposal.server.ts'
import { aMunicipality } from '#seed/builders/a-municipality.ts'
import { aProposal } from '#seed/builders/a-proposal.ts'
import { aPublishedResult } from '#seed/builders/a-published-result.ts'
import { aRound } from '#seed/builders/a-round.ts'
import { aVillage } from '#seed/builders/a-village.ts'
import { anAccount } from '#seed/builders/an-account.ts'
import { anOpenVote } from '#seed/builders/an-open-vote.ts'
import { runningApplication } from '#tests/support/application.ts'
import { signedIn } from '#tests/support/signed-in.ts'
import { variedBallots } from '#tests/support/varied-ballots.ts'
import { newVisitor, type Visitor } from '#tests/support/visitor.ts'
import { filledIn } from '#tests/support/written.ts'

const running = runningApplication()
const place = 'ak-bulun'
const made = {} as { round: number; clerk: Visitor; auditor: Visitor }
const { mark, own } = ru.proposals.officeTitle
const russian = 'Фонари для всех'
const kyrgyz = 'Жогорку Ак-Булуңда көчө жарыктары'

beforeAll(async () => {
  await aMunicipality()
  await aVillage()
  made.round = (await aRound({ place, at: new Date(), inPhase: 'ideas' })).number
  made.clerk = await signedIn(running.origin, await anAccount({ roles: ['clerk'] }))
  made.auditor = await signedIn(running.origin, await anAccount({ roles: ['auditor'] }))
})

const form = (number: number) => `/ky/${place}/office/proposals/${number}/title`
const list = (language: string) => `/${language}/${place}/rounds/${made.round}/proposals`

async function titled() {
  const { number } = await aProposal({ round: made.round })
  const page = await made.clerk.ask(form(number))
  expect(page.document.querySelector('input[name=ky]')).toBeNull()
  const saved = await made.clerk.submitOn(page, { ru: russian })
  expect(saved.text).toContain(ky.deeds['title-saved'])
  return number
}

test('a reader of Russian sees the title by the office with its mark, and the author’s own beside it', async () => {
  const number = await titled()
  const reader = newVisitor(running.origin)
  const page = await reader.ask(`/ru/${place}/proposals/${number}`)
  const heading = page.document.querySelector('h1')
  expect([heading?.text.trim(), heading?.getAttribute('lang')]).toEqual([russian, undefined])
  expect(page.text).toContain(`${mark} ${own}: ${kyrgyz}`)
  expect(page.document.querySelector('main p b[lang=ky]')?.text).toBe(kyrgyz)
  const same = await reader.ask(`/ky/${place}/proposals/${number}`)
  expect(same.document.querySelector('h1')?.text.trim()).toBe(kyrgyz)
  expect(same.text).not.toContain(russian)
})

test('it stands in the list, is found by its words, and has a column of its own in the file', async () => {
  const number = await titled()
  const reader = newVisitor(running.origin)
  const found = await reader.ask(`${list('ru')}?words=фонарь`)
  expect(found.text).toContain(`${russian} (${mark})`)
  const file = await fetch(`${running.origin}${list('ru')}/files/list.csv`)
  const text = await file.text()
  expect(text).toContain(ru.proposals.officeTitle.column)
  expect(text.split('\n').find((line) => line.includes(`${number}`))).toContain(`ru: ${russian}`)
})

test('the points of the map say whose the title is, with the mark that pages show', async () => {
  const number = await titled()
  const { text } = (await readProposal(place, number)) ?? {}
  await inTransaction(place, (tx) =>
    updateProposal(tx, place, number, {
      text: { ...text, point: { latitude: 42.5, longitude: 78.4 } } as NonNullable<typeof text>,
    }),
  )
  const titleIn = async (language: string) => {
    const file = `/data/${place}/rounds/${made.round}/proposals.geojson?language=${language}`
    const { features } = await (await fetch(running.origin + file)).json()
    const properties = features.map((one: { properties: Properties }) => one.properties)
    const { title, titleBy, titleMark } = properties.find(
      (one: Properties) => one.number === number,
    )
    return [title, titleBy, titleMark]
  }
  expect(await titleIn('ru')).toEqual([russian, 'office', mark])
  expect(await titleIn('ky')).toEqual([kyrgyz, 'author', null])
})
type Properties = { number: number; title: string; titleBy: string; titleMark: string | null }

test('the log tells the old title and the new one', async () => {
  const number = await titled()
  await made.clerk.submit(form(number), { ru: 'Свет на улицах' })
  const log = await made.auditor.ask(`/ky/${place}/office/audit`)
  expect(log.text).toContain(`ru: ${russian}`)
  expect(log.text).toContain('ru: Свет на улицах')
})

test('hidden for personal data, no title of it is left', async () => {
  const number = await titled()
  const hidden = { reason: 'Телефон', at: new Date(), by: 'x', ground: 'personal-data' as const }
  await inTransaction(place, (tx) => updateProposal(tx, place, number, { hidden }))
  const reader = newVisitor(running.origin)
  expect((await reader.ask(`/ru/${place}/proposals/${number}`)).text).not.toContain(russian)
})

const give = (number: number) =>
  inTransaction(place, (tx) => updateProposal(tx, place, number, { officeTitles: { ru: russian } }))

test('it stays when the author changes other words, and goes with the title it said', async () => {
  const account = await anAccount({ village: 1 })
  const author = await signedIn(running.origin, account)
  const { number } = await aProposal({
    round: made.round,
    author: { account: `${place}:${account.number}`, name: 'Айгүл Т.', village: 1 },
  })
  await made.clerk.submit(form(number), { ru: russian })
  const change = async (title: string) => {
    const own = { act: 'change', number: String(number) }
    const begun = await author.post(`/ky/${place}/account/proposals`, own)
    const draft = begun.url.replace(/\/\w+$/, '')
    const sent = await author.submitOn(
      await filledIn(author, draft, { title, village: '1' }),
      {},
      'main form',
    )
    expect(sent.url).toContain(`changed=${number}`)
    return (await readProposal(place, number))?.officeTitles
  }
  expect(await change(kyrgyz)).toEqual({ ru: russian })
  expect(await change('Мектептин жанына чырак')).toEqual({})
})

test('the ballot shows it with the mark, and what was fixed is the author’s own title', async () => {
  const round = await anOpenVote({ place, at: new Date() })
  const project = round.frozen.projects.find(({ village }) => village === 1)?.number ?? 0
  await give(project)
  const voter = await signedIn(running.origin, await anAccount({ village: 1 }))
  const choice = async (language: string) => {
    const page = await voter.ask(`/${language}/${place}/account/vote/${round.number}`)
    return page.document.querySelector(`label:has(input[value="${project}"])`)?.text ?? ''
  }
  expect(await choice('ru')).toContain(russian)
  expect(await choice('ru')).toContain(mark)
  expect(await choice('ky')).not.toContain(russian)
  expect((await made.clerk.post(form(project), { ru: 'Башка' })).status).toBe(409)
  const hide = { kind: 'hide-personal-data', reason: 'Телефон' }
  await made.clerk.post(`/ky/${place}/office/reports/${project}`, hide)
  expect(await choice('ru')).not.toContain(russian)
  const rules = await newVisitor(running.origin).ask(`/ru/${place}/rounds/${round.number}/rules`)
  expect(rules.text).not.toContain(russian)
})

test('the result shows it with the mark, and the published ballots do not know it', async () => {
  const { round } = await aPublishedResult({
    ...{ place, at: new Date(), projects: [['Көпүрө куруу', null, 10_000]] },
    ballots: variedBallots(40, 1),
  })
  await give(round.frozen.projects[0]?.number ?? 0)
  const page = await newVisitor(running.origin).ask(`/ru/${place}/rounds/${round.number}/result`)
  expect(page.text).toContain(`${russian} (${mark})`)
  const pb = await fetch(`${running.origin}/data/${place}/rounds/${round.number}/ballots.pb`)
  expect(pb.status).toBe(200)
  expect(await pb.text()).not.toContain(russian)
})

test('every page that names a funded project, and the table of the result, say it as the list does', async () => {
  const { round } = await aPublishedResult({
    ...{ place, at: new Date(), projects: [['Көпүрө куруу', null, 10_000]] },
    ballots: variedBallots(40, 1),
  })
  const project = round.frozen.projects[0]?.number ?? 0
  await give(project)
  const reader = newVisitor(running.origin)
  const base = `/ru/${place}/rounds/${round.number}`
  const pages = [
    ...[`${base}/what-if`, `${base}/protocol`, `${base}/deliveries`],
    ...[`/ru/${place}/deliveries/${project}`, `${base}/result/${project}`],
    `/ru/${place}`,
  ]
  for (const page of pages) expect([page, (await reader.ask(page)).text]).toEqual([page, saysIt])
  const bar = (await reader.ask(`${base}/result`)).document.querySelector('figure:has(.pot)')
  expect(bar?.outerHTML).toContain(`${russian} (${mark})`)
  const csv = await fetch(`${running.origin}/data/${place}/rounds/${round.number}/proposals.csv`)
  expect(await csv.text()).toMatch(new RegExp(`Көпүрө куруу,.*,ru: ${russian}`))
  const frozen = await fetch(`${running.origin}/data/${place}/rounds/${round.number}/result.json`)
  expect(await frozen.text()).not.toContain(russian)
})

const saysIt = expect.stringContaining(`${russian} (${mark})`)
