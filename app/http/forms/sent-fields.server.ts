import { isLanguage } from '#app/domain/language.ts'
import { refuse } from '#app/domain/outcome.ts'
import { refusedPage } from './refused-page.server.ts'

/** Bytes of all texts of a form together: far more than any of our forms can use. */
export const mostTextBytes = 2 ** 20

/** The fields of a request; none where its body is no form, so that every field is asked for. */
export async function sentFields(request: Request): Promise<FormData> {
  const body = await boundedBody(request)
  const type = request.headers.get('content-type') ?? ''
  try {
    return await new Response(body, { headers: { 'content-type': type } }).formData()
  } catch (error) {
    if (error instanceof TypeError) return new FormData()
    throw error
  }
}

/** Reads to the end in any case, so that the answer arrives, but holds no more in memory than is allowed. */
async function boundedBody(request: Request): Promise<Blob> {
  let kept: Uint8Array<ArrayBuffer>[] = []
  let length = 0
  // Node's streams can be walked through; the type that the browser's library gives them does not say so.
  const chunks = request.body as unknown as AsyncIterable<Uint8Array<ArrayBuffer>> | null
  for await (const chunk of chunks ?? []) {
    length += chunk.length
    if (length <= mostTextBytes) kept.push(chunk)
    else kept = []
  }
  return length > mostTextBytes ? tooMuchText(request) : new Blob(kept)
}

/** Throws the page that says so, in the language of the address. */
export function tooMuchText({ url }: Request): never {
  const [, first] = new URL(url).pathname.split('/')
  const language = isLanguage(first) ? first : 'ky'
  return refusedPage(language, refuse('too-large', 'form-too-large', {}))
}
