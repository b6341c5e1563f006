import { type HTMLElement, parse } from 'node-html-parser'
import { whoseField } from '#app/forms/rejected-form.ts'
import type { Sent } from './bad-forms.ts'
import { isPage } from './crawl.ts'
import type { SpottedForm } from './spot-forms.ts'
import type { Answer } from './wire.ts'

const mark = '<xss-mark'

/** What is wrong with any answer at all, in words; empty for a good one. */
export function wrongWith({ status, html, headers }: Answer): string[] {
  const found: string[] = []
  if (status >= 500) found.push(`answered with ${status}`)
  if (headers['x-content-type-options'] !== 'nosniff') found.push('without nosniff')
  // RFC 9110 §15.5.6: whoever is told that a method is not for it is told which ones are.
  if (status === 405 && !/^GET, HEAD(, POST)?$/.test(String(headers.allow)))
    found.push('without Allow')
  if (isPage({ status, html, headers })) {
    if (html.includes(mark)) found.push('markup is in the page as it came')
    // What stands nowhere in the page stands in none of its words; only then is it worth reading the page.
    const said = spoiling.test(html) ? wordsOf(parse(html)) : ''
    const spoiled = new RegExp(`.{0,20}(${spoiling.source}).{0,20}`).exec(said)
    if (spoiled) found.push(`says "${spoiled[0]}"`)
  }
  return found
}

const spoiling = /undefined|\[object |NaN|Invalid Date/

/** What the page itself says; what whoever asks has written is quoted. */
function wordsOf(page: HTMLElement): string {
  const main = page.querySelector('main')
  for (const quoted of main?.querySelectorAll('q') ?? []) quoted.remove()
  return main?.textContent ?? ''
}

/** What is wrong with the answer to a bad form. */
export function wrongWithAnswer(answer: Answer, form: SpottedForm, sent: Sent): string[] {
  const { status } = answer
  if (status < 400) return status === 302 || status === 200 ? wrongWith(answer) : [`${status}`]
  if (!isPage(answer)) return [`${status} without a page`]
  const page = parse(answer.html)
  const found = wrongWith(answer)
  if (page.querySelector('html')?.getAttribute('lang') !== form.to.slice(1, 3))
    found.push('in another language')
  if (wordsOf(page).length < 20) found.push(`${status} without a sentence`)
  // The form itself again; where it is not to be had any more, what was typed is shown to be copied.
  if ([409, 422, 429].includes(status)) found.push(...wrongWithForm(page, form, sent, status))
  return found
}

function wrongWithForm(page: HTMLElement, form: SpottedForm, sent: Sent, status: number) {
  if (status === 409 && isOfAnother(form, sent)) return shownOf(page, form, sent)
  const summary = page.querySelector('#faults')
  // Of a form that asks for no words nothing can be lost: the page that says why it is gone is enough.
  const asksForWords = form.fields.some(({ shownAgain }) => shownAgain)
  if (!summary && status === 409 && !asksForWords) return []
  if (!summary?.textContent.trim()) return [`${status} without a summary`]
  const dead = summary
    .querySelectorAll('a')
    .map((link) => link.getAttribute('href') ?? '')
    // A link that begins anew from what stands leads to no field.
    .filter((href) => href.startsWith('#'))
    .map((href) => href.slice(1))
    .filter((id) => !unseen(form, id) && !page.querySelector(`[id="${id}"]`))
    .map((id) => `a fault leads to #${id}, which is not there`)
  return [...dead, ...lostOf(page, form, sent, status).map((name) => `${status}: ${name} is lost`)]
}

/** Whether the form says that it was made for somebody else than whom it was given to. */
function isOfAnother({ fields }: SpottedForm, sent: Sent): boolean {
  const whose = fields.find(({ name }) => name === whoseField)
  const said = sent.find(([name, value]) => name === whoseField && value !== '')?.[1]
  return whose !== undefined && said !== undefined && !whose.standing.includes(said)
}

/** What another one typed, and the page shows all the same. */
function shownOf(page: HTMLElement, form: SpottedForm, sent: Sent): string[] {
  const shown = page
    .querySelectorAll('main input, main textarea, .kept-words blockquote')
    .map(textOf)
  const typed = new Set(form.fields.filter(({ shownAgain }) => shownAgain).map(({ name }) => name))
  return sent
    .filter(
      ([name, value]) => typed.has(name) && cleaned(value) !== '' && shown.includes(cleaned(value)),
    )
    .map(([name]) => `409: ${name} of another is shown`)
}

/** A field that only somebody who writes requests by hand can spoil has no place on the page. */
const unseen = ({ fields }: SpottedForm, id: string) =>
  fields.some(({ name, kind }) => name === id && (kind === 'hidden' || kind === 'button'))

/** What was typed into the form and is nowhere on the page that shows it again. */
export function lostOf(page: HTMLElement, form: SpottedForm, sent: Sent, status: number): string[] {
  const shown = page.querySelectorAll('input, textarea, .kept-words blockquote')
  return form.fields
    .filter(({ shownAgain }) => shownAgain)
    .map(({ name }) => [name, sent.find(([sentName]) => sentName === name)?.[1] ?? ''] as const)
    .filter(([name, value]) => {
      const wanted = cleaned(value)
      // What stood in the form and was sent back untouched gives way to what somebody has saved there since.
      if (status === 409 && stoodIn(form, name, wanted) && holdsOther(page, name)) return false
      const standing = shown.filter((field) => (field.getAttribute('name') ?? name) === name)
      return wanted !== '' && !standing.some((field) => textOf(field) === wanted)
    })
    .map(([name]) => name)
}

const stoodIn = ({ fields }: SpottedForm, name: string, value: string) =>
  fields.some(
    (field) => field.name === name && field.standing.some((one) => cleaned(one) === value),
  )

const holdsOther = (page: HTMLElement, name: string) =>
  page
    .querySelectorAll('main form input, main form textarea')
    .some((field) => field.getAttribute('name') === name)

const textOf = (field: HTMLElement) =>
  (field.tagName === 'INPUT' ? (field.getAttribute('value') ?? '') : field.textContent).trim()

/** As the server keeps it: without signs that cannot be seen, each letter written in one way. */
const cleaned = (text: string) =>
  text
    .normalize('NFC')
    .replace(/\r\n?/g, '\n')
    .replace(/[^\P{C}\n\t\p{Cn}\p{Cf}]|[\u202a-\u202e\u2066-\u2069]/gu, '')
    .trim()
