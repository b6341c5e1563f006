import type { ServerResponse } from 'node:http'

/** Holds back the body of an answer until it is complete; whoever gets it then sends it by the answer's own `end`. */
export function collectBody(response: ServerResponse, whole: (body: Buffer<ArrayBuffer>) => void) {
  const pieces: Buffer[] = []
  const { write, end } = response
  // Both are declared in several call forms, and all of them begin with the piece and may end with a callback.
  response.write = ((...given: unknown[]) => {
    collect(pieces, given)
    const callback = given.at(-1)
    if (typeof callback === 'function') process.nextTick(callback as () => void)
    return true
  }) as typeof response.write
  response.end = ((...given: unknown[]) => {
    collect(pieces, given)
    const callback = given.at(-1)
    if (typeof callback === 'function') response.once('finish', callback as () => void)
    response.write = write
    response.end = end
    whole(Buffer.concat(pieces))
    return response
  }) as typeof response.end
}

function collect(pieces: Buffer[], [piece, encoding]: unknown[]) {
  const named = typeof encoding === 'string' && Buffer.isEncoding(encoding) ? encoding : 'utf8'
  if (typeof piece === 'string') pieces.push(Buffer.from(piece, named))
  else if (piece instanceof Uint8Array) pieces.push(Buffer.from(piece))
}
