import { dayOf } from '#app/domain/calendar/day.ts'
import { validOn } from '#app/domain/places/territory.ts'
import { pathsOf } from '#app/paths.ts'
import type { FirstSteps } from '../first-step.ts'
import { municipalityHere } from './municipality-here.server.ts'
import { villagesHere } from './villages-here.server.ts'

/** Where the office is to be reached, and in which villages people live. */
export const placeSteps: FirstSteps = async (situation) => {
  const { place, language, at } = situation
  const [municipality, villages] = await Promise.all([
    municipalityHere(situation),
    villagesHere(situation),
  ])
  const paths = pathsOf(language, place)
  const { phone = '', address } = municipality?.office ?? {}
  return [
    { key: 'contact', done: phone !== '' && !!address?.ky, href: paths.ownMunicipality },
    {
      key: 'villages',
      done: villages.some((village) => validOn(village, dayOf(at))),
      href: paths.territory,
    },
  ]
}
