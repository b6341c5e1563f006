import { refuse } from '#app/domain/outcome.ts'
import { publicPage } from '#app/http/pages/page.server.ts'

/** An address of the municipality that leads nowhere: said in its frame, with its phone number. */
export const loader = publicPage({ read: () => refuse('missing', 'not-here', {}) }).loader

export default function Missing() {
  return null
}
