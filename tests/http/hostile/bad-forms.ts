import { formKeyField, labelsField, whoseField } from '#app/forms/rejected-form.ts'
import { nameKind, type Spotted, type SpottedForm } from './spot-forms.ts'
import type { Sending } from './wire.ts'

/** Fields as they are sent, in their order; one name may come several times. */
export type Sent = readonly (readonly [name: string, value: string])[]
export type BadForm = { what: string; sending: Partial<Sending>; sent: Sent }

/** Would end any attribute, text, script or comment that it is put into without care. */
export const markup = `Көпүрө "><xss-mark onerror=1>'</script></textarea></title>-->`

const unseen = 'Көп\u0000үрө\u202e\ufffe\u2028\u{1F600}e\u0301'
/** More letters than any field may hold, which are 20,000 at most. */
const long = 'ө'.repeat(25_000)
const ids = ['__proto__', '-1', 'jeti-oguz:1', '99999999999999999999']
const values = ['9007199254740993', '2026-02-31', '9999-12-31T23:59']
const names = [
  '__proto__[x]',
  '__proto__',
  'constructor',
  'a[$gt]',
  '$where',
  'a.b',
  'toString',
  '',
]

const form = 'application/x-www-form-urlencoded'
const files = 'multipart/form-data; boundary=cut'

/** What is no form, or not a whole one: it is refused before any form is asked, and sent to each in turn. */
const bodies: Readonly<Record<string, Partial<Sending>>> = {
  'a JSON body': { body: '{"a":1}', headers: { 'content-type': 'application/json' } },
  'a body without a type': { body: 'a=1' },
  'a type that is none': { body: 'a=1', headers: { 'content-type': '///' } },
  'a form without a boundary': { body: 'a=1', headers: { 'content-type': 'multipart/form-data' } },
  'a form that breaks off': {
    body: '--cut\r\ncontent-disposition: form-data; name="a',
    headers: { 'content-type': files },
  },
}

const sendingOf = ({ multipart }: SpottedForm, sent: Sent): Partial<Sending> =>
  multipart
    ? { body: `${sent.map(part).join('')}--cut--\r\n`, headers: { 'content-type': files } }
    : { body: sent.map(pair).join('&'), headers: { 'content-type': form } }

const part = ([name, value]: Sent[number]) =>
  `--cut\r\ncontent-disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`
const pair = ([name, value]: Sent[number]) =>
  `${encodeURIComponent(name)}=${encodeURIComponent(value)}`

/** What every form carries is read before any form is asked: one of them is left out of each in turn. */
const ofTheMechanism: readonly string[] = [formKeyField, whoseField, labelsField]

/** One field of each row of a table, and what a form has of the mechanism at its turn. */
function leftOut({ fields }: SpottedForm, turn: number): Spotted[] {
  const atTurn = ofTheMechanism[turn % ofTheMechanism.length]
  return oneOfEach(fields).filter(({ name }) => !ofTheMechanism.includes(name) || name === atTurn)
}

/** Of fields that differ in a number alone the first: one rule reads them all. */
const oneOfEach = (fields: readonly Spotted[]) => {
  const kinds = fields.map(({ name }) => nameKind(name))
  return fields.filter((_, at) => kinds.indexOf(kinds[at] ?? '') === at)
}

const textsOf = ({ fields }: SpottedForm) => fields.filter(({ kind }) => kind === 'text')
const chosenOf = ({ fields }: SpottedForm) =>
  fields.filter(({ kind, name }) => kind !== 'text' && name !== 'form-key')

/** The good form with other values in some fields. */
function changed(good: Sent, fields: readonly Spotted[], value: string): Sent {
  const others = good.filter(([name]) => !fields.some((field) => field.name === name))
  return [...others, ...fields.map(({ name }) => [name, value] as const)]
}

/**
 * Every way in which a form is sent wrong; `good` are answers that stand, as far as they are known, and `turn` is the
 * form's place among all.
 */
export function badForms(found: SpottedForm, good: Sent, turn: number): BadForm[] {
  const bad = (what: string, sent: Sent): BadForm => ({
    what,
    sending: sendingOf(found, sent),
    sent,
  })
  const texts = textsOf(found)
  const rubbish = texts.map(({ name }) => `${name}=%00%FF%ED%A0%80%E2%80%AE%ZZ%`).join('&')
  return [
    ...oneOfEach(texts).map((field) => bad(`${field.name} too long`, changed(good, [field], long))),
    bad('nothing but markup', changed(good, texts, markup)),
    bad('signs that are not seen', changed(good, texts, unseen)),
    { what: 'no UTF-8', sending: { body: rubbish, headers: { 'content-type': form } }, sent: [] },
    { what: 'no body', sending: {}, sent: [] },
    ...Object.entries(bodies)
      .filter((_body, at, { length }) => at === turn % length)
      .map(([what, sending]) => ({ what, sending, sent: [] })),
    ...ids.map((id) => bad(`${id} for a choice`, changed(good, chosenOf(found), id))),
    ...values.map((value) => bad(`${value} for a text`, changed(good, texts, value))),
    bad('names of an object', [...good, ...names.map((name) => [name, 'x'] as const)]),
    ...leftOut(found, turn).map((field) =>
      bad(`no ${field.name}`, changed(good, [field], '').slice(0, -1)),
    ),
    bad('everything twice', [
      ...good,
      ...good,
      ...found.fields.map(({ name }) => [name, 'x'] as const),
    ]),
  ]
}

const words = /title|name|about|description|landmark|need|benef|what|unit|upkeep|reason|note|text/
const moreWords = /citizen|responsible|aliases/

/** Answers that stand, with markup in every text of words: it is saved where the form is taken. */
export function goodWithMarkup(found: SpottedForm, good: Sent): BadForm {
  const isWords = ({ name }: Spotted) => words.test(name.toLowerCase()) || moreWords.test(name)
  const sent = changed(good, textsOf(found).filter(isWords), markup)
  return { what: 'markup in words', sending: sendingOf(found, sent), sent }
}
