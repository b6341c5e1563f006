import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import type { Person } from '#app/domain/accounts/person.ts'
import type { Language } from '#app/domain/language.ts'
import { type Refusal, refuse } from '#app/domain/outcome.ts'
import type { Situation } from '#app/services/situation.ts'
import { writtenWords } from '#app/ui/rejected-form.ts'
import { refusedPage } from '../forms/refused-page.server.ts'
import { readUpload } from '../forms/upload.server.ts'
import { pathsIn, situationOf } from '../situation.server.ts'

type Args = LoaderFunctionArgs | ActionFunctionArgs

/** Throws the page that says why; where a form was sent, with what was written into it, to be copied. */
export async function refusedHere(
  args: Args,
  language: Language,
  refusal: Refusal,
): Promise<never> {
  const sent = args.request.method === 'POST'
  const answers = sent ? (await readUpload(args, new Map())).answers : {}
  return refusedPage(language, refusal, writtenWords(answers))
}

/**
 * The situation of somebody who is signed in here; whoever is not goes to sign in and comes back to this page. A form
 * whose session has ended is not sent on with them: it would be lost.
 */
export async function signedIn(args: Args): Promise<Situation & { person: Person }> {
  const situation = await situationOf(args)
  const { person } = situation
  if (person) return { ...situation, person }
  if (args.request.method === 'POST')
    return refusedHere(args, situation.language, refuse('forbidden', 'sign-in-first', {}))
  const { pathname, search } = new URL(args.request.url)
  throw redirect(pathsIn(args).signIn(pathname + search))
}
