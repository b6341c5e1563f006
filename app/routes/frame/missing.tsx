import type { LoaderFunctionArgs } from '@remix-run/node'
import { refuse } from '#app/domain/outcome.ts'
import { refusedPage } from '#app/http/forms/refused-page.server.ts'
import { languageOf } from '#app/http/situation.server.ts'

/** An address of the municipality that leads nowhere: said in its frame, with its phone number. */
export const loader = (args: LoaderFunctionArgs) =>
  refusedPage(languageOf(args), refuse('missing', 'not-here', {}))

export default function Missing() {
  return null
}
