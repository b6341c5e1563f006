import { accepted, type Outcome, refuse, whenAccepted } from '#app/domain/outcome.ts'
import { may } from '#app/domain/permissions/may.ts'
import { signersOf } from '#app/domain/permissions/office-of.ts'
import { municipalUnits } from '#app/domain/places/municipality-entry.ts'
import { country } from '#app/domain/places/place-id.ts'
import type { Territory } from '#app/domain/places/territory.ts'
import type { PendingAct } from '#app/domain/signatures/pending-act.ts'
import type { Situation } from '#app/services/situation.ts'
import { accountsWith } from '#models/accounts/account.server.ts'
import {
  allMunicipalities,
  type Municipality,
  readMunicipality,
} from '#models/places/municipality.server.ts'
import { territoriesOf } from '#models/places/territory.server.ts'
import { openActs } from '#models/signatures/pending-act.server.ts'
import type { OwnEntry } from './change-municipality.server.ts'

/** Every municipality of the portal, for its platform's admin. */
async function readMunicipalities({
  person,
  place,
  at,
}: Situation): Promise<Outcome<Municipality[]>> {
  const allowed = may(person, 'enter-platform', { place }, at)
  return allowed.refused ? allowed : accepted(await allMunicipalities())
}

/** The same as far as a list shows it. */
export async function listMunicipalities(situation: Situation) {
  return whenAccepted(await readMunicipalities(situation), (all) =>
    all.map(({ place, name, region, population, adults, demonstration, suspended }) => ({
      ...{ place, name, region, population, adults, demonstration },
      suspended: suspended?.since ?? null,
    })),
  )
}

/** An act that the platform's admin could witness. */
type WaitingAct = Pick<PendingAct, 'number' | 'kind' | 'content'>

/** One municipality with the number of its admins and of those who have set a password: nobody's name is told. */
export async function readOneMunicipality(
  situation: Situation,
  asked: string,
): Promise<
  Outcome<{ municipality: Municipality; admins: number; ready: number; acts: WaitingAct[] }>
> {
  const all = await readMunicipalities(situation)
  if (all.refused) return all
  const municipality = all.value.find(({ place }) => place === asked)
  if (!municipality) return refuse('missing', 'not-here', {})
  const admins = await accountsWith(municipality.place, ['admin'])
  const ready = admins.filter(({ confirmed }) => confirmed).length
  const acts = (await openActs(municipality.place))
    .filter(({ kind }) => signersOf(kind).includes('platform-admin'))
    .map(({ number, kind, content }) => ({ number, kind, content }))
  return accepted({ municipality, admins: admins.length, ready, acts })
}

/** The raions and cities of the country's register that a new municipality may lie in. */
export async function readMunicipalUnits({
  person,
  place,
  at,
}: Situation): Promise<Outcome<Territory[]>> {
  const allowed = may(person, 'create-municipality', { place }, at)
  return allowed.refused ? allowed : accepted(municipalUnits(await territoriesOf(country)))
}

/** What a municipality's own admin may change of it. */
export async function readOwnMunicipality({
  person,
  place,
  at,
}: Situation): Promise<Outcome<OwnEntry>> {
  const allowed = may(person, 'change-own-municipality', { place }, at)
  if (allowed.refused) return allowed
  const municipality = await readMunicipality(place)
  if (!municipality) return refuse('missing', 'not-here', {})
  const { population, adults, office, soate } = municipality
  const unit = (await territoriesOf(place)).find((one) => one.soate === soate)
  return accepted({ population, adults, office, centre: unit?.centre ?? null })
}
