import type { FollowingMessages } from '#app/domain/following/messages.ts'
import { isOfChoice, type ServiceSpot } from '#app/domain/following/services.ts'
import type { Transaction } from '#models/database/in-transaction.server.ts'
import { serviceFollowsOf } from '#models/following/service-follow.server.ts'
import type { Situation } from '../../situation.ts'
import { tellFollowers } from '../told.server.ts'
import { servicesToFollow } from './facilities.server.ts'

type Where = Pick<Situation, 'place' | 'at'>
type Told = FollowingMessages['followed-report'] | FollowingMessages['followed-facility']
/** What happened there; what its kind and village are called is added. */
type Happened<T extends Told> = Omit<T, 'kind' | 'village'>

/** Everybody who follows where something happened, each once however many of their choices it is of. */
async function followersOf(tx: Transaction, { place }: Where, spot: ServiceSpot) {
  const follows = await serviceFollowsOf(tx, place)
  return [...new Set(follows.filter((one) => isOfChoice(one, spot)).map(({ account }) => account))]
}

async function namesOf(where: Where, spot: ServiceSpot) {
  const { kinds, villages } = await servicesToFollow(where)
  return {
    kind: kinds.find(({ key }) => key === spot.kind)?.name ?? { ky: spot.kind },
    village: villages.find(({ number }) => number === spot.village)?.name ?? null,
  }
}

/** Tells of a report that was sent or answered; not who sent or follows it, who are told as such. */
export async function tellOfReport(
  tx: Transaction,
  where: Where,
  spot: ServiceSpot,
  happened: Happened<FollowingMessages['followed-report']>,
  except: readonly unknown[],
): Promise<void> {
  const readers = (await followersOf(tx, where, spot)).filter((one) => !except.includes(one))
  if (readers.length === 0) return
  const facts = { ...happened, ...(await namesOf(where, spot)) }
  await tellFollowers(tx, where, [{ readers, kind: 'followed-report', facts }])
}

/** Tells of a facility that was added, changed or ended. */
export async function tellOfFacility(
  tx: Transaction,
  where: Where,
  spot: ServiceSpot,
  happened: Happened<FollowingMessages['followed-facility']>,
): Promise<void> {
  const readers = await followersOf(tx, where, spot)
  if (readers.length === 0) return
  const facts = { ...happened, ...(await namesOf(where, spot)) }
  await tellFollowers(tx, where, [{ readers, kind: 'followed-facility', facts }])
}

/** Tells of a file that was taken into the register: each reader once, with how many of its rows are of what they follow. */
export async function tellOfRegister(
  tx: Transaction,
  where: Where,
  spots: readonly ServiceSpot[],
): Promise<void> {
  const follows = await serviceFollowsOf(tx, where.place)
  const rows = new Map<string, Set<ServiceSpot>>()
  for (const follow of follows)
    for (const spot of spots)
      if (isOfChoice(follow, spot))
        rows.set(follow.account, (rows.get(follow.account) ?? new Set()).add(spot))
  await tellFollowers(
    tx,
    where,
    [...rows].map(([account, { size }]) => ({
      ...{ kind: 'followed-register' as const, facts: { rows: size }, readers: [account] },
    })),
  )
}
