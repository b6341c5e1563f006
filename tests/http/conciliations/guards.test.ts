import mongoose from 'mongoose'
import { beforeEach, expect, test } from 'vitest'
import type { Role } from '#app/domain/accounts/role.ts'
import { localTimeOf } from '#app/domain/calendar/day.ts'
import type { Conciliation } from '#app/domain/conciliations/conciliation.ts'
import { placeId } from '#app/domain/places/place-id.ts'
import { readLines, writeLines } from '#models/budget/lines.server.ts'
import { publishedVersionsOf, readVersion } from '#models/budget/version.server.ts'
import { changeConciliation, readConciliation } from '#models/conciliations/conciliation.server.ts'
import { inTransaction } from '#models/database/in-transaction.server.ts'
import { linesAbout } from '#models/records/audit-line.server.ts'
import { gatesOf } from '#models/remarks/kenesh-gate.server.ts'
import { readRemark } from '#models/remarks/remark.server.ts'
import { aConciliation, anOffer } from '#seed/builders/a-conciliation.ts'
import { aMunicipality } from '#seed/builders/a-municipality.ts'
import { aRemark } from '#seed/builders/a-remark.ts'
import { aVillage } from '#seed/builders/a-village.ts'
import { anAccount } from '#seed/builders/an-account.ts'
import { runningApplication } from '#tests/support/application.ts'
import { postTo, tallied } from '#tests/support/at-once.ts'
import { aDraft } from '#tests/support/remarks.ts'
import { signedIn } from '#tests/support/signed-in.ts'
import { newVisitor, type Visitor } from '#tests/support/visitor.ts'

/** What a table must never let through: one person alone, two at once, twice the same, moves that cannot be. */
const running = runningApplication()
const year = 2027
const form = 'main form[method=post]'
let place = ''
let towns = 0
/** Holds both offices of a table: only being the same person stands in the way. */
let both: Visitor
let other: Visitor

const holding = async (roles: Role[], name: string) =>
  signedIn(running.origin, await anAccount({ place: placeId(place), roles, name }))
const at = () => `/ky/${place}/office/conciliations/${year}/1`
const gate = () => `/ky/${place}/office/remarks/${year}/kenesh`
const tableNow = () => readConciliation(null, { place, year, number: 1 })
const remarkNow = (number: number) => readRemark(null, { place, year, number })
const acts = async () =>
  (await linesAbout(place, `conciliation/${year}/1`)).map(({ action }) => action)

/** The table of the builder; its meeting began two hours ago unless said otherwise. */
const met = (given: Partial<Conciliation> = {}) => {
  const ago = (hours: number) => new Date(Date.now() - hours * 3_600_000)
  const times = { begins: ago(2), ends: ago(1) }
  return aConciliation({ place, year, at: new Date(), ...times, offers: [anOffer], ...given })
}

beforeEach(async () => {
  place = `table-${towns++}`
  await aMunicipality({ place: placeId(place) })
  await aVillage({ place })
  await aDraft(place)
  for (let number = 1; number <= 2; number++) await aRemark({ place, year, at: new Date() })
  both = await holding(['hearing-secretary', 'budget-officer'], 'Осмонова Жылдыз')
  other = await holding(['hearing-secretary', 'budget-officer'], 'Садыков Эрлан')
})

const protocol = {
  ...{ chair: 'Алиева Бегимай', secretary: 'Осмонова Жылдыз', text: 'Тараптар макулдашты.' },
  ...{ 'reply-1': 'Жарыкка 50 миң сом.', 'reply-2': 'Каражат жок.' },
  ...{ 'verdict-1': 'accepted', 'verdict-2': 'rejected' },
}

/** Writes the protocol; the address of the act by which it waits for the second signature. */
async function writtenBy(who: Visitor): Promise<string> {
  const written = await who.submit(`${at()}/protocol`, protocol, form)
  expect(written.status, written.text).toBe(200)
  const link = written.document.querySelector('main a[href*="/acts/"]')
  return link?.getAttribute('href') ?? ''
}

test('who wrote a protocol does not confirm it, whatever offices they hold; another person does', async () => {
  await met()
  const act = await writtenBy(both)
  expect((await both.ask(act)).document.querySelector('[value=sign]')).toBeNull()
  const own = await both.post(act, { step: 'sign' })
  expect([own.status, own.text.includes('башка адам')]).toEqual([403, true])
  expect(await tableNow()).toMatchObject({ confirmed: null, returned: null })
  expect([await remarkNow(1), await remarkNow(2)]).toMatchObject([
    { answer: null },
    { answer: null },
  ])
  expect((await other.submit(act, { step: 'sign' })).status).toBe(200)
  expect((await tableNow())?.confirmed).toMatchObject({ by: { name: 'Садыков Эрлан' }, version: 2 })
})

test('of second signatures at once one makes one draft and one answer to each remark', async () => {
  await met()
  const act = await writtenBy(both)
  const third = await holding(['budget-officer'], 'Бекова Нурзат')
  const answers = await Promise.all(
    [other, third, other, third].map((who) => postTo(running, who, act, { step: 'sign' })),
  )
  expect(tallied(answers)).toEqual({ 302: 1, 409: 3 })
  const version = (number: number) => readVersion(null, { place, year, number })
  expect([await version(2), await version(3)]).toMatchObject([{ state: 'working' }, null])
  expect((await acts()).filter((act) => act === 'conciliation-confirmed')).toHaveLength(1)
})

test('a draft does not go to the vote while remarks are unanswered or a table is open, with a reason or without', async () => {
  const begins = new Date(Date.now() + 3_600_000)
  await met({ begins, ends: new Date(begins.getTime() + 3_600_000) })
  const put = (reason: string) => both.post(gate(), { reason, version: '1', unanswered: '1 2' })
  for (const reason of ['', 'Сессия эртең']) {
    const refused = await put(reason)
    expect([refused.status, refused.text.includes('макулдашуу столу бүтө элек')]).toEqual([
      409,
      true,
    ])
  }
  await both.submit(at(), { 'why-call-off': 'Авторлор макулдашты' }, '#act-call-off')
  const silent = await put('')
  expect([silent.status, silent.text.includes('2 пикирге жооп бериле элек')]).toEqual([422, true])
  expect((await gatesOf(null, place, year))[0] ?? null).toBeNull()
  expect((await put('Сессиянын күнү жылбайт')).status).toBe(200)
  expect((await gatesOf(null, place, year))[0] ?? null).toMatchObject({
    ...{ unanswered: [1, 2], reason: 'Сессиянын күнү жылбайт' },
  })
})

test('what was changed in ignorance of another’s change is refused with both shown, and neither is lost', async () => {
  await met()
  const offer = `${at()}/offers/1`
  const [early, late] = [await both.ask(offer), await other.ask(offer)]
  const first = await both.submitOn(early, { text: 'Жолдон жарыкка, жарымы' }, form)
  expect(first.status, first.text).toBe(200)
  const second = await other.submitOn(late, { text: 'Жолдон жарыкка, баары' }, form)
  expect(second.status).toBe(409)
  expect(second.document.querySelector('[name=text]')?.textContent).toContain('баары')
  expect(second.document.querySelector('#text-stands')?.textContent).toContain('жарымы')
  expect((await tableNow())?.offers).toMatchObject([{ text: 'Жолдон жарыкка, жарымы' }])
  expect((await other.submitOn(second, {}, form)).status).toBe(200)
  expect((await tableNow())?.offers).toMatchObject([{ text: 'Жолдон жарыкка, баары' }])
})

test('the record itself takes a change only from who has seen its last revision', async () => {
  await met()
  const seen = await tableNow()
  if (!seen) throw new Error('there is a table')
  const change = (text: string) =>
    inTransaction(place, (tx) => changeConciliation(tx, seen, { offers: [{ ...anOffer, text }] }))
  expect([await change('биринчи'), await change('экинчи')]).toEqual([true, false])
  expect(await tableNow()).toMatchObject({
    revision: seen.revision + 1,
    offers: [{ text: 'биринчи' }],
  })
})

test('a table has no second record under its number, whoever writes it', async () => {
  await met()
  const tables = mongoose.connection.collection('conciliations')
  const { _id: _, ...row } = (await tables.findOne({ place, year, number: 1 })) ?? {}
  await expect(tables.insertOne({ ...row })).rejects.toMatchObject({ code: 11_000 })
  await tables.insertOne({ ...row, number: 2 })
})

const written = {
  ...{
    by: '1',
    text: 'Жолдон жарыкка',
    'from-0': 'expenditure/70451',
    'to-0': 'expenditure/70640',
  },
  ...{ 'amount-0': '50 000', 'remark-0': '1', 'stand-1': 'agrees' },
}

test('offers that two write at once all stand, each with a number of its own', async () => {
  await met({ offers: [] })
  const posts = [both, other, both, other].map((who, row) =>
    postTo(running, who, `${at()}/offers/new`, { ...written, text: `Сунуш ${row}` }),
  )
  expect(tallied(await Promise.all(posts))).toEqual({ 302: 4 })
  const offers = (await tableNow())?.offers ?? []
  expect(offers.map(({ number }) => number)).toEqual([1, 2, 3, 4])
  expect(offers.map(({ text }) => text).sort()).toEqual([0, 1, 2, 3].map((row) => `Сунуш ${row}`))
})

test('the same form sent twice lays one table', async () => {
  const laying = await both.ask(`/ky/${place}/office/conciliations/${year}/new`)
  const day = new Date(Date.now() + 48 * 3_600_000).toISOString().slice(0, 10)
  const entry = {
    ...{ 'title-ky': 'Жарык же жол', 'where-ky': 'Чоң зал', remarks: ['1', '2'] },
    ...{ begins: `${day}T15:00`, ends: `${day}T16:00` },
  }
  const laid = [await both.submitOn(laying, entry, form), await both.submitOn(laying, entry, form)]
  expect(laid.map(({ url }) => url.split('?')[0])).toEqual(
    Array(2).fill(new URL(at(), running.origin).href),
  )
  expect(await readConciliation(null, { place, year, number: 2 })).toBeNull()
})

test.each([
  ['a move from a line to itself', { 'to-0': 'expenditure/70451' }, 'to-0'],
  ['a move of nothing', { 'amount-0': '0' }, 'amount-0'],
  ['a move of more than the line has', { 'amount-0': '1 240 000,01' }, 'amount-0'],
  ['a move for a remark that lies elsewhere', { 'remark-0': '3' }, 'remark-0'],
  [
    'an offer without a move',
    { 'from-0': '', 'to-0': '', 'amount-0': '', 'remark-0': '' },
    'from-0',
  ],
  ['an offer of a side that does not sit here', { by: '9' }, 'by'],
  ['dissent without words', { 'stand-1': 'against' }, 'words-1'],
])('%s is refused at its field', async (_, change, field) => {
  await met({ offers: [] })
  const refused = await both.submit(`${at()}/offers/new`, { ...written, ...change }, form)
  expect(refused.status, refused.text).toBe(422)
  expect(refused.html).toContain(`id="${field}-fault"`)
  expect((await tableNow())?.offers).toEqual([])
})

test('no income is moved, no line that the draft lacks, and nothing after the protocol', async () => {
  await met()
  for (const line of ['revenue/1111', 'expenditure/79999']) {
    const refused = await both.post(`${at()}/offers/new`, { ...written, 'from-0': line })
    expect(refused.status, line).toBe(409)
  }
  await both.submit(`${at()}/protocol`, protocol, form)
  for (const [path, sent] of [
    ['/offers/new', written],
    ['/offers/1', written],
    ['/protocol', protocol],
    ['', { act: 'call-off', 'why-call-off': 'Кеч' }],
  ] as const)
    expect((await both.post(`${at()}${path}`, sent)).status, path).toBe(409)
  expect((await tableNow())?.offers).toEqual([anOffer])
  expect((await publishedVersionsOf(place, year)).map(({ number }) => number)).toEqual([1])
})

test('a signed copy is laid beside a confirmed protocol by the secretary alone, and everybody reads it', async () => {
  await met()
  const act = await writtenBy(both)
  const writing = `${at()}/protocol`
  const scan = () => ({
    act: 'attach',
    file: new File(['%PDF-1.7 Протокол\n%%EOF'], 'протокол.pdf'),
  })
  const early = await both.post(writing, scan())
  expect([early.status, early.text.includes('али тастыктала элек')]).toEqual([409, true])
  await other.submit(act, { step: 'sign' })
  expect((await (await holding(['budget-officer'], 'Бекова')).post(writing, scan())).status).toBe(
    403,
  )
  expect((await both.submit(writing, { act: 'attach' }, form)).status).toBe(422)
  const attached = await both.submit(writing, scan(), form)
  expect(attached.status, attached.text).toBe(200)
  const kept = (await tableNow())?.protocol?.scan
  const stranger = newVisitor(running.origin)
  const page = await stranger.ask(`/ky/${place}/budget/${year}/conciliations/1`)
  expect(page.html).toContain(`/data/${place}/files/${kept?.id}`)
  expect((await stranger.ask(`/data/${place}/files/${kept?.id}`)).status).toBe(200)
  expect(await acts()).toContain('conciliation-protocol-signed')
})

test('a second agreed offer takes no more than the others leave of a line, and is told how much that is', async () => {
  await met({ offers: [] })
  const agreed = { ...written, 'stand-1': 'agrees' }
  const first = { ...agreed, 'amount-0': '1 200 000' }
  expect((await both.submit(`${at()}/offers/new`, first, form)).status).toBe(200)
  const second = await both.submit(`${at()}/offers/new`, { ...agreed, 'amount-0': '55 000' }, form)
  expect([second.status, second.text.replaceAll('\u00a0', ' ')]).toEqual([
    422,
    expect.stringContaining('беренеде 40 000 сом калат'),
  ])
  const fits = { ...agreed, 'amount-0': '40 000' }
  expect((await both.submit(`${at()}/offers/new`, fits, form)).status).toBe(200)
})

test('an announced meeting is moved with a public reason beside the old and the new, and never into the past', async () => {
  const hours = (later: number) => new Date(Date.now() + later * 3_600_000)
  await met({ begins: hours(30), ends: hours(31), offers: [] })
  const local = (instant: Date) => localTimeOf(instant)
  const edit = `${at()}/edit`
  const silent = await both.submit(edit, { begins: local(hours(50)), ends: local(hours(51)) }, form)
  expect([silent.status, silent.html.includes('id="reason-fault"')]).toEqual([422, true])
  const reason = 'Зал бош эмес'
  const past = { begins: local(hours(-3)), ends: local(hours(-2)), reason }
  const early = await both.submit(edit, past, form)
  expect([early.status, early.html.includes('id="begins-fault"')]).toEqual([422, true])
  const moved = { begins: local(hours(50)), ends: local(hours(51)), reason }
  expect((await both.submit(edit, moved, form)).status).toBe(200)
  const shown = await newVisitor(running.origin).ask(`/ky/${place}/budget/${year}/conciliations/1`)
  expect([shown.text.includes('Жыйын которулду'), shown.text.includes(reason)]).toEqual([
    true,
    true,
  ])
  const line = (await linesAbout(place, `conciliation/${year}/1`)).at(-1)
  expect(line).toMatchObject({ action: 'conciliation-changed', details: { reason } })
})

test('once the meeting has begun it is neither moved nor called off, and no page offers it', async () => {
  await met()
  const desk = await both.ask(at())
  expect(desk.document.querySelector('#act-call-off')).toBeNull()
  expect(desk.html).not.toContain(`${at()}/edit`)
  const off = await both.post(at(), { act: 'call-off', 'why-call-off': 'Жок' })
  expect([off.status, off.text.includes('Жыйын башталган')]).toEqual([409, true])
})

test('a version that departs from what a table agreed says why, at the table, the remark and the line', async () => {
  await met()
  const act = await writtenBy(both)
  await other.submit(act, { step: 'sign' })
  const made = { place, year, number: 2 }
  const citizen = newVisitor(running.origin)
  const told = async (path: string) => {
    const { text } = await citizen.ask(`/ky/${place}/budget/${year}/${path}`)
    return text.replace(/[\u00a0\u202f]/g, ' ').replace(/\u2011/g, '-')
  }
  const departed = '70640 Көчө жарыгы: макулдашылганы 550 000 сом, азыр 500 000 сом'
  // The draft with what was agreed waits: nothing is departed from yet.
  expect(await told('conciliations/1')).not.toContain('70640 Көчө жарыгы: макулдашылганы')
  // One person alone takes the agreed money back before the draft is published.
  await inTransaction(place, async (tx) => {
    const lines = await readLines(tx, made)
    const before = await readLines(tx, { place, year, number: 1 })
    const undone = lines.map((line) => {
      const stood = before.find(({ code }) => code === line.code && code === '70640')
      return stood ? { ...line, amounts: stood.amounts } : line
    })
    await writeLines(tx, made, undone)
  })
  const desk = `/ky/${place}/office/budgets/${year}/2`
  const publish = (given: Record<string, string>) =>
    both.submit(desk, { step: 'publish', ...given }, form)
  const silent = await publish({})
  expect([silent.status, silent.text.includes('башкача макулдашкан')]).toEqual([422, true])
  expect(await readVersion(null, made)).toMatchObject({ state: 'working' })
  const published = await publish({ 'why-0': 'Шамдар арзандады' })
  expect(published.status, published.text).toBe(200)
  const reason = 'Себеби: Шамдар арзандады'
  for (const path of ['conciliations/1', 'remarks/1', 'lines/expenditure/70640']) {
    const page = await told(path)
    expect([path, page.includes(departed), page.includes(reason)]).toEqual([path, true, true])
  }
  expect(await told('conciliations/1')).not.toContain('2-версияга кирди')
  expect(await told('lines/expenditure/70111')).not.toContain('70640 Көчө жарыгы')
})

test('a remark lies on one announced table: another is neither laid with it nor announced', async () => {
  await met()
  const draft = await aConciliation({ place, year, at: new Date(), announced: null })
  const soon = (hours: number) => localTimeOf(new Date(Date.now() + hours * 3_600_000))
  const laid = { 'title-ky': 'Дагы бир стол', 'where-ky': 'Клуб', remarks: ['1', '2'] }
  const times = { begins: soon(48), ends: soon(49) }
  const again = await both.submit(`${at().replace(/1$/, 'new')}`, { ...laid, ...times }, form)
  expect([again.status, again.text.includes('бир пикирге бир гана стол жооп берет')]).toEqual([
    422,
    true,
  ])
  const announced = await both.post(at().replace(/1$/, `${draft}`), { act: 'announce' })
  expect(announced.status).toBe(409)
  expect((await readConciliation(null, { place, year, number: draft }))?.announced).toBeNull()
})
