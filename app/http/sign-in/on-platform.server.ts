import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import type { Person } from '#app/domain/accounts/person.ts'
import { may } from '#app/domain/permissions/may.ts'
import type { Situation } from '#app/services/situation.ts'
import { refusedHere, signedIn } from './signed-in.server.ts'

/** The situation of the platform's own admin; asked by every loader and action of the platform, as `inOffice` is. */
export async function onPlatform(
  args: LoaderFunctionArgs | ActionFunctionArgs,
): Promise<Situation & { person: Person }> {
  const situation = await signedIn(args)
  const { person, place, at, language } = situation
  const allowed = may(person, 'enter-platform', { place }, at)
  return allowed.refused ? refusedHere(args, language, allowed) : situation
}
