import { firstRefusal, type Refusal, refuse } from '#app/domain/outcome.ts'
import { may } from '#app/domain/permissions/may.ts'
import { toBeCarried } from '#app/forms/carried.ts'
import { writtenWords } from '#app/forms/written-words.ts'
import { demonstrationsAreOpen } from '#app/services/demonstrations.server.ts'
import { municipalityHere } from '#app/services/places/municipality-here.server.ts'
import { refusedPage } from '../forms/refused-page.server.ts'
import { readUpload } from '../forms/upload.server.ts'
import { ownAnswers } from '../sign-in/whose-form.server.ts'
import type { Area, Parts, Reading, Visit } from './declared.server.ts'
import type { QueryWords } from './query-words.ts'
import { type RouteArgs, visitOf } from './visit.server.ts'

/**
 * Who may be nobody: public pages are everybody's, and some pages of one's account are for before one signs in. What
 * stands around pages of all areas lets everybody in; each page in it has its own door.
 */
export type Door = { area: Area; guests?: true; around?: true }

/** What is known of a page before it is made; its loader carries it. */
export type Declared = {
  door: Door
  fresh: boolean
  drawn: boolean
  overview: boolean
  /** Its form brings files, which may take minutes. */
  files: boolean
  /** From whoever has no account too. */
  guestFiles: boolean
  /** It is the same for many, and may stand ready. */
  alike: boolean
  /** The only words behind `?` that it is given; null for a page that nobody shares, which is given all. */
  words: QueryWords | null
}

type Page = Pick<Reading<Parts, never, unknown>, 'may' | 'mayChange' | 'params' | 'evenSuspended'>

/** Lets a visitor in, or throws the page that says why not or leads to where one signs in. */
export async function enter(args: RouteArgs, door: Door, page: Page): Promise<Visit<Parts>> {
  const visit = visitOf(args, page.params)
  await standing(args, visit, door, page.evenSuspended ?? false)
  // What everybody is shown cannot depend on who asks: nobody is told.
  if (door.area === 'public') return { ...visit, person: null }
  if (door.guests) return visit
  const { person, paths, pathname, query } = visit
  const here = query.size > 0 ? `${pathname}?${query}` : pathname
  if (!person) return leadAway(args, visit, paths.signIn(here), 'sign-in-first')
  if (door.area === 'account') return allowed(args, visit, page)
  if (person.dormant) return leadAway(args, visit, paths.secondFactor(here), 'second-factor-first')
  const entry = may(person, entryOf(args), { place: visit.place }, visit.at)
  return entry.refused ? refuseHere(args, visit, entry) : allowed(args, visit, page)
}

/**
 * The municipality of the address is there; to one that stands still nothing can be sent, and in a demonstration that
 * is closed at this address nobody comes in by any way: not by a password, a code or an old session.
 */
async function standing(
  args: RouteArgs,
  visit: Visit<Parts>,
  { area, around }: Door,
  evenSuspended: boolean,
) {
  if (args.params.place === undefined) return
  const municipality = await municipalityHere(visit)
  if (!municipality) return refuseHere(args, visit, refuse('missing', 'not-here', {}))
  const own = area !== 'public' && !around
  if (own && municipality.demonstration && !demonstrationsAreOpen())
    await refuseHere(args, visit, refuse('forbidden', 'demonstration-closed', {}))
  const { suspended } = municipality
  if (suspended && args.request.method === 'POST' && !evenSuspended)
    await refuseHere(args, visit, refuse('forbidden', 'municipality-suspended', suspended))
}

/** The office's audit page stands on the platform too. */
const entryOf = ({ params }: RouteArgs) =>
  params.place === undefined ? 'enter-platform' : 'enter-office'

/** What the page declares; the command behind its form asks for itself, with its subject. */
function allowed(args: RouteArgs, visit: Visit<Parts>, page: Page) {
  const { may: always, mayChange } = page
  const posted = args.request.method === 'POST'
  const actions = [always, posted ? mayChange : undefined].filter((action) => action !== undefined)
  const refusal = firstRefusal(
    ...actions.map((action) => may(visit.person, action, { place: visit.place }, visit.at)),
  )
  return refusal ? refuseHere(args, visit, refusal) : visit
}

type NotYet = 'sign-in-first' | 'second-factor-first'

/** What was filled in goes along, to be sent by whoever comes back from there. */
function leadAway(args: RouteArgs, visit: Visit<Parts>, path: string, reason: NotYet) {
  const refusal = refuse('forbidden', reason, {})
  return args.request.method === 'POST'
    ? refuseHere(args, visit, refusal, toBeCarried)
    : visit.leadTo(path, refusal)
}

/** Throws the page that says why; where a form was sent, with what was written into it, to be copied. */
async function refuseHere(
  args: RouteArgs,
  { language, person }: Visit<Parts>,
  refusal: Refusal,
  carriedOf: typeof toBeCarried = () => ({}),
): Promise<never> {
  const sent = args.request.method === 'POST'
  const typed = sent ? (await readUpload(args, new Map())).answers : {}
  const answers = ownAnswers(typed, person)
  return refusedPage(language, refusal, writtenWords(answers), carriedOf(answers))
}
