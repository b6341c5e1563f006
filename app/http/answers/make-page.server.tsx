import type { ReactElement } from 'react'
import { renderToPipeableStream } from 'react-dom/server'
import { type FieldNames, FieldNamesContext, fieldNames } from '#app/ui/fields/field-names.ts'
import { knowingForm } from './knowing-form.server.ts'
import { spokenAsWritten } from './spoken-as-written.server.ts'
import { wholePage } from './whole-page.server.ts'

type How = {
  nonce: string
  /** Milliseconds until a page that is not complete is given up. */
  patience: number
  report(error: unknown): void
}
type Made = { html: Buffer<ArrayBuffer>; failed: boolean }

/**
 * A finished page; `page` gives it anew for each making. One whose summary of faults names its fields is made a second
 * time: only then are the names known above the fields that bear them. Its form is known when it is finished.
 */
export async function makePage(page: () => ReactElement, how: How): Promise<Made> {
  const names = fieldNames()
  const made = await makeNamed(page, names, how)
  return names.cameLate() && !made.failed ? makeNamed(page, names.forNextTime(), how) : made
}

async function makeNamed(page: () => ReactElement, names: FieldNames, how: How): Promise<Made> {
  const named = <FieldNamesContext.Provider value={names}>{page()}</FieldNamesContext.Provider>
  const { html, failed } = await makeOnce(named, how)
  return { html: spokenAsWritten(knowingForm(html, names.form())), failed }
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
