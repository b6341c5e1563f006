import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import type { Person } from '#app/domain/accounts/person.ts'
import { may } from '#app/domain/permissions/may.ts'
import type { Situation } from '#app/services/situation.ts'
import { refusedHere, signedIn } from './signed-in.server.ts'

/**
 * The situation of somebody who may enter the office. Asked by every loader and action of the office, because loaders
 * run side by side: the frame around a page does not guard it.
 */
export const inOffice = (args: LoaderFunctionArgs | ActionFunctionArgs) =>
  entering(args, 'enter-office')

/** The same for the platform's own admin and the pages of the platform. */
export const onPlatform = (args: LoaderFunctionArgs | ActionFunctionArgs) =>
  entering(args, 'enter-platform')

async function entering(
  args: LoaderFunctionArgs | ActionFunctionArgs,
  action: 'enter-office' | 'enter-platform',
): Promise<Situation & { person: Person }> {
  const situation = await signedIn(args)
  const { person, place, at, language } = situation
  const allowed = may(person, action, { place }, at)
  return allowed.refused ? refusedHere(args, language, allowed) : situation
}
