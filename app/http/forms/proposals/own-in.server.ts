import type { LoaderFunctionArgs } from '@remix-run/node'
import { refuse } from '#app/domain/outcome.ts'
import { newFormKey } from '#app/http/forms/form-key.server.ts'
import { refusedPage } from '#app/http/forms/refused-page.server.ts'
import { signedIn } from '#app/http/sign-in/signed-in.server.ts'
import { numberIn } from '#app/http/situation.server.ts'
import { readOwn } from '#app/services/proposals/read-own.server.ts'

/**
 * The own proposal that somebody is asked about before its end, with the key of that form: the first author, or a
 * co-author who joined. For whoever is no author there is no such page.
 */
export async function ownIn(args: LoaderFunctionArgs, asked: 'first-author' | 'co-author') {
  const situation = await signedIn(args)
  const number = numberIn(args, 'number')
  const found = await readOwn(situation)
  const own = found.refused ? undefined : found.value.own.find((one) => one.number === number)
  if (!own) return refusedPage(situation.language, refuse('missing', 'not-here', {}))
  const reason = asked === 'co-author' ? 'not-a-co-author' : 'not-the-first-author'
  if (own.joined !== (asked === 'co-author'))
    return refusedPage(situation.language, refuse('forbidden', reason, {}))
  return { number, title: own.title, formKey: newFormKey() }
}
