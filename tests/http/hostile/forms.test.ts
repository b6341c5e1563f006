import { parse } from 'node-html-parser'
import { beforeAll, expect, test } from 'vitest'
import { reviewField } from '#app/forms/carried.ts'
import { whoseField } from '#app/forms/rejected-form.ts'
import { secretFields } from '#app/forms/secret-fields.ts'
import type { Visitor } from '#tests/support/visitor.ts'
import { forms as rows } from '../roles/forms.ts'
import { badForms, goodWithMarkup, markup, type Sent } from './bad-forms.ts'
import { everyForm, isPage, openOfEachKind, type SeenForm } from './crawl.ts'
import { hostileContext } from './hostile-context.ts'
import { lostOf, wrongWith, wrongWithAnswer } from './judge-answers.ts'
import type { Spotted } from './spot-forms.ts'
import { type Answer, forEach } from './wire.ts'

const hostile = hostileContext()
const newcomer = {
  name: 'Асанова Айгүл',
  login: '0700 123-456',
  password: 'жылкы тоодо жүрөт',
  born: '1990-05-14',
  village: '1',
  since: '2010-09-01',
}
type Ready = SeenForm & { visitor: Visitor; good: Sent }
let forms: Ready[]

beforeAll(async () => {
  const found = (await everyForm(hostile, await pagesWithToken())).filter(
    ({ method, to }) => method === 'post' && to.includes('/ak-bulun/'),
  )
  forms = await forEach([...found, ...unseenForms(found)], async (form) => {
    const row = rowOf(form)
    const asker = row && !row.who.includes(form.asker) ? (row.who[0] ?? form.asker) : form.asker
    const own = asker === form.asker ? form : { ...form, fields: form.fields.map(ofNobody) }
    return { ...own, asker, visitor: await hostile.visitorFor(asker), good: goodAnswers(own) }
  })
})

/** A form that another was shown says whose it is, and nobody else may send it as theirs. */
const ofNobody = (field: Spotted): Spotted =>
  field.name === whoseField ? { ...field, standing: [''] } : field

/** The pages that are reached with a token of one's own: to confirm an account, to set a password. */
async function pagesWithToken(): Promise<string[]> {
  const visitor = await hostile.visitorFor('nobody')
  const account = '/ru/ak-bulun/account'
  const pages = [
    await visitor.submit(`${account}/register`, newcomer),
    await visitor.submit(`${account}/forgotten`, { login: newcomer.login }),
  ]
  return pages.map(({ url }) => new URL(url).pathname)
}

/** Forms of the tables that no page of the context shows at the moment, as far as the tables know them. */
function unseenForms(found: readonly SeenForm[]): SeenForm[] {
  const seen = new Set(found.map(({ to }) => withoutLanguage(to)))
  return rows
    .filter(({ to }) => !isOfPrograms(to))
    .map((row) => ({ row, to: hostile.addressOf(row.to.replace(/\?.*/, ''), row.where) }))
    .filter(({ to }) => !seen.has(withoutLanguage(to)))
    .map(({ row, to }) => {
      const names = Object.keys(row.fields ?? {})
      const fields = names.map((name) => ({ name, kind: 'hidden', standing: [''] }) as const)
      const shown = fields.map((field) => ({ ...field, shownAgain: false }))
      const asker = row.who[0] ?? 'nobody'
      return { page: to, to, method: 'post', multipart: false, fields: shown, asker } as const
    })
}

/** Sent by programs, which are shown no page. */
const isOfPrograms = (to: string) => to.startsWith('/open311/')

const withoutLanguage = (address: string) => address.replace(/^\/../, '').replace(/(\?|do=).*/, '')

/** The row of the tables of roles that knows answers to this form. */
function rowOf({ to, fields }: SeenForm) {
  const known = fields.map(({ name }) => name)
  return rows.find(
    (row) =>
      withoutLanguage(hostile.addressOf(row.to, row.where)) === withoutLanguage(to) &&
      Object.keys(row.fields ?? {}).every((name) => known.includes(name)),
  )
}

/** What the form holds when it is opened, with the table's answers. */
function goodAnswers(form: SeenForm): Sent {
  const given = Object.entries(rowOf(form)?.fields ?? {}).flatMap(([name, value]) =>
    [value].flat().map((one) => [name, hostile.context.values[`${one}`] ?? `${one}`] as const),
  )
  const standing = form.fields
    .filter(({ name }) => !given.some(([answered]) => answered === name))
    .flatMap(({ name, standing }) => standing.map((value) => [name, value] as const))
  return [...standing, ...given]
}

test('the forms are there, whoever may send them', () => {
  const pages = new Set(forms.map(({ to }) => withoutLanguage(to).replace(/[\w-]{20,}/, '')))
  const ofPeople = rows.filter(({ to }) => !isOfPrograms(to))
  const known = ofPeople.map(({ to, where }) => withoutLanguage(hostile.addressOf(to, where)))
  expect(pages.size).toBeGreaterThan(30)
  expect(known.filter((address) => !pages.has(address.replace(/[\w-]{20,}/, '')))).toEqual([])
})

test('whatever a form is filled with, it is refused in words or taken, and nothing typed is lost', async () => {
  const tries = forms.flatMap((form, turn) =>
    badForms(form, form.good, turn).map((bad) => ({ form, bad })),
  )
  expect(tries.length).toBeGreaterThan(900)
  const told = await forEach(tries, async ({ form, bad }) => {
    const path = form.to
    const answer = await hostile.send(form.visitor, { method: 'POST', path, ...bad.sending })
    const wrong = wrongWithAnswer(answer, form, bad.sent)
    return wrong.map((fault) => `${form.asker} ${form.to}, ${bad.what}: ${fault}`)
  })
  expect(told.flat()).toEqual([])
})

test('whatever a program sends, it is refused or taken in the format that it asked for', async () => {
  const row = rows.find(({ to }) => isOfPrograms(to))
  const path = '/open311/v2/requests.json'
  const good = Object.entries(row?.fields ?? {}).map(
    ([name, value]) => [name, hostile.context.values[`${value}`] ?? `${value}`] as const,
  )
  const fields = good.map(([name]) => {
    const shown = { shownAgain: false, standing: [''] }
    return { name, kind: 'text', ...shown } as const
  })
  const form = { page: path, to: path, method: 'post', multipart: false, fields } as const
  const tries = badForms(form, good, 0)
  expect(tries.length).toBeGreaterThan(20)
  const told = await forEach(tries, async ({ what, sending }) => {
    const answer = await hostile.send(null, { method: 'POST', path, ...sending })
    const isJson = answer.headers['content-type']?.startsWith('application/json') ?? false
    const right = isJson && [200, 400, 403, 404].includes(answer.status)
    const whole = right && Array.isArray(JSON.parse(answer.html))
    return [...wrongWith(answer), ...(whole ? [] : [`${answer.status}`])].map(
      (it) => `${what}: ${it}`,
    )
  })
  expect(told.flat()).toEqual([])
})

test('what a form holds waits in the pages of the sign-in without its secrets, and comes back into its own fields', async () => {
  const nobody = await hostile.visitorFor('nobody')
  let cameBack = 0
  const told = await forEach(forms, async (form) => {
    const { sending, sent } = goodWithMarkup(form, form.good)
    const refused = await hostile.send(nobody, { method: 'POST', path: form.to, ...sending })
    const waiting = refused.status === 403 ? waitingOn(refused) : null
    if (!waiting) return []
    const secret = waiting.filter(([name]) => secretFields.has(name)).map(([name]) => name)
    const body = new URLSearchParams(
      [...waiting, [reviewField, '1'] as const].map(([name, value]) => [name, value]),
    ).toString()
    const headers = { 'content-type': 'application/x-www-form-urlencoded' }
    const again = { method: 'POST', path: form.to, body, headers }
    const shown = await hostile.send(form.visitor, again)
    if (shown.status === 200) cameBack++
    // Where somebody has acted meanwhile the form is gone, and what was typed is shown to be copied.
    const lost = lostOf(parse(shown.html), form, sent, shown.status)
    return [...secret, ...lost.filter((name) => !secretFields.has(name))].map(
      (what) => `${form.asker} ${form.to} (${shown.status}): ${what}`,
    )
  })
  expect(told.flat()).toEqual([])
  expect(cameBack).toBeGreaterThan(45)
})

/** The fields that go along through the sign-in; null on a page that takes none along. */
function waitingOn(answer: Answer): Sent | null {
  const door = parse(answer.html).querySelector('main form[method=post]')
  const inputs = door?.querySelectorAll('input[name^=carry-]') ?? []
  if (inputs.length === 0) return null
  return inputs.map(
    (input) =>
      [
        input.getAttribute('name')?.slice('carry-'.length) ?? '',
        input.getAttribute('value') ?? '',
      ] as const,
  )
}

test('markup that was saved is nowhere part of a page', async () => {
  const taken = await forEach(forms, async (form) => {
    const visitor = await hostile.visitorFor(form.asker)
    const { sending } = goodWithMarkup(form, form.good)
    return hostile.send(visitor, { method: 'POST', path: form.to, ...sending })
  })
  expect(taken.flatMap(wrongWith)).toEqual([])
  let shown = 0
  const wrong: string[] = []
  await openOfEachKind(hostile, (page, answer) => {
    wrong.push(...wrongWith(answer).map((fault) => `${page}: ${fault}`))
    if (isPage(answer) && answer.html.includes('&lt;xss-mark')) shown++
  })
  expect(wrong).toEqual([])
  expect(shown, markup).toBeGreaterThan(5)
})
