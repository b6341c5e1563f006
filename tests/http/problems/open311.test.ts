import { parse } from 'node-html-parser'
import { beforeAll, expect, test } from 'vitest'
import { placeId } from '#app/domain/places/place-id.ts'
import { problemsOf, readProblem } from '#models/problems/problem.server.ts'
import { aFacility } from '#seed/builders/a-facility.ts'
import { aMunicipality } from '#seed/builders/a-municipality.ts'
import { aProblem } from '#seed/builders/a-problem.ts'
import { aVillage } from '#seed/builders/a-village.ts'
import { anAccount } from '#seed/builders/an-account.ts'
import { runningApplication } from '#tests/support/application.ts'
import { signedIn } from '#tests/support/signed-in.ts'

const running = runningApplication()
const place = placeId('ak-bulun')
const jurisdiction = '41702205805000'
const day = 86_400_000
const now = Date.now()
let key = ''

type Json = Record<string, unknown>
type Answer = {
  status: number
  type: string | null
  open: string | null
  text: string
  json: Json[]
}

/** A client as the specification has it: it knows nothing of this portal but the address. */
async function ask(path: string, args: Record<string, string> = {}, init?: RequestInit) {
  const url = new URL(`/open311/v2/${path}`, running.origin)
  for (const [name, value] of Object.entries({ jurisdiction_id: jurisdiction, ...args }))
    if (value !== '-') url.searchParams.set(name, value)
  const answer = await fetch(url, init)
  const text = await answer.text()
  const type = answer.headers.get('content-type')
  const json = type?.startsWith('application/json') ? (JSON.parse(text) as Json[]) : []
  const open = answer.headers.get('access-control-allow-origin')
  return { status: answer.status, type, open, text, json } satisfies Answer
}

/** Sends a report as any program does: a form, from another site. */
function post(fields: Record<string, string>, format = 'json') {
  const body = new URLSearchParams({ jurisdiction_id: jurisdiction, ...fields })
  const headers = { origin: 'https://somewhere.example', 'sec-fetch-site': 'cross-site' }
  return ask(`requests.${format}`, { jurisdiction_id: '-' }, { method: 'POST', body, headers })
}

const ids = ({ json }: Answer) => json.map((one) => Number(one.service_request_id))
const tagsIn = (xml: string, path: string) => parse(xml).querySelectorAll(path).length

beforeAll(async () => {
  await aMunicipality({ place })
  await aMunicipality({ place: placeId('jeti-oguz'), soate: '41702205806000' })
  await aVillage({ place })
  await aFacility({ place })
  const admin = await signedIn(running.origin, await anAccount({ place, roles: ['admin'] }))
  const main = 'main form[method=post]'
  const issued = await admin.submit(`/ky/${place}/office/problems/keys`, { name: 'Колдонмо' }, main)
  key = issued.document.querySelector('.notice.done code')?.text ?? ''
  const at = (ago: number) => new Date(now - ago * day)
  await aProblem({ place, at: at(1) })
  await aProblem({ place, at: at(2), kind: 'waste', state: 'fixed' })
  await aProblem({ place, at: at(30), kind: 'waste' })
  await aProblem({ place, at: at(200), updated: at(3), state: 'cannot' })
  const secret = { private: true, landmark: 'Абай көчөсү, 14', title: 'Үйдө суу жок' }
  await aProblem({ place, at: at(4), ...secret })
  const hidden = { reason: 'Коркутуу', at: at(1), by: 'x', ground: 'threats' as const }
  await aProblem({ place, at: at(5), words: 'Эркинди ур', hidden })
})

test('discovery, services and their definitions are as the specification wraps and names them', async () => {
  const found = await ask('discovery.json', { jurisdiction_id: '-' })
  expect(found.json).toMatchObject({
    endpoints: [
      {
        specification: 'http://wiki.open311.org/GeoReport_v2',
        url: `${running.origin}/open311/v2`,
        formats: ['text/xml', 'application/json'],
      },
    ],
  })
  const xml = await ask('services.xml')
  expect([xml.status, xml.type, xml.open]).toEqual([200, 'text/xml; charset=utf-8', '*'])
  expect(xml.text.startsWith('<?xml version="1.0" encoding="utf-8"?>\n<services><service>')).toBe(
    true,
  )
  const { json } = await ask('services.json')
  expect(tagsIn(xml.text, 'services > service > service_code')).toBe(json.length)
  const water = json.find((one) => one.service_code === 'water')
  expect(water).toMatchObject({ metadata: true, type: 'realtime' })
  const names = [
    'description',
    'group',
    'keywords',
    'metadata',
    'service_code',
    'service_name',
    'type',
  ]
  expect(Object.keys(water ?? {}).sort()).toEqual(names)
  const definition = await ask('services/water.xml')
  expect(tagsIn(definition.text, 'service_definition > attributes > attribute > code')).toBe(2)
  expect(tagsIn(definition.text, 'attribute > values > value > key')).toBeGreaterThan(2)
  expect((await ask('services/nothing.json')).status).toBe(404)
})

test('every filter works alone and with the others, and an empty one is as none', async () => {
  const list = async (args: Record<string, string>) => ids(await ask('requests.json', args))
  expect(await list({})).toEqual([6, 5, 3, 2, 1])
  expect(await list({ status: '', service_code: '', start_date: '' })).toEqual([6, 5, 3, 2, 1])
  expect(await list({ service_code: 'waste' })).toEqual([3, 2])
  expect(await list({ service_code: 'waste,water', status: 'closed' })).toEqual([2])
  expect(await list({ status: 'open', service_code: 'waste' })).toEqual([3])
  expect(await list({ status: 'open,closed' })).toHaveLength(5)
  // Those that are named override all else, also the 90 days.
  expect(await list({ service_request_id: '4,1', status: 'closed', start_date: 'x' })).toEqual([
    4, 1,
  ])
  const w3c = (ago: number) => new Date(now - ago * day).toISOString()
  expect(await list({ start_date: w3c(31), end_date: w3c(3) })).toEqual([6, 5, 3])
  expect(await list({ start_date: w3c(210), end_date: w3c(190) })).toEqual([4])
  expect(await list({ end_date: w3c(190) })).toEqual([4])
  const plus = new Date(now - 3 * day + 6 * 3_600_000).toISOString().slice(0, 19)
  const unescaped = `${running.origin}/open311/v2/requests.json?jurisdiction_id=${jurisdiction}&start_date=${plus}+06:00`
  expect(
    ((await (await fetch(unescaped)).json()) as Json[]).map((one) => one.service_request_id),
  ).toEqual(['2', '1'])
  // A mirror asks what changed, however old it is.
  expect(await list({ updated_after: w3c(3.5), updated_before: w3c(2.5) })).toEqual([4])
})

test('paging ends, and what is asked wrongly is answered in the format that was asked for', async () => {
  const pages: number[][] = []
  for (let page = 1; pages.at(-1)?.length !== 0 && page < 9; page++)
    pages.push(ids(await ask('requests.json', { page: String(page), page_size: '2' })))
  expect(pages).toEqual([[6, 5], [3, 2], [1], []])
  const empty = await ask('requests.xml', { page: '9' })
  expect(empty.text).toContain('<service_requests/>')
  const long = await ask('requests.json', {
    start_date: '2026-01-01T00:00:00Z',
    end_date: '2026-11-01T00:00:00Z',
  })
  expect([long.status, long.json[0]?.code]).toEqual([400, 400])
  const missing = await ask('requests.xml', { jurisdiction_id: '-' })
  expect([missing.status, tagsIn(missing.text, 'errors > error > description')]).toEqual([400, 1])
  const foreign = await ask('services.json', { jurisdiction_id: '1' })
  expect([foreign.status, foreign.json[0]?.code]).toEqual([404, 404])
  expect((await ask('requests.json', { status: 'gone', end_date: 'x' })).json).toHaveLength(2)
  expect((await ask('requests/99.xml')).status).toBe(404)
  expect((await ask('nothing.json')).status).toBe(404)
  expect((await ask('requests.yaml')).status).toBe(400)
  expect((await ask('tokens/1.json')).json).toEqual([{ service_request_id: '1', token: '1' }])
  expect((await ask('tokens/99.xml')).status).toBe(404)
})

test('a report says what everybody may read, with every name of the specification, and nothing else', async () => {
  const { json } = await ask('requests/1.json')
  const names =
    'service_request_id status status_notes service_name service_code description agency_responsible service_notice requested_datetime updated_datetime expected_datetime address address_id zipcode lat long media_url'
  expect(Object.keys(json[0] ?? {})).toEqual(names.split(' '))
  expect(json[0]).toMatchObject({ status: 'open', lat: 42.5713, long: 78.6021, zipcode: null })
  expect(String(json[0]?.requested_datetime)).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\+06:00$/)
  const one = await ask('requests/1.xml')
  expect(tagsIn(one.text, 'service_requests > request > service_request_id')).toBe(1)
  expect((await ask('requests/1.json', { extensions: 'true' })).json[0]).toHaveProperty(
    'extended_attributes.notes',
  )
  const all = (await ask('requests.json', { extensions: 'true' })).text
  for (const secret of [
    'Абай',
    '42.5713,"long":78.6021,"media_url":null,"extended_attributes":{"state":"open","private":true',
    'Эркин',
    '+996700',
  ])
    expect(all).not.toContain(secret)
})

test('a program sends with a key of the office: twice is once, without a key it is refused', async () => {
  const fields = {
    service_code: 'water',
    lat: '42.58',
    long: '78.61',
    description: 'Суу агып жатат\nКечээтен бери',
  }
  const noKey = await post(fields)
  expect([noKey.status, noKey.json[0]?.code]).toEqual([403, 403])
  expect((await post({ ...fields, api_key: 'wrong' }, 'xml')).text).toContain('<code>403</code>')
  const before = (await problemsOf(place)).length
  const more = { 'attribute[village]': '1', first_name: 'Асан', phone: '0555123456' }
  const sent = await post({ ...fields, ...more, api_key: key })
  expect([sent.status, sent.open]).toEqual([200, '*'])
  const number = Number(sent.json[0]?.service_request_id)
  expect(sent.json[0]).toMatchObject({ account_id: null })
  expect(sent.json[0]).not.toHaveProperty('token')
  const again = await post({ ...fields, ...more, api_key: key }, 'xml')
  expect(again.text).toContain(`<service_requests><request><service_request_id>${number}<`)
  expect((await problemsOf(place)).length).toBe(before + 1)
  expect(await readProblem(null, { place, number })).toMatchObject({
    ...{ title: 'Суу агып жатат', words: 'Кечээтен бери', village: 1, source: 'open311' },
  })
  expect((await ask(`requests/${number}.json`)).text).not.toContain('Асан')
  const faults = async (given: Record<string, string>) =>
    (await post({ api_key: key, ...given })).status
  expect(await faults({ lat: '42.5', long: '78.6' })).toBe(400)
  expect(await faults({ service_code: 'nothing', lat: '42.5', long: '78.6' })).toBe(404)
  expect(await faults({ service_code: 'water' })).toBe(400)
  expect(await faults({ service_code: 'water', lat: '42.5' })).toBe(400)
  expect(await faults({ service_code: 'water', lat: '10', long: '10' })).toBe(400)
  expect(
    await faults({ service_code: 'water', address_string: 'a', description: 'a'.repeat(4_001) }),
  ).toBe(400)
  const elsewhere = { ...fields, api_key: key, jurisdiction_id: '41702205806000' }
  expect((await post(elsewhere)).status).toBe(403)
  const preflight = await ask('requests.json', {}, { method: 'OPTIONS' })
  expect([preflight.status, preflight.open]).toEqual([204, '*'])
})

test('reports are followed as a feed with points, and read as a table', async () => {
  const feed = await (
    await fetch(new URL(`/data/${place}/problems/ky.atom`, running.origin))
  ).text()
  expect(feed).toContain('xmlns:georss="http://www.georss.org/georss"')
  expect(feed).toContain('<georss:point>42.5713 78.6021</georss:point>')
  const table = await (
    await fetch(new URL(`/ky/${place}/problems/files/list.csv`, running.origin))
  ).text()
  expect([table.includes('42.5713'), table.includes('Эркин')]).toEqual([true, false])
})
