import mongoose from 'mongoose'
import sharp from 'sharp'
import { beforeAll, expect, test } from 'vitest'
import { dayOf, dayPlus } from '#app/domain/calendar/day.ts'
import { placeId } from '#app/domain/places/place-id.ts'
import { keepPhoto } from '#app/services/documents/keep-photo.server.ts'
import { inTransaction } from '#models/database/in-transaction.server.ts'
import { keepFiles } from '#models/documents/file.server.ts'
import { complaintsAbout } from '#models/problems/complaint.server.ts'
import { problemsOf, readProblem } from '#models/problems/problem.server.ts'
import { voicesAbout } from '#models/problems/voice.server.ts'
import { linesOfActs } from '#models/records/audit-line.server.ts'
import { aFacility } from '#seed/builders/a-facility.ts'
import { aMunicipality } from '#seed/builders/a-municipality.ts'
import { aProblem } from '#seed/builders/a-problem.ts'
import { aVillage } from '#seed/builders/a-village.ts'
import { anAccount } from '#seed/builders/an-account.ts'
import { runningApplication } from '#tests/support/application.ts'
import { until } from '#tests/support/portal.ts'
import { sessionOf } from '#tests/support/session-of.ts'
import { signedIn } from '#tests/support/signed-in.ts'
import { type Fields, newVisitor, type Page, type Visitor } from '#tests/support/visitor.ts'

const running = runningApplication()
const place = placeId('ak-bulun')
const home = `/ky/${place}`
const main = 'main form[method=post]'
const today = dayOf(new Date())
let clerk: Visitor

beforeAll(async () => {
  await aMunicipality({ place })
  await aMunicipality({ place: placeId('jeti-oguz'), soate: '41702205806000' })
  await aVillage({ place })
  await aFacility({ place })
  clerk = await signedIn(running.origin, await anAccount({ place, roles: ['clerk'] }))
})

const ask = (path: string) => newVisitor(running.origin).ask(path)
const kept = (number: number) => readProblem(null, { place, number })
const resident = async () => sessionOf(running.context, running.origin, await anAccount({ place }))
const phonePhoto = (background = '#3a7') =>
  sharp({ create: { width: 900, height: 600, channels: 3, background } })
    .withExif({ IFD0: { Make: 'Samsung' }, IFD3: { GPSLatitude: '42/1 36/1 0/1' } })
    .jpeg()
    .toBuffer()
const asFile = (bytes: Buffer, name = 'IMG_2041.jpg') => new File([new Uint8Array(bytes)], name)

/** The code of the newest message on the demonstration's page. */
async function newestCode(): Promise<string> {
  const page = await ask(`${home}/outbox`)
  return /\b\d{6}\b/.exec(page.document.querySelector('article')?.text ?? '')?.[0] ?? 'none'
}

const where = { village: '1', landmark: 'Мектептин жанында', latitude: '', longitude: '' }

/** Walks the three steps, and answers the page that shows what everybody will see. */
async function written(visitor: Visitor, words: Fields, at: Fields = where): Promise<Page> {
  const begun = await visitor.submit(`${home}/account/problems/new`, { kind: 'water' }, main)
  let placed = await visitor.submitOn(begun, at, main)
  // Asked whether it is one of those near by: it is another.
  if (placed.url.includes('like')) placed = await visitor.submitOn(placed, {}, main)
  return visitor.submitOn(placed, words, main)
}

/** The same, sent without an account; answers the page that only its sender has. */
async function reported(words: Fields, at: Fields = where): Promise<Page> {
  const guest = newVisitor(running.origin)
  const check = await written(guest, words, at)
  const waits = await guest.submitOn(check, { login: '0555 12-34-56', name: 'Асан Үсөнов' }, main)
  return guest.submitOn(waits, { code: await newestCode() }, main)
}

const numberOn = (page: Page) => Number(/номери (\d+)/.exec(page.text)?.[1])

test('three steps without scripts and without an account, confirmed by a code', async () => {
  const guest = newVisitor(running.origin)
  const start = await guest.ask(`${home}/account/problems/new`)
  expect([start.text.includes('112'), start.html.includes('<script')]).toEqual([true, false])
  expect((await guest.submitOn(start, {}, main)).status).toBe(422)
  const begun = await guest.submitOn(start, { kind: 'water' }, main)
  const nowhere = await guest.submitOn(begun, { ...where, landmark: '', village: '' }, main)
  expect([nowhere.status, nowhere.document.querySelector('#village-fault') !== null]).toEqual([
    422,
    true,
  ])
  const words = await guest.submit(begun.url, where, main)
  expect(words.url).toContain('/words')
  const photos = asFile(await phonePhoto())
  const sent = { title: 'Түтүк жарылган', words: 'Үч күндөн бери', photos }
  const check = await guest.submitOn(words, sent, main)
  expect(check.text).toContain('Баары ушундай көрөт')
  expect(check.text).toContain('«Таза суу» ишканасы')
  expect(check.text).toContain('3 жумуш күнү')
  expect(check.html).toContain('src="data:image/')
  const noPhone = await guest.submitOn(check, { login: '12' }, main)
  expect(noPhone.status).toBe(422)
  const waits = await guest.submitOn(check, { login: '0555 12-34-56', name: 'Асан Үсөнов' }, main)
  expect(waits.text).toContain('0555 ***-*56')
  expect((await guest.submitOn(waits, { code: '000000' }, main)).status).toBe(422)
  expect(await problemsOf(place)).toHaveLength(0)
  const code = await newestCode()
  const done = await guest.submitOn(waits, { code }, main)
  expect(done.text).toContain('Билдирүүңүз кабыл алынды')
  expect(done.text).toContain('Ал телефонуңузга же почтаңызга да жөнөтүлдү')
  const number = numberOn(done)
  const page = await ask(`${home}/problems/${number}`)
  expect(page.text).toContain('Үч күндөн бери')
  expect([page.html.includes('Асан'), page.html.includes('<script')]).toEqual([false, false])
  const picture = page.document.querySelector('.told-photos img')?.getAttribute('src') ?? ''
  const bytes = Buffer.from(await (await fetch(new URL(picture, running.origin))).arrayBuffer())
  expect((await sharp(bytes).metadata()).exif).toBeUndefined()
  expect(bytes.toString('latin1')).not.toContain('Samsung')
  // The same form once more, and the same code on another try, make no second one.
  await guest.submitOn(waits, { code }, main)
  expect(await problemsOf(place)).toHaveLength(1)
  expect(await linesOfActs(place, ['problem-reported'])).toHaveLength(1)
})

test('the same words twice are one report, also from two tabs at once', async () => {
  const visitor = await resident()
  const words = { title: 'Жарык өчүк', words: 'Көчө караңгы' }
  const [one, other] = [await written(visitor, words), await written(visitor, words)]
  const before = (await problemsOf(place)).length
  const both = await Promise.all([one, other].map((tab) => visitor.submitOn(tab, {}, main)))
  expect((await problemsOf(place)).length).toBe(before + 1)
  expect(both.map(({ status }) => status).sort()).toEqual([200, 409])
})

test('what is near by is shown before it is sent, and can be followed instead', async () => {
  const at = new Date()
  const number = await aProblem({ place, at })
  const visitor = await resident()
  const begun = await visitor.submit(`${home}/account/problems/new`, { kind: 'water' }, main)
  const near = { village: '', landmark: '', latitude: '42.5717', longitude: '78.6021' }
  const like = await visitor.submitOn(begun, near, main)
  expect(like.text).toContain('Ушул эмеспи?')
  expect(like.text).toContain('45 м алыс')
  const before = (await problemsOf(place)).length
  const follows = await visitor.submitOn(like, { ...near, follow: `${number}` }, main)
  expect(follows.text).toContain('Ушул билдирүүгө кошуласыз')
  const done = await visitor.submitOn(follows, {}, main)
  expect(done.text).toContain('Кошулдуңуз')
  expect((await problemsOf(place)).length).toBe(before)
  expect(await voicesAbout(null, place, number)).toHaveLength(1)
  expect((await ask(`${home}/problems/${number}`)).text).toContain('Кошулуу (1)')
  // Once a person: a second time it is said.
  const again = await visitor.post(`${home}/account/problems/${number}?do=follow`, {
    say: 'follow',
  })
  expect([again.status, (await voicesAbout(null, place, number)).length]).toEqual([409, 1])
})

test('a private matter is published to a hundred metres and without its street', async () => {
  const at = { ...where, landmark: 'Абай көчөсү, 14', private: 'yes' }
  const exact = { ...at, latitude: '42.57134', longitude: '78.60217' }
  const page = await reported({ title: 'Үйгө суу келбейт', words: '' }, exact)
  const number = numberOn(page)
  const shown = await ask(`${home}/problems/${number}`)
  expect(shown.html).not.toContain('Абай')
  expect(shown.html).not.toContain('42.5713')
  expect(shown.text).toContain('100 метрлик торчого')
  expect((await clerk.ask(`${home}/office/problems/${number}`)).text).toContain('Абай көчөсү, 14')
  for (const file of ['list.csv', 'list.geojson'])
    expect((await ask(`${home}/problems/files/${file}`)).html).not.toContain('Абай')
})

test('the office answers in steps; closed is not fixed; the sender opens again, others say still so', async () => {
  const own = await reported({ title: 'Колонка сынган', words: 'Туткасы жок' })
  const number = numberOn(own)
  const office = `${home}/office/problems/${number}`
  const desk = async () => (await clerk.ask(`${home}/office`)).text
  expect(await desk()).toContain('Колонка сынган')
  const step = (fields: Fields) =>
    clerk.submit(office, { responsible: '', same: '', ...fields }, main)
  const noDay = await step({ state: 'planned', text: 'Келебиз' })
  expect(noDay.status).toBe(422)
  await step({ state: 'planned', text: 'Бригада чыгат', until: dayPlus(today, 3) })
  expect((await ask(`${home}/problems/${number}`)).text).toContain('оңдоого убада берилген')
  const nobodys = await step({ state: 'not-ours', text: 'Облустуку' })
  expect(nobodys.status).toBe(422)
  const whose = { responsible: 'Облустук жол башкармалыгы' }
  const passed = await step({ state: 'not-ours', text: 'Облустук жол', ...whose })
  expect(passed.text).toContain('Жарыяланды')
  const closed = await ask(`${home}/problems/${number}`)
  expect(closed.text).toContain('Жооптуу: Облустук жол башкармалыгы')
  expect(closed.text).toContain('Азыр жооп берет')
  const fixed = (await problemsOf(place)).filter(({ state }) => state === 'fixed')
  expect(fixed).toHaveLength(0)
  const neighbour = await resident()
  const said = await neighbour.submit(`${home}/account/problems/${number}`, {}, main)
  expect(said.text).toContain('айыл өкмөтү кайра карайт')
  expect(await desk()).toContain('дагы эле ошондой')
  expect(closed.text).not.toContain('дагы эле ошондой» дейт')
  expect((await ask(`${home}/problems/${number}`)).text).toContain('«дагы эле ошондой» дейт')
  const sender = newVisitor(running.origin)
  const mute = await sender.submit(own.url, { text: '' }, 'main form[action*=reopen]')
  expect(mute.status).toBe(422)
  const why = { text: 'Бул биздин колонка, 0700 123 456' }
  const stopped = await sender.submit(own.url, why, 'main form[action*=reopen]')
  expect([stopped.status, stopped.text.includes('жеке номер бар')]).toEqual([422, true])
  const instead = { text: 'Бул биздин колонка' }
  const reopened = await sender.submitOn(stopped, instead, 'main form[action*=reopen]')
  expect(reopened.text).toContain('Кайра ачылды')
  expect((await kept(number))?.state).toBe('open')
  expect(await desk()).toContain('Кайра ачылган билдирүү')
  expect((await ask(`${home}/outbox`)).text).toContain('билдирүүңүздүн абалы')
})

test('the sender takes personal details out, and nobody else does', async () => {
  const own = await reported({ title: 'Менин үйүмдө', words: 'Асан Үсөнов, Абай 14', named: 'yes' })
  const number = numberOn(own)
  const fields = { title: 'Үйдө суу жок', words: 'Суу жок', 'hide-place': 'yes' }
  const foreign = await (await resident()).post(
    `${home}/account/problems/${number}?do=clean`,
    fields,
  )
  expect(foreign.status).toBe(403)
  expect((await newVisitor(running.origin).ask(`${home}/account/problems/kept/none`)).status).toBe(
    404,
  )
  const clean = 'main form[action*=clean]'
  const all = { ...fields, 'drop-contact': 'yes' }
  const done = await newVisitor(running.origin).submit(own.url, all, clean)
  expect(done.text).toContain('ачык барактан алынды')
  const page = await ask(`${home}/problems/${number}`)
  expect([page.html.includes('Абай'), page.text.includes('Суу жок')]).toEqual([false, true])
  expect(await kept(number)).toMatchObject({ sender: { contact: null, name: '' }, private: true })
})

test('what threatens or names somebody leaves every page and file', async () => {
  const photos = asFile(await phonePhoto('#a37'))
  const own = await reported({ title: 'Коңшум Эркин', words: 'Эркинди ур', photos })
  const number = numberOn(own)
  const photo = (await kept(number))?.photos[0]?.id
  const picture = () => fetch(new URL(`/data/${place}/files/${photo}`, running.origin))
  const shown = await picture()
  const { status, headers } = shown
  const policy = 'cross-origin-resource-policy'
  // Other sites show the pictures that programs are told of, and keep what they were told when they ask again.
  expect([status, headers.get(policy)]).toEqual([200, 'cross-origin'])
  const ifNone = { 'If-None-Match': headers.get('etag') ?? '' }
  const same = await fetch(shown.url, { headers: ifNone })
  expect([same.status, same.headers.get(policy)]).toEqual([304, 'cross-origin'])
  // The same photo beside nothing of a report, as any other file, is for pages of the portal alone.
  const other = await keepPhoto(
    place,
    { name: '1.jpg', bytes: await phonePhoto('#73a') },
    new Date(),
  )
  const id = other.refused ? 'none' : other.value.id
  await inTransaction(place, (tx) => keepFiles(tx, place, [id]))
  const elsewhere = await fetch(new URL(`/data/${place}/files/${id}`, running.origin))
  expect([elsewhere.status, elsewhere.headers.get(policy)]).toEqual([200, 'same-origin'])
  const hide = 'main form[action*=moderate]'
  const hidden = { kind: 'hide-threats', reason: 'Коркутуу' }
  await clerk.submit(`${home}/office/problems/${number}`, hidden, hide)
  expect((await picture()).status).toBe(404)
  const files = ['problems', `problems/${number}`, 'problems/files/list.csv']
  for (const path of files) expect((await ask(`${home}/${path}`)).html).not.toContain('Эркин')
  expect((await ask(`${home}/problems/${number}`)).text).toContain('Коркутуу')
})

test('whoever finds that a report breaks the rules says so once, is answered, and is named nowhere', async () => {
  const sold = { title: 'Арзан жыгач сатам', words: '0700 00 00 00' }
  const number = await aProblem({ place, at: new Date(), ...sold })
  const address = `${home}/account/problems/${number}/complaint`
  const page = await ask(`${home}/problems/${number}`)
  expect(page.html).toContain(`href="${address}"`)
  const one = await resident()
  const words = { ground: 'advertising', text: 'Бул көйгөй эмес' }
  expect((await one.submit(address, words, main)).text).toContain('Айтканыңыз кабыл алынды')
  const again = await one.post(address, { ...words, text: 'Дагы' })
  expect(again.status).toBe(409)
  expect(await complaintsAbout(null, place, number)).toHaveLength(1)
  expect((await clerk.ask(`${home}/office`)).text).toContain('Билдирүүдө эреже бузуу')
  const office = `${home}/office/problems/${number}`
  const seen = await clerk.ask(office)
  expect(seen.text).toContain('Эреже бузулган деп айткан: 1 киши')
  expect(seen.text).toContain('Бул көйгөй эмес')
  const hide = 'main form[action*=moderate]'
  const left = await clerk.submit(office, { kind: 'dismiss', reason: 'Жол куруу тууралуу' }, hide)
  expect(left.status).toBe(200)
  const [answered] = await complaintsAbout(null, place, number)
  expect(answered?.answer).toMatchObject({ kind: 'dismiss', reason: 'Жол куруу тууралуу' })
  // Nothing waits any more: leaving it once more is refused.
  expect(
    (await clerk.post(`${office}?do=moderate`, { kind: 'dismiss', reason: 'Дагы' })).status,
  ).toBe(409)
  expect((await ask(`${home}/problems/${number}`)).text).toContain('Арзан жыгач')
  const other = await resident()
  await other.submit(address, { ground: 'personal-data', text: '' }, main)
  await clerk.submit(office, { kind: 'hide-personal-data', reason: 'Телефон номери' }, hide)
  const hidden = await ask(`${home}/problems/${number}`)
  expect([hidden.text.includes('Арзан жыгач'), hidden.text.includes('Телефон номери')]).toEqual([
    false,
    true,
  ])
  const told = await mongoose.connection
    .collection('outbox-messages')
    .find({ place, 'facts.number': number, kind: /^problem-(moderated|complaint)/ })
    .toArray()
  expect(told.map(({ kind }) => kind).sort()).toEqual([
    'problem-complaint-answered',
    'problem-complaint-answered',
    'problem-moderated',
  ])
})

test('a file that is no photo is refused, and staff of another municipality see nothing', async () => {
  const visitor = newVisitor(running.origin)
  const begun = await visitor.submit(`${home}/account/problems/new`, { kind: 'water' }, main)
  const words = begun.url.replace('where', 'words')
  const script = asFile(Buffer.from('<svg onload="alert(1)"></svg>'), 'x.jpg')
  const refused = await visitor.submit(words, { title: 'Суу жок', photos: script }, main)
  expect([refused.status, refused.text.includes('x.jpg')]).toEqual([422, true])
  const bomb = asFile(Buffer.concat([Buffer.from('ffd8ffe0', 'hex'), Buffer.alloc(2_000)]))
  expect((await visitor.submit(words, { title: 'Суу жок', photos: bomb }, main)).status).toBe(422)
  const account = await anAccount({ place: placeId('jeti-oguz'), roles: ['clerk', 'admin'] })
  const foreigner = await signedIn(running.origin, account)
  const number = await aProblem({ place, at: new Date() })
  const office = `${home}/office/problems/${number}`
  const sent = { state: 'fixed', text: 'Бүттү' }
  expect((await foreigner.post(office, sent)).status).toBe(403)
  expect((await kept(number))?.state).toBe('open')
})

test('a report that begins at a place of the register says which, and stands on its page', async () => {
  const name = { ky: 'Колонка, Достук көчөсү' }
  const spot = { latitude: 42.5722, longitude: 78.6033 }
  const facility = await aFacility({ place, name, point: spot, landmark: 'дүкөндүн каршысында' })
  const about = `${home}/facilities/${facility}`
  // Written past its command: pages know it within two seconds.
  await until('the facility is known', async () => (await ask(about)).status === 200)
  const before = await ask(about)
  const link = before.document
    .querySelectorAll('main a')
    .map((one) => one.getAttribute('href') ?? '')
    .find((href) => href.includes('/problems/new'))
  const writer = await resident()
  const begun = await writer.submit(link ?? '', { kind: 'water' }, main)
  const filled = (field: string) =>
    begun.document.querySelector(`[name=${field}]`)?.getAttribute('value')
  expect(filled('landmark')).toBe('Колонка, Достук көчөсү, дүкөндүн каршысында')
  expect(filled('latitude')).toBe('42.5722')
  let placed = await writer.submitOn(begun, {}, main)
  if (placed.url.includes('like')) placed = await writer.submitOn(placed, {}, main)
  const check = await writer.submitOn(placed, { title: 'Кранынан суу тамат', words: '' }, main)
  await writer.submitOn(check, {}, main)
  const [report] = await problemsOf(place)
  expect(report).toMatchObject({ facility, village: 1, point: spot })
  expect((await ask(about)).text).toContain('Кранынан суу тамат')
  // Of another kind it is not about that place.
  const other = await writer.submit(link ?? '', { kind: 'waste' }, main)
  expect(other.document.querySelector('[name=landmark]')?.getAttribute('value') ?? '').toBe('')
})

test('a phone number that everybody would read is named once, and published only by whoever says so', async () => {
  const writer = await resident()
  const words = { title: 'Суу агып жатат', words: 'Асановдун үйү, телефону 0700 123 456' }
  const stopped = await written(writer, words)
  expect([stopped.status, stopped.text.includes('жеке номер бар: 0700 123 456')]).toEqual([
    422,
    true,
  ])
  const shown = await writer.submitOn(stopped, { numbers: 'yes' }, main)
  expect([shown.status, shown.url.includes('check')]).toEqual([200, true])
  const landmark = 'Үй ээсинин телефону 0700 123 456'
  const begun = await writer.submit(`${home}/account/problems/new`, { kind: 'water' }, main)
  const there = await writer.submitOn(begun, { ...where, landmark }, main)
  expect([there.status, there.text.includes('жеке номер бар')]).toEqual([422, true])
  const hidden = await writer.submitOn(there, { private: 'yes' }, main)
  expect(hidden.status).toBe(200)
  const without = { title: 'Суу агып жатат', words: 'Асановдун үйүнүн жанында' }
  expect((await written(await resident(), without)).url).toContain('check')
})
