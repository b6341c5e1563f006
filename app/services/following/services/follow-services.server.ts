import {
  choiceWord,
  mostServicesFollowed,
  type ServiceChoice,
  type ServiceFollowed,
} from '#app/domain/following/services.ts'
import { accepted, fault, type Outcome, refuse, refuseInput } from '#app/domain/outcome.ts'
import { may } from '#app/domain/permissions/may.ts'
import { isDuplicate } from '#models/database/in-transaction.server.ts'
import {
  deleteServiceFollow,
  insertServiceFollow,
  serviceFollowsBy,
} from '#models/following/service-follow.server.ts'
import { done, perform } from '../../perform.server.ts'
import type { Situation } from '../../situation.ts'
import { servicesToFollow } from './facilities.server.ts'

/** What somebody follows of local services, and what else can be chosen. */
export async function openServiceFollows(situation: Situation) {
  const { person, place, at } = situation
  const allowed = may(person, 'follow-services', { place }, at)
  if (allowed.refused) return allowed
  const [mine, services] = await Promise.all([
    serviceFollowsBy(null, place, allowed.value.id),
    servicesToFollow(situation),
  ])
  const followed = mine.map(({ kind, village, at: since }): ServiceFollowed => {
    const kindName = services.kinds.find(({ key }) => key === kind)?.name ?? null
    const villageName = services.villages.find(({ number }) => number === village)?.name ?? null
    return { kind, village, at: since, kindName, villageName }
  })
  const kinds = services.kinds.filter(({ offered }) => offered)
  const villages = services.villages.filter(({ stands }) => stands)
  return accepted({
    followed,
    kinds: kinds.map(({ key, name }) => ({ key, name })),
    villages: villages.map(({ number, name }) => ({ number, name })),
  })
}

/** Follows a kind, a village or a kind in a village; to follow it twice changes nothing. */
export async function followServices(
  situation: Situation,
  choice: ServiceChoice,
): Promise<Outcome<ServiceChoice>> {
  const { person, place, at } = situation
  const { kind, village } = choice
  try {
    return await perform(situation, async (tx) => {
      const allowed = may(person, 'follow-services', { place }, at)
      if (allowed.refused) return allowed
      const account = allowed.value.id
      if (kind === null && village === null)
        return refuseInput([fault('kind', 'followed-nothing', {})])
      const { kinds, villages } = await servicesToFollow(situation)
      if (kind !== null && !kinds.some(({ key, offered }) => offered && key === kind))
        return refuseInput([fault('kind', 'choose-one', {})])
      if (village !== null && !villages.some(({ number, stands }) => stands && number === village))
        return refuseInput([fault('village', 'choose-village', {})])
      const max = mostServicesFollowed
      if ((await serviceFollowsBy(tx, place, account)).length >= max)
        return refuse('conflict', 'followed-too-many-services', { max })
      await insertServiceFollow(tx, { place, account, kind, village, at })
      return done(choice, 'services-followed', `services/${choiceWord(choice)}`)
    })
  } catch (error) {
    if (isDuplicate(error, 'kind')) return accepted(choice)
    throw error
  }
}

/** Ends it. */
export function stopFollowingServices(
  situation: Situation,
  choice: ServiceChoice,
): Promise<Outcome<ServiceChoice>> {
  const { person, place, at } = situation
  return perform(situation, async (tx) => {
    const allowed = may(person, 'follow-services', { place }, at)
    if (allowed.refused) return allowed
    const account = allowed.value.id
    if (!(await deleteServiceFollow(tx, { place, account, ...choice })))
      return refuse('conflict', 'stands-otherwise', {})
    return done(choice, 'services-unfollowed', `services/${choiceWord(choice)}`)
  })
}
