import { beforeEach, expect, test } from 'vitest'
import type { Role } from '#app/domain/accounts/role.ts'
import { placeId } from '#app/domain/places/place-id.ts'
import { mostRemarks } from '#app/domain/remarks/remark.ts'
import { readRemark } from '#models/remarks/remark.server.ts'
import { aMunicipality } from '#seed/builders/a-municipality.ts'
import { aPublishedBudget } from '#seed/builders/a-published-budget.ts'
import { aVillage } from '#seed/builders/a-village.ts'
import { anAccount } from '#seed/builders/an-account.ts'
import { runningApplication } from '#tests/support/application.ts'
import { readCsv } from '#tests/support/read-csv.ts'
import { aDraft, draftLines, draftRows } from '#tests/support/remarks.ts'
import { signedIn } from '#tests/support/signed-in.ts'
import { newVisitor, type Visitor } from '#tests/support/visitor.ts'

const running = runningApplication()
let place = ''
let resident: Visitor
let towns = 0

const holding = async (role: Role, name = 'Токтосунова Айгүл') =>
  signedIn(running.origin, await anAccount({ place: placeId(place), roles: [role], name }))
const home = () => `/ky/${place}`
const writing = (line = '70640') => `${home()}/account/budget/2027/lines/expenditure/${line}/remark`
const ask = (path: string) => newVisitor(running.origin).ask(`${home()}${path}`)
const plainly = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ').replace(/\u2011/g, '-')
const said = {
  ...{ wish: 'more', text: 'Базар көчөсү караңгы. Алты чырак керек.', sum: '60 000' },
  ...{ other: 'expenditure/70111', village: '1' },
}
const kept = (number: number) => readRemark(null, { place, year: 2027, number })

beforeEach(async () => {
  place = `aimak-${towns++}`
  await aMunicipality({ place: placeId(place) })
  await aVillage({ place })
  await aDraft(place)
  resident = await holding('resident')
})

test('a resident writes a remark on a line without scripts: it gets a number and is public at once', async () => {
  const line = await ask('/budget/2027/lines/expenditure/70640')
  expect(line.html).toContain(writing())
  const shown = await resident.submit(writing(), said, 'main form')
  expect(shown.url.endsWith('/budget/2027/remarks/1')).toBe(true)
  expect(plainly(shown.text)).toMatch(
    /номери 1\. Айыл өкмөтү .* \d+-\p{L}+(га|ге|ка) чейин жооп берет/u,
  )
  expect((await resident.ask(shown.url)).text).not.toContain('кабыл алынды жана жарыяланды')
  const page = plainly((await ask('/budget/2027/remarks/1')).text)
  expect(page).toContain('Базар көчөсү караңгы')
  expect(page).toContain('1-версияга жазылган, анда бул беренеде 500 миң сом бар эле')
  expect(page).toContain('+60 миң сом')
  expect(page).toContain('−60 миң сом')
  expect(page).toContain('аты жарыяланган жок')
  expect(page).not.toContain('Айгүл')
  const counted = plainly((await ask('/budget/2027/lines/expenditure/70640')).text)
  expect(counted).toContain('Бул берене боюнча 1 пикир')
  expect(plainly((await ask('/budget/2027')).text)).toContain('Жылдын долбооруна 1 пикир')
})

test('the name is public only by choice, as first name and one letter', async () => {
  await resident.submit(writing(), { ...said, named: 'yes' }, 'main form')
  const page = (await ask('/budget/2027/remarks/1')).text
  expect(page).toContain('Айгүл Т.')
  expect(page).not.toContain('Токтосунова')
})

test('whoever is not signed in is led to the sign-in, and nothing is written', async () => {
  const page = await newVisitor(running.origin).ask(writing())
  expect(page.url).toContain('/account/sign-in')
  const sent = await newVisitor(running.origin).post(writing(), said)
  expect([sent.status, await kept(1)]).toEqual([403, null])
})

test('what is wrong is told at its field and keeps what was typed', async () => {
  const wrong = { ...said, text: '', wish: 'explain' }
  const empty = await resident.submit(writing(), wrong, 'main form')
  expect([empty.status, empty.html.includes('60 000')]).toEqual([422, true])
  const asks = await resident.submit(writing(), { ...said, wish: 'explain' }, 'main form')
  expect([asks.status, asks.text.includes('көбөйтүүнү же азайтууну тандаңыз')]).toEqual([422, true])
  const nothing = { ...said, wish: 'less', sum: '900 000', other: '' }
  const less = await resident.submit(writing(), nothing, 'main form')
  expect([less.status, less.text.includes('андан көп алынбайт')]).toEqual([422, true])
  const itself = { ...said, other: 'expenditure/70640' }
  expect((await resident.post(writing(), itself)).status).toBe(422)
  expect(await kept(1)).toBeNull()
})

test('others say the same once, the author never, and who it was is told to nobody', async () => {
  await resident.submit(writing(), said, 'main form')
  const own = `${home()}/account/budget/2027/remarks/1`
  expect((await resident.ask(own)).text).toContain('Бул сиздин пикириңиз')
  expect((await resident.post(own, {})).status).toBe(409)
  const neighbour = await holding('resident', 'Осмонов Бакыт')
  const joined = await neighbour.submit(own, {}, 'main form')
  expect(joined.text).toContain('Сиз бул пикирге кошулгансыз')
  expect((await neighbour.post(own, {})).status).toBe(409)
  const page = await ask('/budget/2027/remarks/1')
  expect(page.text).toContain('1 киши колдойт')
  expect(page.html).not.toContain('Бакыт')
})

test('the secretary takes in a letter: its author is not the secretary, and the phone stays in the office', async () => {
  const secretary = await holding('hearing-secretary', 'Хатчы Кызмат')
  const letter = {
    ...{ line: 'expenditure/70451', source: 'letter', name: 'Үсөнов Асан', phone: '0555 102030' },
    ...{ on: '2026-11-20', woman: 'man', wish: 'less', text: 'Жолго көп', village: '1' },
    named: 'yes',
  }
  const taken = await secretary.submit(`${home()}/office/remarks/2027/new`, letter, 'main form')
  expect([taken.status, taken.text.includes('+996555102030')]).toEqual([200, true])
  const page = await ask('/budget/2027/remarks/1')
  expect(page.text).toContain('Асан Ү.')
  expect(page.text).toContain('кат менен келген')
  expect(page.html).not.toContain('555102030')
  const auditor = await holding('auditor')
  const seen = await auditor.ask(`${home()}/office/remarks/2027/1`)
  expect([seen.status, seen.html.includes('555102030')]).toEqual([200, false])
  const ahead = { ...letter, on: '2199-01-01' }
  expect((await secretary.post(`${home()}/office/remarks/2027/new`, ahead)).status).toBe(422)
  expect((await resident.ask(`${home()}/office/remarks/2027/new`)).status).toBe(403)
})

test('a new version keeps the remark with its figure and shows what the line became', async () => {
  await resident.submit(writing(), said, 'main form')
  await resident.submit(writing('70111'), { ...said, other: '', wish: 'less' }, 'main form')
  const rows = draftRows
    .filter(([code]) => code !== '70111')
    .map(([code, name, thousands]) => [code, name, code === '70640' ? 560 : thousands] as const)
  await aDraft(place, 2027, rows)
  const page = plainly((await ask('/budget/2027/remarks/1')).text)
  expect(page).toContain(
    'анда бул беренеде 500 миң сом бар эле. Азыр: 560 миң сом. Айырма: +60 миң сом',
  )
  const gone = plainly((await ask('/budget/2027/remarks/2')).text)
  expect(gone).toContain('анда бул беренеде 260 миң сом бар эле')
  expect(gone).toContain('Акыркы версияда мындай берене жок. Пикир сакталып турат')
  expect((await ask('/budget/2027/remarks')).text).toContain('№ 2')
})

test('after adoption nothing more is taken, and what was written stays', async () => {
  await resident.submit(writing(), said, 'main form')
  const lines = draftLines(2027, draftRows, 'plan')
  await aPublishedBudget({ place, year: 2027, kind: 'approved', lines, publishedAt: new Date() })
  const late = await resident.post(writing(), said)
  expect([late.status, late.text.includes('азыр кабыл алынбайт')]).toEqual([403, true])
  expect((await resident.ask(writing())).status).toBe(403)
  const line = await ask('/budget/2027/lines/expenditure/70640')
  expect([line.html.includes(writing()), line.text.includes('1 пикир')]).toEqual([false, true])
})

test('a clerk hides the words by a ground: behind the reason, or away from the public with its files', async () => {
  const photo = new File([await jpeg()], 'көчө.jpg', { type: 'image/jpeg' })
  await resident.submit(writing(), { ...said, named: 'yes', files: photo }, 'main form')
  const file = (await kept(1))?.files[0]?.id ?? ''
  const picture = `/data/${place}/files/${file}`
  expect((await newVisitor(running.origin).ask(picture)).status).toBe(200)
  const clerk = await holding('clerk')
  const office = `${home()}/office/remarks/2027/1`
  await clerk.submit(office, { kind: 'hide', reason: 'Орой сөз' }, 'main form')
  const behind = await ask('/budget/2027/remarks/1')
  expect(behind.text).toContain('Тексти жашырылды. Себеби: Орой сөз')
  expect(behind.document.querySelector('main details')?.text).toContain('Базар көчөсү')
  await clerk.submit(office, { kind: 'hide-personal-data', reason: 'Телефон бар' }, 'main form')
  const away = await ask('/budget/2027/remarks/1')
  expect([away.html.includes('Базар көчөсү'), away.html.includes('Айгүл')]).toEqual([false, false])
  expect(away.text).toContain('№ 1')
  expect((await newVisitor(running.origin).ask(picture)).status).toBe(404)
  expect((await clerk.ask(office)).text).toContain('Базар көчөсү')
  expect((await resident.post(office, { kind: 'show', reason: 'x' })).status).toBe(403)
})

test('a file goes along with a form that is shown again, and nobody else attaches it by its id', async () => {
  const photo = new File([await jpeg()], 'көчө.jpg', { type: 'image/jpeg' })
  const wrong = await resident.submit(writing(), { ...said, text: '', files: photo }, 'main form')
  expect(wrong.status).toBe(422)
  const sealed = wrong.document.querySelector('[name=files-kept]')?.getAttribute('value') ?? ''
  const [id = ''] = sealed.split('.')
  const neighbour = await holding('resident', 'Бакыт')
  for (const taken of [id, sealed]) {
    const words = { ...said, text: `Көчө ${taken.length}`, 'files-kept': taken }
    await neighbour.submit(writing(), words, 'main form')
  }
  expect([(await kept(1))?.files, (await kept(2))?.files]).toEqual([[], []])
  const picture = `/data/${place}/files/${id}`
  expect((await newVisitor(running.origin).ask(picture)).status).toBe(404)
  await resident.submitOn(wrong, { text: said.text }, 'main form')
  expect((await kept(3))?.files.map((file) => file.id)).toEqual([id])
  expect((await newVisitor(running.origin).ask(picture)).status).toBe(200)
})

test('a person writes so many remarks and no more, and their files do not tell their name', async () => {
  const paper = new File(['%PDF-1.7 Арыз\n%%EOF'], 'Токтосунова Айгүл арызы.pdf')
  await resident.submit(writing(), { ...said, files: paper }, 'main form')
  const page = await ask('/budget/2027/remarks/1')
  const link = page.document.querySelector('main a[href*="/files/"]')?.getAttribute('href') ?? ''
  const file = await fetch(running.origin + link)
  expect(file.headers.get('content-disposition')).toMatch(/filename\*=UTF-8''[0-9a-f]{8}\.pdf$/)
  expect(page.html.includes('Токтосунова')).toBe(false)
  for (let number = 2; number <= mostRemarks; number++)
    await resident.submit(writing(), { ...said, text: `Жарык ${number}` }, 'main form')
  const more = await resident.submit(writing(), { ...said, text: 'Дагы' }, 'main form')
  expect([more.status, more.text.includes('20 пикирден көп жазбайт')]).toEqual([429, true])
  expect(await kept(mostRemarks + 1)).toBeNull()
})

test('the list is narrowed by section and village, and goes out as a file', async () => {
  await resident.submit(writing(), said, 'main form')
  await resident.submit(writing('70451'), { ...said, text: 'Шагыл керек', other: '' }, 'main form')
  const narrowed = await ask('/budget/2027/remarks?section=704')
  expect([narrowed.text.includes('Шагыл керек'), narrowed.text.includes('Базар')]).toEqual([
    true,
    false,
  ])
  const files = `${home()}/budget/2027/remarks/files/list.csv`
  const some = await newVisitor(running.origin).ask(`${files}?section=704`)
  expect(readCsv(some.html)).toHaveLength(2)
  const file = await newVisitor(running.origin).ask(files)
  const [head, ...rows] = readCsv(file.html)
  expect(rows).toHaveLength(2)
  expect(head).toContain('Пикир')
  expect(file.html).not.toContain('Токтосунова')
})

async function jpeg(): Promise<Uint8Array<ArrayBuffer>> {
  const { default: sharp } = await import('sharp')
  const made = sharp({ create: { width: 60, height: 40, channels: 3, background: '#0b4f6c' } })
  return new Uint8Array(await made.jpeg().toBuffer())
}

test('whoever wrote it finds it in the account and says there whether the answer is one; a neighbour does not', async () => {
  await resident.submit(writing(), said, 'main form')
  const neighbour = await holding('resident', 'Бакыт')
  const account = await resident.ask(`${home()}/account`)
  expect(account.html).toContain(`${home()}/account/remarks"`)
  const mine = await resident.ask(`${home()}/account/remarks`)
  expect(mine.text).toContain('Базар көчөсү караңгы')
  expect(mine.html).toContain(`${home()}/account/budget/2027/remarks/1"`)
  const theirs = await neighbour.ask(`${home()}/account/remarks`)
  expect(theirs.text).not.toContain('Базар көчөсү')
  const officer = await holding('budget-officer', 'Осмонова А.')
  const answer = { verdict: 'rejected', reason: 'Акча жок.' }
  await officer.submit(`${home()}/office/remarks/2027/1/answer`, answer, 'main form')
  expect((await resident.ask(`${home()}/account/remarks`)).text).toContain('жооп болдубу?')
  const page = await ask('/budget/2027/remarks/1')
  expect(page.html).toContain(`${home()}/account/budget/2027/remarks/1"`)
  const own = `${home()}/account/budget/2027/remarks/1`
  expect((await resident.ask(own)).text).toContain('жооп болдубу?')
  const stranger = await neighbour.ask(own)
  expect(stranger.text).toContain('Бул пикирди сиз жазган эмессиз')
  expect(stranger.text).not.toContain('жооп болдубу?')
})
