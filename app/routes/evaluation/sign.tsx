import { type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { refusedPage } from '#app/http/forms/refused-page.server.ts'
import { numberIn, pathsIn, situationOf } from '#app/http/situation.server.ts'
import { findAct } from '#app/services/signatures/find-act.server.ts'

/** Leads on to the act that waits for this proposal's second signature, or to its case where none does. */
export async function loader(args: LoaderFunctionArgs) {
  const situation = await situationOf(args)
  const number = numberIn(args, 'number')
  const found = await findAct(situation, 'decide-check', `proposal/${number}`)
  if (found.refused) return refusedPage(situation.language, found)
  const paths = pathsIn(args)
  return redirect(found.value === null ? paths.check(number) : paths.act(found.value))
}

export default function Sign() {
  return null
}
