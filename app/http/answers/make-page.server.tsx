import type { ReactElement } from 'react'
import { renderToPipeableStream } from 'react-dom/server'
import { FieldNamesContext, fieldNames } from '#app/ui/fields/field-names.ts'
import { wholePage } from './whole-page.server.ts'

type How = {
  nonce: string
  /** Milliseconds until a page that is not complete is given up. */
  patience: number
  report(error: unknown): void
}
type Made = { html: Uint8Array<ArrayBuffer>; failed: boolean }

/**
 * A finished page; `page` gives it anew for each making. One whose summary of faults names its fields is made a second time: only then are the names known
 * above the fields that bear them.
 */
export async function makePage(page: () => ReactElement, how: How): Promise<Made> {
  const names = fieldNames()
  const named = (names: ReturnType<typeof fieldNames>) => (
    <FieldNamesContext.Provider value={names}>{page()}</FieldNamesContext.Provider>
  )
  const made = await makeOnce(named(names), how)
  return names.cameLate() && !made.failed ? makeOnce(named(names.forNextTime()), how) : made
}

/** One path for everybody: the page leaves when it is complete, because without scripts a streamed part never appears. */
function makeOnce(page: ReactElement, { nonce, patience, report }: How) {
  return new Promise<Made>((resolve, reject) => {
    let failed = false
    const { pipe, abort } = renderToPipeableStream(page, {
      nonce,
      onAllReady() {
        clearTimeout(deadline)
        // In one piece: a streamed answer is flushed after every few words, which doubles its compressed size.
        pipe(wholePage((html) => resolve({ html, failed })))
      },
      onShellError: reject,
      onError(error) {
        failed = true
        report(error)
      },
    })
    const deadline = setTimeout(abort, patience)
    deadline.unref()
  })
}
