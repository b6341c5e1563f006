import { accountId } from '#app/domain/accounts/account-id.ts'
import type { Role } from '#app/domain/accounts/role.ts'
import { inOrder, type WorkItem } from '#app/domain/desk/work-item.ts'
import { accepted, type Outcome } from '#app/domain/outcome.ts'
import { may } from '#app/domain/permissions/may.ts'
import { accountsWith } from '#models/accounts/account.server.ts'
import type { FirstStep } from '../first-step.ts'
import type { Situation } from '../situation.ts'
import { contributions } from './contributions.server.ts'
import { firstSteps } from './first-steps.server.ts'

export type Desk = {
  items: readonly WorkItem[]
  /** How many of them are the person's own. */
  yours: number
  /** What a new municipality still has to set up; empty when all is done. */
  firstSteps: readonly FirstStep[]
}

/**
 * What whoever asks can do in the office, the most pressing first; and what nobody here can, for who can name somebody.
 * What a colleague can do stands on that one's desk.
 */
export async function showDesk(situation: Situation): Promise<Outcome<Desk>> {
  const { person, place, at } = situation
  const allowed = may(person, 'enter-office', { place }, at)
  if (allowed.refused) return allowed
  const found = (await Promise.all(contributions.map((contribute) => contribute(situation)))).flat()
  const names = !may(person, 'manage-people', { place }, at).refused
  const items = inOrder(await sayWhereNobodyIs(place, found)).flatMap((item) =>
    shownTo(item, names),
  )
  return accepted({
    items,
    yours: items.filter(({ who, named }) => who === 'you' && !named).length,
    firstSteps: await firstSteps(situation),
  })
}

/** Work that nobody who holds one of its offices may do is said to be nobody's, so that the admin can name somebody. */
async function sayWhereNobodyIs(place: string, items: readonly WorkItem[]): Promise<WorkItem[]> {
  const offices = [...new Set(items.flatMap(officesFor))]
  const holders = await accountsWith(place, offices)
  return items.map((item) => {
    const asked = officesFor(item)
    if (asked.length === 0) return item
    const able = holders.filter(
      ({ number }) => !item.others?.barred.includes(accountId(place, number)),
    )
    const held = asked.find((office) => able.some(({ roles }) => roles.includes(office)))
    return { ...item, who: held ?? 'nobody' }
  })
}

/** The offices that may do a piece of work which is not for whoever asks. */
const officesFor = ({ who, others }: WorkItem): readonly Role[] =>
  isOffice(who) ? (others?.offices ?? [who]) : []

/** A button leads only where this person may act; `names`: they may give somebody the office that nobody holds. */
function shownTo(item: WorkItem, names: boolean): WorkItem[] {
  if (isOffice(item.who)) return readByAll(item) ? [item] : []
  if (item.who !== 'nobody' || readByAll(item)) return [item]
  return names ? [{ ...item, href: null }] : []
}

/** Whoever is in the office reads what waits for a signature, and whom it waits for. */
const readByAll = ({ kind }: WorkItem) => kind === 'sign-act' || kind === 'asked-act'

const isOffice = (who: WorkItem['who']): who is Role =>
  who !== 'you' && who !== 'witness' && who !== 'nobody'
