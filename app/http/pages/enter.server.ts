import { firstRefusal, type Refusal, refuse } from '#app/domain/outcome.ts'
import { may } from '#app/domain/permissions/may.ts'
import { municipalityHere } from '#app/services/places/municipality-here.server.ts'
import { writtenWords } from '#app/ui/rejected-form.ts'
import { refusedPage } from '../forms/refused-page.server.ts'
import { readUpload } from '../forms/upload.server.ts'
import type { Area, Parts, Reading, Visit } from './declared.server.ts'
import { type RouteArgs, visitOf } from './visit.server.ts'

/** Who may be nobody: public pages are everybody's, and some pages of one's account are for before one signs in. */
export type Door = { area: Area; guests?: true }

/** What is known of a page before it is made; its loader carries it. */
export type Declared = { door: Door; fresh: boolean; drawn: boolean; overview: boolean }

type Page = Pick<
  Reading<Parts, never, unknown>,
  'may' | 'mayChange' | 'params' | 'evenSuspended' | 'carries'
>

/** Lets a visitor in, or throws the page that says why not or leads to where one signs in. */
export async function enter(args: RouteArgs, door: Door, page: Page): Promise<Visit<Parts>> {
  const visit = visitOf(args, page.params)
  await standing(args, visit, page.evenSuspended ?? false)
  // What everybody is shown cannot depend on who asks: nobody is told.
  if (door.area === 'public') return { ...visit, person: null }
  if (door.guests) return visit
  const { person, paths, pathname, query } = visit
  const here = query.size > 0 ? `${pathname}?${query}` : pathname
  if (!person) return leadAway(args, visit, paths.signIn(here), 'sign-in-first', page.carries)
  if (door.area === 'account') return allowed(args, visit, page)
  if (person.dormant) return leadAway(args, visit, paths.secondFactor(here), 'second-factor-first')
  const entry = may(person, entryOf(args), { place: visit.place }, visit.at)
  return entry.refused ? refuseHere(args, visit, entry) : allowed(args, visit, page)
}

/** The municipality of the address is there; to one that stands still nothing can be sent. */
async function standing(args: RouteArgs, visit: Visit<Parts>, evenSuspended: boolean) {
  if (args.params.place === undefined) return
  const municipality = await municipalityHere(visit)
  if (!municipality) return refuseHere(args, visit, refuse('missing', 'not-here', {}))
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

function leadAway(
  args: RouteArgs,
  visit: Visit<Parts>,
  path: string,
  reason: NotYet,
  carries?: Page['carries'],
) {
  const refusal = refuse('forbidden', reason, {})
  return args.request.method === 'POST'
    ? refuseHere(args, visit, refusal, carries)
    : visit.leadTo(path, refusal)
}

/** Throws the page that says why; where a form was sent, with what was written into it, to be copied. */
async function refuseHere(
  args: RouteArgs,
  { language }: Visit<Parts>,
  refusal: Refusal,
  carries: readonly string[] = [],
): Promise<never> {
  const sent = args.request.method === 'POST'
  const answers = sent ? (await readUpload(args, new Map())).answers : {}
  const carried = Object.entries(answers).filter(([name]) => carries.includes(name))
  return refusedPage(language, refusal, writtenWords(answers), Object.fromEntries(carried))
}
