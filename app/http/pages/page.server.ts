import { type ActionFunctionArgs, data, type LoaderFunctionArgs } from '@remix-run/node'
import type { Person } from '#app/domain/accounts/person.ts'
import { type Refusal, refuse } from '#app/domain/outcome.ts'
import { viewerOf } from '#app/domain/permissions/viewer.ts'
import { reviewField } from '#app/forms/carried.ts'
import { shownAgain } from '#app/forms/rejected-form.ts'
import { writtenWords } from '#app/forms/written-words.ts'
import { leadTelling, toldDeed } from '../answers/told-once.server.ts'
import { findAlike, openSlots } from '../cached-pages/alike-pages.server.ts'
import { alreadyDone, alreadyLoaded } from '../cached-pages/ready-page.server.ts'
import { checkAnswers, showRejected } from '../forms/form.server.ts'
import { newFormKey } from '../forms/form-key.server.ts'
import { refusedPage } from '../forms/refused-page.server.ts'
import { typedBy } from '../forms/typed-by.server.ts'
import { readUpload } from '../forms/upload.server.ts'
import { isOfAnother } from '../sign-in/whose-form.server.ts'
import type { AlikeAnswer, Parts, Reading, Sent, Shown, Visit, Writing } from './declared.server.ts'
import { type Declared, type Door, enter } from './enter.server.ts'
import { keptBeside, madeFrom, stillStands } from './made-from.server.ts'

type Nothing = Record<never, never>
type Asked = LoaderFunctionArgs
type Load<T> = ((args: Asked) => Promise<T>) & Declared

/** A page with a form finds the form's one-time key beside what it shows. */
export type PageWithForm<R> = {
  loader: Load<Shown<Awaited<R>> & { key: string }>
  action: (args: ActionFunctionArgs) => Promise<unknown>
}
export type PlainPage<R> = { loader: Load<Shown<Awaited<R>>> }

// The compiler knows what each page declares; behind the declaration every page is run by the same few lines.
// biome-ignore lint/suspicious/noExplicitAny: the types of one page are checked where it is declared
type AnyPage = Reading<any, any, any> & Partial<Writing<any, any, any, any, any, any>>

/** The builder of an area's pages. `P` is who is surely there. */
function pagesOf<P>(door: Door) {
  function page<A extends Parts = Nothing, R = Nothing, F = Nothing, V = unknown, U = undefined>(
    declared: Writing<A, P, R, F, V, U>,
  ): PageWithForm<R>
  function page<A extends Parts = Nothing, R = Nothing>(declared: Reading<A, P, R>): PlainPage<R>
  function page(declared: AnyPage) {
    const { fresh = false, drawn = false, overview = false } = declared
    const files = declared.files !== undefined
    const guestFiles = declared.guestFiles ?? false
    const alike = declared.alike !== undefined
    const isShared = door.area === 'public' || alike
    const words = isShared ? (declared.query ?? {}) : null
    const facts: Declared = { door, fresh, drawn, overview, files, guestFiles, alike, words }
    const loader = (args: Asked) => alreadyLoaded(args.context) ?? show(args, door, declared)
    const action = (args: ActionFunctionArgs) =>
      alreadyDone(args.context) ?? takeIn(args, door, declared)
    return { loader: Object.assign(loader, facts), action }
  }
  return page
}

/** The same for everybody: who asks is not known there, and the cache keeps one copy for all. */
export const publicPage = pagesOf<null>({ area: 'public' })
/** Of somebody who is signed in. */
export const accountPage = pagesOf<Person>({ area: 'account' })
/** Of one's account too, and open before one signs in. */
export const guestPage = pagesOf<Person | null>({ area: 'account', guests: true })
/** Of the staff of a municipality. */
export const officePage = pagesOf<Person>({ area: 'office' })
/** Of the platform's own admin. */
export const platformPage = pagesOf<Person>({ area: 'platform' })

async function show(args: Asked, door: Door, page: AnyPage) {
  const visit = await enter(args, door, page)
  const typed = typedBy.get(args.context)
  // What is told to one reader alone, a form's answer or what it just did, stands in nobody else's page.
  const same = page.alike && !typed && !toldDeed(args.request) ? page.alike(visit) : null
  const alike = same === null ? null : await findAlike(keyOf(same, visit), visit)
  const found = (await page.read?.(visit)) ?? {}
  if (isRefusal(found)) return refusedPage(visit.language, found, writtenWords(typed ?? {}))
  const shown = isOutcome(found) ? found.value : found
  if (!page.form) return shown
  const { basis, ...standing } = madeFrom(args, page, shown, typed)
  const key = newFormKey(basis)
  if (!alike) return { ...shown, key, ...standing }
  args.context.alike = { ...alike, own: { formKey: key } }
  return alike.page ? {} : { ...shown, key: openSlots.formKey, ...standing }
}

/** What a page of a group is kept under: its address, and the parts for whoever is shown it. */
const keyOf = (group: string, { person, place, at, pathname, query }: Visit<Parts>) =>
  JSON.stringify([pathname, query.toString(), viewerOf(person, place, at), group])

async function takeIn(args: ActionFunctionArgs, door: Door, page: AnyPage) {
  const arriving = await enter(args, door, page)
  const files = await page.files?.(arriving)
  const upload = await readUpload(args, files?.fields ?? new Map())
  const visit = args.context.wasThere ? arriving : await enterAgain(args, door, page)
  const { language } = visit
  // Nothing of what the other one typed is shown, and the page's own fields would stand empty beside it.
  if (isOfAnother(upload.answers, visit.person))
    return refusedPage(language, refuse('conflict', 'form-of-another', {}))
  typedBy.set(args.context, upload.answers)
  if (upload.answers[reviewField]) return data(shownAgain(upload.answers))
  if (!asksKnown(page, args.request))
    return showRejected(language, upload.answers, refuse('input', 'asks-unknown', {}))
  const form = await readForm(page, { ...upload, arrived: files?.arrived }, visit)
  if (form.refused) return showRejected(language, upload.answers, form)
  const stands = stillStands(args, page, visit, upload.answers)
  const done = await page.command?.({ ...visit, formKey: upload.key, ...stands }, form.value)
  if (!done) throw new Error(`a form without its command: ${visit.pathname}`)
  if (done.refused) return showRejected(language, keptBeside(args, upload.answers), done)
  const next = page.next?.(visit, done.value, form.value, upload.answers)
  if (typeof next === 'string') return leadTelling(next)
  const alike = page.alikeAnswer?.(visit, done.value)
  return data(alike ? { ...next, ...(await answerAlike(args, visit, alike)) } : next)
}

/** The form's answer with its slots open; what fills them goes with the request to where the page is sent. */
async function answerAlike(
  { context, request }: ActionFunctionArgs,
  visit: Visit<Parts>,
  { group, words, chosen, open }: AlikeAnswer,
) {
  const found = await findAlike(keyOf(`answer: ${group}`, visit), visit)
  // What is told to one reader alone stands in no page that is kept.
  const alike = toldDeed(request) ? { ...found, key: null, page: null } : found
  context.alike = { ...alike, own: { ...words, chosen } }
  return open(openSlots)
}

/**
 * A form is sent when its last byte is there, minutes after the first on a slow line: whose it is, what they may, their
 * session and the instant are those of its end.
 */
async function enterAgain(args: ActionFunctionArgs, door: Door, page: AnyPage) {
  const { context } = args
  Object.assign(context, await context.askAgain(), { at: context.now() })
  return enter(args, door, page)
}

/** Whether the address asks for a command that the page has: a mistyped one must not act as the usual one. */
function asksKnown({ does = [] }: AnyPage, { url }: { url: string }): boolean {
  return new URL(url).searchParams.getAll('do').every((asked) => does.includes(asked))
}

function readForm({ form }: AnyPage, sent: Sent<unknown>, visit: Visit<Parts>) {
  if (!form) throw new Error(`a form was sent to a page without one: ${visit.pathname}`)
  return typeof form === 'function' ? form(sent, visit) : checkAnswers(sent.answers, form)
}

const isOutcome = (found: unknown): found is { refused: boolean; value: unknown } =>
  typeof found === 'object' && found !== null && 'refused' in found
const isRefusal = (found: unknown): found is Refusal => isOutcome(found) && found.refused
