import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import type { Person } from '#app/domain/accounts/person.ts'
import type { Situation } from '#app/services/situation.ts'
import { pathsIn, situationOf } from '../situation.server.ts'

/** The situation of somebody who is signed in here; whoever is not goes to sign in and comes back to this page. */
export async function signedIn(
  args: LoaderFunctionArgs | ActionFunctionArgs,
): Promise<Situation & { person: Person }> {
  const situation = await situationOf(args)
  const { person } = situation
  if (person) return { ...situation, person }
  const { pathname, search } = new URL(args.request.url)
  throw redirect(pathsIn(args).signIn(pathname + search))
}
