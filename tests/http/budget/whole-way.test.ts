import { beforeAll, expect, test } from 'vitest'
import type { Role } from '#app/domain/accounts/role.ts'
import { amountFor } from '#app/domain/budget/line.ts'
import { totalOf } from '#app/domain/budget/sums.ts'
import { placeId } from '#app/domain/places/place-id.ts'
import { readLines } from '#models/budget/lines.server.ts'
import { readVersion } from '#models/budget/version.server.ts'
import { changeConciliation, readConciliation } from '#models/conciliations/conciliation.server.ts'
import { inTransaction } from '#models/database/in-transaction.server.ts'
import { linesAbout } from '#models/records/audit-line.server.ts'
import { readRemark } from '#models/remarks/remark.server.ts'
import { readAct } from '#models/signatures/pending-act.server.ts'
import { aHearing } from '#seed/builders/a-hearing.ts'
import { aMunicipality } from '#seed/builders/a-municipality.ts'
import { aVillage } from '#seed/builders/a-village.ts'
import { anAccount } from '#seed/builders/an-account.ts'
import { runningApplication } from '#tests/support/application.ts'
import { docxParts, paragraphsOf } from '#tests/support/docx-text.ts'
import { until } from '#tests/support/portal.ts'
import { aResolution } from '#tests/support/remarks.ts'
import { signedIn } from '#tests/support/signed-in.ts'
import { workbook } from '#tests/support/tables.ts'
import { newVisitor, type Visitor } from '#tests/support/visitor.ts'

/** One budget from the file of the finance officer to the figures of its year, without scripts; each test goes on where the one before ended. */
const running = runningApplication()
const place = placeId('ak-bulun')
const home = `/ky/${place}`
const year = 2027
const office = `${home}/office`
const table = `${office}/conciliations/${year}/1`
const form = 'main form[method=post]'
const remarkOf = (number: number) => readRemark(null, { place, year, number })
const ask = (path: string) => newVisitor(running.origin).ask(`${home}${path}`)
const tableNow = () => readConciliation(null, { place, year, number: 1 })
const spent = async (number: number) =>
  amountFor(totalOf(await readLines(null, { place, year, number }), 'expenditure'), {
    ...{ year, measure: 'draft' },
  })

let officer: Visitor
let secretary: Visitor
let clerk: Visitor
const residents: Visitor[] = []

beforeAll(async () => {
  await aMunicipality()
  await aVillage()
  const holding = async (role: Role, name: string) =>
    signedIn(running.origin, await anAccount({ place, roles: [role], name }))
  officer = await holding('budget-officer', 'Садыков Эрлан')
  secretary = await holding('hearing-secretary', 'Осмонова Жылдыз')
  clerk = await holding('clerk', 'Асанова Гүлнара')
  for (const name of ['Асанов Бакыт', 'Токтосунова Айгүл', 'Мамытова Бурул'])
    residents.push(await holding('resident', name))
})

const file = async () => {
  const bytes = await workbook({
    Кирешелер: [
      ['Коду', 'Аталышы', '2027-ж.'],
      ['1111', 'Киреше салыгы', 5_420],
      [null, 'Кирешелердин бардыгы', 5_420],
    ],
    Чыгашалар: [
      ['Коду', 'Аталышы', '2027-ж.'],
      ['70111', 'Айыл өкмөтү', 3_660],
      ['70630', 'Ичүүчү суу', 1_180],
      ['70820', 'Маданият жана спорт', 580],
      // The parts come to 5 420,0.
      [null, 'Чыгашалардын бардыгы', 5_430],
    ],
  })
  return new File([bytes], 'draft.xlsx')
}

test('the finance officer publishes a draft of a file; what does not fit gets a note first', async () => {
  const wanted = { year: `${year}`, kind: 'binding-draft', unit: '1000', file: await file() }
  const tried = await officer.submit(`${office}/budgets/new`, wanted)
  expect(tried.text).toContain('1 табылга')
  const kept = await officer.submitOn(tried, { step: 'keep' })
  expect((await officer.post(kept.url, { step: 'publish' })).status).toBe(409)
  const noted = await officer.submitOn(
    kept,
    { 'decision-0': 'computed', 'note-0': 'бөлүктөрү туура' },
    '#finding-1 form',
  )
  const published = await officer.submitOn(noted, { step: 'publish' })
  expect(published.text).toContain('жарыяланды')
  expect(await spent(1)).toBe(542_000_000)
})

test('three residents write remarks on its lines, and one is answered', async () => {
  const write = (who: number, key: string, said: Record<string, string>) =>
    residents[who]?.submit(
      `${home}/account/budget/${year}/lines/expenditure/${key}/remark`,
      { village: '1', ...said },
      form,
    )
  const more = { wish: 'more', text: '400 метр түтүк керек', sum: '180 000' }
  const written = [
    await write(0, '70630', { ...more, other: 'expenditure/70820' }),
    await write(1, '70820', { wish: 'more', text: 'Клубдун жылытуусу', sum: '150 000' }),
    await write(2, '70820', {
      ...{ wish: 'less', text: 'Майрамга азыраак', sum: '60 000', other: 'expenditure/70630' },
    }),
  ]
  expect(written.map((page) => page?.status)).toEqual([200, 200, 200])
  const answer = { verdict: 'rejected', reason: 'Быйыл каражат жок.' }
  await officer.submit(`${office}/remarks/${year}/1/answer`, answer, form)
  const no = { say: 'no', text: 'Казууну өзүбүз алабыз' }
  await residents[0]?.submit(`${home}/account/budget/${year}/remarks/1`, no, form)
  expect(await remarkOf(1)).toMatchObject({
    answer: { verdict: 'rejected' },
    second: { answer: null },
  })
})

test('a hearing is held, counted and written down', async () => {
  const ago = (hours: number) => new Date(Date.now() - hours * 3_600_000)
  const held = { begins: ago(4), ends: ago(2), budget: { year, version: 1 } }
  const hearing = await aHearing({ place, at: ago(24 * 20), ...held })
  const at = `${office}/hearings/${hearing}`
  await secretary.submit(`${at}/attendance`, { 'women-1': '9', 'men-1': '6' }, form)
  const asked = {
    channel: 'hearing',
    name: '',
    village: '',
    answer: 'Ооба',
    responsible: '',
    due: '',
  }
  await secretary.submit(
    `${at}/questions/new`,
    { ...asked, kind: 'question', text: 'Түтүк барбы?' },
    form,
  )
  await secretary.submit(
    `${at}/questions/new`,
    { ...asked, kind: 'proposal', text: 'Арык тазалоо' },
    form,
  )
  const minutes = { chair: 'Алиева Бегимай', secretary: 'Осмонова Жылдыз', text: 'Долбоор угулду.' }
  expect((await secretary.submit(`${at}/minutes`, minutes, form)).status).toBe(200)
})

const tomorrow = () => new Date(Date.now() + 30 * 3_600_000).toISOString().slice(0, 10)

test('remarks that pull apart are laid on one table, which everybody sees once it is announced', async () => {
  const laying = `${office}/conciliations/${year}/new`
  for (const other of [clerk, residents[0] ?? clerk])
    expect((await other.ask(laying)).status).toBe(403)
  const page = await officer.ask(laying)
  expect(page.text).toContain('башка пикирге карама-каршы')
  const entry = {
    ...{ 'title-ky': 'Суу, клуб жана майрам', 'where-ky': 'Айыл өкмөтү, 4-бөлмө' },
    ...{ begins: `${tomorrow()}T15:00`, ends: `${tomorrow()}T16:40` },
  }
  const one = await officer.submitOn(page, { ...entry, remarks: ['1'] }, form)
  expect([one.status, one.text.includes('кеминде эки пикирин')]).toEqual([422, true])
  const laid = await officer.submitOn(page, { ...entry, remarks: ['1', '2', '3'] }, form)
  expect(laid.url.split('?')[0]).toBe(new URL(table, running.origin).href)
  expect((await ask(`/budget/${year}/conciliations/1`)).status).toBe(404)

  const alone = await officer.submitOn(laid, {}, '#act-announce')
  expect([alone.status, alone.text.includes('кеминде эки тарапты')]).toEqual([409, true])
  const sides = {
    ...{ 'side-1': 'Кең-Суунун тургундары', 'kind-1': 'authors' },
    ...{ 'side-2': 'Маданият үйү', 'kind-2': 'office' },
    ...{ 'side-3': 'Бюджет комиссиясы', 'kind-3': 'kenesh' },
  }
  const early = await officer.post(`${table}/sides`, { ...sides, 'women-1': '2' })
  expect([early.status, early.text.includes('жыйын башталгандан кийин саналат')]).toEqual([
    422,
    true,
  ])
  const named = await officer.submit(`${table}/sides`, sides, form)
  const announced = await officer.submitOn(named, {}, '#act-announce')
  expect(announced.status, announced.text).toBe(200)
  expect((await officer.post(table, { act: 'announce' })).status).toBe(409)

  const shown = await ask(`/budget/${year}/conciliations/1`)
  expect(shown.document.querySelectorAll('script')).toHaveLength(0)
  // 180 + 60 for water and 150 for the club are asked; what would leave the club's line is contested, and not free.
  for (const words of ['суралды 390 миң сом', 'башка пикирлер бошотот 0', 'карама-каршы'])
    expect(shown.text).toContain(words)
  for (const path of [`/budget/${year}`, `/budget/${year}/remarks/1`])
    expect((await ask(path)).html).toContain(`${home}/budget/${year}/conciliations/1`)
})

const offer = {
  ...{ by: '3', text: 'Түтүккө 105 миң, казууну тургундар' },
  ...{ 'from-0': 'expenditure/70820', 'to-0': 'expenditure/70630', 'amount-0': '60 000' },
  ...{ 'remark-0': '1', 'from-1': 'expenditure/70111', 'to-1': 'expenditure/70630' },
  ...{ 'amount-1': '45 000', 'remark-1': '1' },
  ...{ 'stand-1': 'agrees', 'stand-2': 'against', 'stand-3': 'agrees' },
}

test('only the secretary writes what was offered; a line never comes below zero, and dissent has its words', async () => {
  const writing = `${table}/offers/new`
  expect((await officer.post(writing, offer)).status).toBe(403)
  const dissent = { ...offer, 'words-2': 'Жылытуу дагы калтырылды' }
  const silent = await secretary.submit(writing, offer, form)
  expect([silent.status, silent.text.includes('Эмнеге каршы экенин')]).toEqual([422, true])
  const tooMuch = await secretary.submit(writing, { ...dissent, 'amount-0': '580 000,01' }, form)
  expect(tooMuch.status).toBe(422)
  expect(tooMuch.text).toContain('70820: беренеде 580 000 сом бар, андан 580 000,01 сом алынмак')
  expect(tooMuch.text).toContain('нөлдөн төмөн түшпөйт')
  const itself = await secretary.submit(writing, { ...dissent, 'to-0': 'expenditure/70820' }, form)
  expect(itself.status).toBe(422)
  expect((await secretary.submit(writing, dissent, form)).status).toBe(200)
  const other = {
    ...{
      by: '2',
      text: 'Клубга 150 миң',
      'from-0': 'expenditure/70111',
      'to-0': 'expenditure/70820',
    },
    ...{ 'amount-0': '150 000', 'remark-0': '2', 'stand-1': 'against', 'words-1': 'Смета жок' },
  }
  expect((await secretary.submit(writing, other, form)).status).toBe(200)
  expect((await tableNow())?.offers.map(({ number }) => number)).toEqual([1, 2])
})

const protocol = {
  ...{ chair: 'Алиева Бегимай, комиссиянын төрайымы', secretary: 'Осмонова Жылдыз' },
  text: 'Тараптар үч пикирди карады.',
  ...{ 'reply-1': 'Материалга 105 миң табылды.', 'reply-2': 'Смета жок.' },
}

test('the protocol is written after the meeting has begun, and shows the dissent to everybody', async () => {
  const writing = `${table}/protocol`
  const early = await secretary.post(writing, { ...protocol, 'reply-3': 'Берилди.' })
  expect([early.status, early.text.includes('Жыйын али баштала элек')]).toEqual([409, true])
  await theMeetingBegins()
  const came = {
    ...{ 'women-1': '2', 'men-1': '1', 'women-2': '1', 'men-2': '0', 'women-3': '1', 'men-3': '3' },
  }
  expect((await officer.submit(`${table}/sides`, came, form)).status).toBe(200)
  const without = await secretary.submit(writing, protocol, form)
  expect([without.status, (await tableNow())?.protocol]).toEqual([422, null])
  const written = await secretary.submit(writing, { ...protocol, 'reply-3': 'Берилди.' }, form)
  expect(written.status, written.text).toBe(200)
  const shown = await ask(`/budget/${year}/conciliations/1`)
  for (const words of ['Жылытуу дагы калтырылды', '105 миң сом, суралганы 180 миң сом'])
    expect(shown.text).toContain(words)
  // Nothing moves until another person confirms it.
  expect([await readVersion(null, { place, year, number: 2 }), await remarkOf(2)]).toMatchObject([
    null,
    { answer: null },
  ])
})

/** The hours pass. */
async function theMeetingBegins() {
  const kept = await tableNow()
  if (!kept) throw new Error('there is a table')
  const ago = (hours: number) => new Date(Date.now() - hours * 3_600_000)
  await inTransaction(place, (tx) => changeConciliation(tx, kept, { begins: ago(2), ends: ago(1) }))
}

/** The act by which the protocol waits for its second signature. */
const actOf = async () =>
  (await secretary.ask(table)).document
    .querySelector('main a[href*="/acts/"]')
    ?.getAttribute('href') ?? ''

test('whoever wrote the protocol cannot confirm it; the officer returns it once, then signs', async () => {
  const act = await actOf()
  for (const other of [secretary, clerk])
    expect((await other.post(act, { step: 'sign' })).status).toBe(403)
  expect((await secretary.post(`${table}/offers/1`, offer)).status).toBe(409)
  const reason = 'Төраганын аты толук эмес'
  const returned = await officer.post(act, { step: 'decline', reason })
  expect([returned.status, (await tableNow())?.protocol]).toEqual([200, null])
  expect((await secretary.ask(table)).text).toContain(reason)
  // What was written is not lost: the form begins with it.
  const again = await secretary.submit(`${table}/protocol`, {}, form)
  expect(again.status, again.text).toBe(200)

  // What the table agrees on could not enter a draft that the kenesh has.
  const put = await officer.post(`${office}/remarks/${year}/kenesh`, { reason: 'Сессия эртең' })
  expect([put.status, put.text.includes('1\u2011макулдашуу столу бүтө элек')]).toEqual([409, true])
  const next = await actOf()
  expect((await officer.ask(`${office}`)).html).toContain(next)
  const confirmed = await officer.submit(next, { step: 'sign' })
  expect(confirmed.status, confirmed.text).toBe(200)
  expect((await officer.post(next, { step: 'sign' })).status).toBe(409)
})

test('what was agreed is a new draft with the table as its reason, and its total is what it was', async () => {
  const made = { place, year, number: 2 }
  const version = await readVersion(null, made)
  expect(version).toMatchObject({ state: 'working', kind: 'binding-draft', basis: 1 })
  expect(version?.reason).toEqual({ protocol: 1, begins: expect.any(Date) })
  const lines = await readLines(null, made)
  const amounts = lines
    .filter(({ code }) => code !== '' && code !== '1111')
    .map(({ code, amounts: [amount] }) => [code, (amount?.tyiyn ?? 0) / 100_000])
  expect(amounts).toEqual([
    ['70111', 3_615],
    ['70630', 1_285],
    ['70820', 520],
  ])
  expect(await spent(2)).toBe(await spent(1))
  const published = await officer.submit(`${office}/budgets/${year}/2`, { step: 'publish' })
  expect(published.text).toContain('жарыяланды')
  // The portal chose the reason, so that each reader has it in the language of the page.
  for (const [language, words] of Object.entries(byProtocol)) {
    const page = `/${language}/${place}/budget/${year}`
    for (const path of [
      `${page}/versions/2`,
      `/data/${place}/budget/${language}.atom`,
      `/${language}/${place}/office/budgets/${year}/2`,
    ])
      expect((await officer.ask(path)).html, path).toContain(words)
  }
})

const byProtocol = {
  ky: '№\u00a01 макулдашуу столунун протоколу',
  ru: 'Протокол стола согласования №\u00a01',
  en: 'Protocol of conciliation table No.\u00a01',
}

test('every author has the answer with the money that was moved', async () => {
  const moves = [
    { from: { key: '70820' }, to: { key: '70630' }, amount: 6_000_000 },
    { from: { key: '70111' }, to: { key: '70630' }, amount: 4_500_000 },
  ]
  // The first had been answered before: that answer stays, and the table's takes its place.
  expect(await remarkOf(1)).toMatchObject({
    answer: { verdict: 'rejected', reason: 'Быйыл каражат жок.' },
    settled: { verdict: 'partly', reason: 'Материалга 105 миң табылды.', table: 1, moved: moves },
  })
  expect(await remarkOf(2)).toMatchObject({ answer: { verdict: 'rejected', moved: [] } })
  expect(await remarkOf(3)).toMatchObject({
    answer: { verdict: 'accepted', moved: moves.slice(0, 1) },
  })
  const page = await ask(`/budget/${year}/remarks/1`)
  for (const words of ['Макулдашуу столунун жообу', 'Жарым-жартылай эске алынды', '1,285 млн сом'])
    expect(page.text).toContain(words)
  for (const [language, words] of Object.entries(byProtocol))
    expect(
      (await newVisitor(running.origin).ask(`/${language}/${place}/budget/${year}/remarks/1`)).html,
    ).toContain(words)
})

test('the papers stand as page and document, with the headings of the office, in both languages', async () => {
  const words: Record<string, readonly [string, string]> = {
    protocol: ['Пикир келишпестиктер таблицасы', 'Таблица разногласий'],
    changes: ['Өзгөртүүлөрдүн тизмеги', 'Перечень изменений'],
    remarks: ['Жаңы сумма', 'Новая сумма'],
    resolution: ['ТОКТОМ КЫЛАТ:', 'ПОСТАНОВЛЯЕТ:'],
  }
  for (const [paper, said] of Object.entries(words))
    for (const [at, language] of (['ky', 'ru'] as const).entries()) {
      const path = `/${language}/${place}/budget/${year}/conciliations/1/papers/${paper}`
      const page = await newVisitor(running.origin).ask(path)
      expect([page.status, page.text.includes(said[at] ?? '')], path).toEqual([200, true])
      const sent = await fetch(new URL(`${path}/paper.docx`, running.origin))
      const { text } = docxParts(new Uint8Array(await sent.arrayBuffer()))
      expect(paragraphsOf(text).join('\n'), path).toContain(said[at] ?? '')
    }
  expect((await ask(`/budget/${year}/conciliations/1/papers/poem`)).status).toBe(404)
})

test('with everything answered the draft goes to the kenesh, and no table is laid on it any more', async () => {
  const put = await officer.submit(`${office}/remarks/${year}/kenesh`, {}, form)
  expect(put.text).toContain('версиясы кеңештин добушуна коюлду')
  expect((await officer.ask(`${office}/conciliations/${year}/new`)).status).toBe(403)
})

test('after adoption each remark shows its final line, and the figures of the year come out by themselves', async () => {
  const wanted = { year: `${year}`, kind: 'approved', unit: '1000', reason: '', step: 'page' }
  const begun = await officer.submit(`${office}/budgets/new`, wanted)
  // Nobody adopts alone, nor without saying by which resolution.
  const unsaid = await officer.submitOn(begun, { step: 'publish' })
  expect([unsaid.status, unsaid.text.includes('токтомунун номери')]).toEqual([422, true])
  const tomorrow = { ...aResolution, 'resolution-on': `${year + 30}-01-01` }
  expect((await officer.submitOn(begun, { step: 'publish', ...tomorrow })).status).toBe(422)
  const asked = await officer.submitOn(begun, { step: 'publish', ...aResolution })
  expect(asked.text).toMatch(/№ 12, 2026.ж., 27.февраль/)
  const waiting = await officer.ask(begun.url)
  expect(waiting.text).toContain('Экинчи адамдын колун күтүп турат')
  expect((await ask(`/budget/${year}`)).text).not.toContain('№ 12')
  // Who throws the version away ends the act: nobody signs what is not there any more.
  const first = new URL(asked.url).pathname
  const gone = await officer.submit(begun.url, { step: 'throw-away' })
  expect(gone.status, gone.text).toBe(200)
  expect(await readAct(place, Number(first.split('/').at(-1)))).toMatchObject({ state: 'ended' })
  expect((await secretary.post(first, { step: 'sign' })).status).toBe(404)
  const anew = await officer.submit(`${office}/budgets/new`, wanted)
  const again = await officer.submitOn(anew, { step: 'publish', ...aResolution })
  const act = new URL(again.url).pathname
  const signed = await secretary.submit(act, { step: 'sign' })
  expect(signed.status, signed.text).toBe(200)
  const adoptedBy = async () =>
    (await ask(`/budget/${year}`)).text.includes('Кеңештин токтому менен бекитилген: № 12')
  await until('everybody reads by which resolution', adoptedBy)
  const number = anew.url.split('/').at(-1)
  const described = await newVisitor(running.origin).ask(
    `/data/${place}/budget/${year}/${number}/datapackage.json`,
  )
  expect(JSON.parse(described.html)['ashar-version'].resolution).toEqual({
    ...{ number: '№ 12', on: '2026-02-27' },
  })
  const shown = async () => (await ask(`/budget/${year}/remarks/1`)).text.includes('Бекитилгенде:')
  await until('the remark shows the adopted line', shown)
  const page = await ask(`/budget/${year}/remarks/1`)
  expect(page.text).toContain('Бекитилгенде: 1,285 млн сом. Айырма: +105 миң сом')

  const report = await ask(`/budget/${year}/participation`)
  const rows = report.document
    .querySelectorAll('main tbody tr')
    .map((row) => [row.querySelector('th')?.text.trim(), row.querySelector('td')?.text.trim()])
  expect(Object.fromEntries(rows)).toEqual({
    ...{ 'Өткөн угуулар': '1', 'Угууларга катышкандар': '15', 'Аялдардын үлүшү': '60\u00a0%' },
    ...{ 'Берилген суроолор': '1', 'Келген сунуштар: беренелерге пикирлер': '3' },
    ...{ 'Келген сунуштар: угууларга': '1', 'Пикирлерди колдогондор': '0' },
    ...{ 'Макулдашуу столдору': '1', 'Столдордо отургандар': '8' },
    ...{ 'Эске алынган сунуштар': '2' },
    'Бекитилген бюджетте чагылдырылган сунуштар': '2',
    'Угуулардагы сунуштардан эске алынганы': 'белгисиз',
  })
})

test('the audit chain tells of every step of the table', async () => {
  const acts = (await linesAbout(place, `conciliation/${year}/1`)).map(({ action }) => action)
  expect(acts).toEqual([
    ...['conciliation-written', 'conciliation-sides-named', 'conciliation-announced'],
    ...['conciliation-offer-written', 'conciliation-offer-written', 'conciliation-sides-named'],
    ...['conciliation-protocol-written', 'conciliation-protocol-returned'],
    ...['conciliation-protocol-written', 'conciliation-confirmed'],
  ])
})
